// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/setupsection.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>

namespace courtside {

SetupSection::SetupSection(const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent), m_advice(plainLabel({}, this, true)), m_body(new QVBoxLayout),
      m_refusal(plainLabel({}, this, true))
{
    setAccessibleName(title);
    auto *heading = plainLabel(title, this);
    setType(heading, Type::Heading);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_refusal->hide();
    setAdvice(advice);
    m_body->setSpacing(space::tight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(heading);
    column->addWidget(m_advice);
    column->addSpacing(space::tight);
    column->addLayout(m_body);
    column->addWidget(m_refusal);
}

QString SetupSection::refusal() const
{
    return m_refusal->text();
}

void SetupSection::setAdvice(const QString &advice)
{
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

QHBoxLayout *SetupSection::line(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace courtside
