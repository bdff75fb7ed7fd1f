// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/todo/todosection.h"

#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/shared/twolinebutton.h"

#include <QBoxLayout>
#include <QPushButton>

namespace courtside {

TodoSection::TodoSection(const QString &heading, const QString &advice, QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(panelHeading(heading, this));
    QLabel *words = plainLabel(advice, this, true);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(words);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    hide();
}

void TodoSection::clear()
{
    clearLayout(m_rows);
    m_count = 0;
    hide();
}

void TodoSection::add(const QString &title, const QString &detail,
                      const std::function<void()> &open, const Aside &aside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *button = new TwoLineButton(title, detail, this);
    connect(button, &QAbstractButton::clicked, this, open);
    row->addWidget(button, 1);
    if (!aside.words.isEmpty()) {
        auto *other = new QPushButton(aside.words, this);
        setType(other, Type::Small);
        other->setAutoDefault(true);
        other->setAccessibleDescription(QStringLiteral("%1. %2").arg(title, detail));
        connect(other, &QPushButton::clicked, this, aside.act);
        row->addWidget(other);
    }
    m_rows->addLayout(row);
    ++m_count;
    show();
}

} // namespace courtside
