// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fieldkeys.h"

#include "views/shared/focus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace courtside {

namespace {

bool isTheWindows(const QKeyEvent &key, const QWidget *widget)
{
    if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_K)
        return true;
    return (key.matches(QKeySequence::Undo) && !canUndoTyping(widget)) ||
           (key.matches(QKeySequence::Redo) && !canRedoTyping(widget));
}

} // namespace

FieldKeys::FieldKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget && isTheWindows(*static_cast<const QKeyEvent *>(event), widget)) {
            event->ignore(); // not claimed, so that it becomes the window's shortcut
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace courtside
