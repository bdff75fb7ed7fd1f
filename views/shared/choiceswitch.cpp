// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/choiceswitch.h"

#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace courtside {

ChoiceSwitch::ChoiceSwitch(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceSwitch::chosen);
}

void ChoiceSwitch::add(int value, const QString &words, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(plainCaption(words));
    button->setAccessibleName(name.isEmpty() ? words : name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("choice", true);
    button->setCheckable(true);
    m_group->addButton(button, value);
    layout()->addWidget(button);
}

void ChoiceSwitch::setValue(int value)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setChecked(true);
}

int ChoiceSwitch::value() const
{
    return m_group->checkedId();
}

QList<QAbstractButton *> ChoiceSwitch::buttons() const
{
    return m_group->buttons();
}

} // namespace courtside
