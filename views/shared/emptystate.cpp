// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/emptystate.h"

#include "views/shared/actionbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>

namespace courtside {

namespace {
constexpr int readableWidth = 560;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(plainLabel({}, this, true)), m_sentence(plainLabel({}, this, true)),
      m_ways(new QHBoxLayout)
{
    setType(m_title, Type::Title);
    m_title->setMaximumWidth(readableWidth);
    m_sentence->setMaximumWidth(readableWidth);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_ways->setSpacing(space::small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::small);
    column->addLayout(m_ways);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setWays(const QList<QAction *> &actions)
{
    clearLayout(m_ways);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        if (action == actions.first())
            setPrimary(button);
        m_ways->addWidget(button);
    }
    m_ways->addStretch();
}

QWidget *EmptyState::firstWay() const
{
    return m_ways->isEmpty() ? nullptr : m_ways->itemAt(0)->widget();
}

} // namespace courtside
