// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/windowmemory.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace courtside {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto pageKey = QStringLiteral("window/page");
const auto schemeKey = QStringLiteral("window/scheme");
constexpr QSize firstSize(1280, 720);
constexpr int frameHeight = 40; ///< of a usual title bar, which Qt does not know before showing

/// The screen may have become smaller since, or its scale larger.
void bringIntoSight(QMainWindow &window)
{
    const QRect room = window.screen()->availableGeometry();
    if (window.isMaximized() || room.contains(window.geometry()))
        return;
    window.resize(window.size().boundedTo(room.size() - QSize(0, frameHeight)));
    window.move(room.topLeft());
}

} // namespace

void WindowMemory::save(const QMainWindow &window, const QString &page)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(pageKey, page);
}

void WindowMemory::restore(QMainWindow &window)
{
    if (window.restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        return bringIntoSight(window);
    const QSize room = window.screen()->availableSize();
    window.resize(firstSize.boundedTo(room));
    if (room.width() <= firstSize.width() || room.height() < firstSize.height() + frameHeight)
        window.setWindowState(Qt::WindowMaximized);
}

QString WindowMemory::page()
{
    return QSettings().value(pageKey).toString();
}

Scheme WindowMemory::scheme()
{
    const int stored = QSettings().value(schemeKey, 0).toInt();
    return stored == 1 ? Scheme::Light : stored == 2 ? Scheme::Dark : Scheme::System;
}

void WindowMemory::setScheme(Scheme scheme)
{
    QSettings().setValue(schemeKey, static_cast<int>(scheme));
}

} // namespace courtside
