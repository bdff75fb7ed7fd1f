// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigationrail.h"

#include "views/shared/actionbutton.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>

namespace courtside {

namespace {

constexpr int railLetters = 19; ///< wide, so that it grows with the person's font

ActionButton *railButton(QAction *action, QWidget *parent)
{
    auto *button = new ActionButton(action, parent);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_name(new ElidedLabel({}, this)), m_pages(new QVBoxLayout),
      m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(railLetters * fontMetrics().averageCharWidth());
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::small);
    m_name->setContentsMargins(space::small, space::tight, 0, space::small);
    setType(m_name, Type::Strong);
    column->addWidget(m_name);
    column->addLayout(m_pages);
    column->addStretch();
    column->addLayout(m_foot);
    m_pages->setSpacing(2);
    m_foot->setSpacing(2);
}

void NavigationRail::setName(const QString &workbook)
{
    m_name->setText(workbook);
}

void NavigationRail::addPage(QAction *action)
{
    ActionButton *button = railButton(action, this);
    button->setAutoExclusive(true);
    m_pages->addWidget(button);
}

void NavigationRail::addFoot(const QString &text, QAction *action)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(action->shortcut().toString(QKeySequence::NativeText));
    auto *keys = plainLabel(button->accessibleDescription(), button);
    setType(keys, Type::Small);
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, space::small, 0);
    row->addWidget(keys, 0, Qt::AlignRight | Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_foot->addWidget(button);
}

} // namespace courtside
