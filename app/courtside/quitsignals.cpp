// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace courtside {

namespace {

constexpr std::array quitting = {SIGTERM, SIGHUP, SIGINT};

/// Where the handler writes: nothing else is allowed in one.
int writeEnd = -1;

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return; // then the system's own way of ending a program remains
    m_read = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    for (const int signal : quitting)
        std::signal(signal, tell);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : quitting)
        std::signal(signal, SIG_DFL);
    if (m_read >= 0) {
        close(m_read);
        close(writeEnd);
    }
}

} // namespace courtside
