// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QKeyEvent;
class QWidget;

namespace courtside {

/// The order in which Tab visits the widgets, first to last.
void setTabSequence(const QList<QWidget *> &widgets);

/// Makes Tab visit everything in a container in the order of its layouts, which is the order of
/// reading, however late some of it was made.
void tabInLayoutOrder(QWidget *container);

/// The first stop of the keyboard in a container by the order of its layouts, or null.
QWidget *firstStop(QWidget *container);

/// Enter, on either part of the keyboard.
bool isEnter(const QKeyEvent &key);

/// Whether the widget edits text and could take back the last thing typed in it.
bool canUndoTyping(const QWidget *widget);
bool canRedoTyping(const QWidget *widget);

} // namespace courtside
