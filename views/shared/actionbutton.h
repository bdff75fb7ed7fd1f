// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace courtside {

/// A button that does what an action does, with the action's words, state and help.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QPointer<QAction> m_action;
};

/// Marks a button as the likeliest next step; a page has at most one.
void setPrimary(QPushButton *button);

} // namespace courtside
