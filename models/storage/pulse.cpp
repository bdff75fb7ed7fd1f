// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/pulse.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace courtside {

namespace {

struct PulseWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int ticksPerLook = 256;
constexpr int instructionsPerLook = 20000; // about a millisecond
constexpr int reportEveryMs = 50;

int isCancelled(void *progress)
{
    return static_cast<const ImportProgress *>(progress)->isCancelled() ? 1 : 0;
}

} // namespace

Pulse::Pulse(Database &database, const ImportProgress &progress, qint64 total)
    : m_database(database), m_progress(progress), m_total(std::max<qint64>(total, 1))
{
    if (progress.cancel) {
        sqlite3_progress_handler(database.connection().getHandle(), instructionsPerLook,
                                 isCancelled, const_cast<ImportProgress *>(&progress));
    }
    m_sinceReport.start();
}

Pulse::~Pulse()
{
    sqlite3_progress_handler(m_database.connection().getHandle(), 0, nullptr, nullptr);
}

void Pulse::tick()
{
    if (++m_done % ticksPerLook == 0)
        look();
}

void Pulse::look()
{
    if (m_progress.isCancelled()) {
        throw Refusal{{PulseWords::tr("The import was stopped; nothing was written."),
                       QStringLiteral("cancelled")}};
    }
    if (!m_progress.report || m_sinceReport.elapsed() < reportEveryMs)
        return;
    m_sinceReport.restart();
    m_progress.report(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total)));
}

} // namespace courtside
