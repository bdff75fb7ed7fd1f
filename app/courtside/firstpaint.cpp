// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace courtside {

FirstPaint::FirstPaint(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QCoreApplication::instance()->removeEventFilter(this);
        // Every widget of the window is painted before a timer gets its turn.
        QTimer::singleShot(0, this, [] { QCoreApplication::quit(); });
    }
    return false;
}

} // namespace courtside
