// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/actionbutton.h"

#include <QAction>

namespace courtside {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    setText(m_action->text());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    // The text can hold a mnemonic; a name is read without it.
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(m_action->shortcut().toString(QKeySequence::NativeText));
}

void setPrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->setDefault(true);
}

} // namespace courtside
