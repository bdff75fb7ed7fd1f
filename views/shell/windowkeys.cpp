// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/windowkeys.h"

#include "views/shared/focus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace courtside {

namespace {

bool isTheWindows(const QKeyEvent &key, const QWidget *widget)
{
    // On X11 these delete in a text field what nobody expects them to.
    const bool isPages = key.key() == Qt::Key_K || key.key() == Qt::Key_D;
    if (key.modifiers() == Qt::ControlModifier && isPages)
        return true;
    return (key.matches(QKeySequence::Undo) && !canUndoTyping(widget)) ||
           (key.matches(QKeySequence::Redo) && !canRedoTyping(widget));
}

/// Whether it was a button, which is then pressed.
bool press(QWidget *widget)
{
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        button->click();
        return true;
    }
    if (auto *button = qobject_cast<QToolButton *>(widget)) {
        button->click();
        return true;
    }
    return false;
}

} // namespace

WindowKeys::WindowKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && event->type() == QEvent::ShortcutOverride &&
        isTheWindows(*static_cast<const QKeyEvent *>(event), widget)) {
        event->ignore(); // not claimed, so that it becomes the window's shortcut
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        if (isEnter(key) && !key.isAutoRepeat())
            return press(widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace courtside
