// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigationrail.h"

#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

namespace courtside {

namespace {

constexpr int railWidth = 132;

QToolButton *railButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setProperty("rail", true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->iconText());
    button->setAccessibleDescription(action->shortcut().toString(QKeySequence::NativeText));
    return button;
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_pages(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setFixedWidth(railWidth);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::small);
    column->addLayout(m_pages);
    column->addStretch();
    column->addLayout(m_foot);
    m_pages->setSpacing(2);
    m_foot->setSpacing(2);
}

void NavigationRail::addPage(QAction *action)
{
    QToolButton *button = railButton(action, this);
    button->setAutoExclusive(true);
    m_pages->addWidget(button);
}

void NavigationRail::addFoot(QAction *action)
{
    m_foot->addWidget(railButton(action, this));
}

} // namespace courtside
