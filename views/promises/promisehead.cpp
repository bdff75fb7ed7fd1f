// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promises/promisehead.h"

#include "views/shared/actionbutton.h"
#include "views/shared/choiceswitch.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace courtside {

using Which = PromiseFilter::Which;
using By = PromiseFilter::By;

PromiseHead::PromiseHead(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_which(new ChoiceSwitch(this)), m_by(new ChoiceSwitch(this)),
      m_people(new QComboBox(this)), m_figure(plainLabel({}, this))
{
    QLabel *title = plainLabel(tr("Promises to customers"), this);
    setType(title, Type::Title);
    m_which->add(static_cast<int>(Which::Open), tr("Open"), tr("Promises that are open"));
    m_which->add(static_cast<int>(Which::Ended), tr("Ended"), tr("Promises that ended"));
    m_which->add(static_cast<int>(Which::All), tr("All"), tr("All promises"));
    m_by->add(static_cast<int>(By::Function), tr("By function"));
    m_by->add(static_cast<int>(By::Rep), tr("By rep"));
    m_people->setAccessibleName(tr("Whose promises"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(14);
    m_figure->setForegroundRole(QPalette::PlaceholderText);
    setFilter({});
    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::small);
    titles->addWidget(title, 1);
    for (QAction *action : actions)
        titles->addWidget(new ActionButton(action, this));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::medium);
    for (QWidget *choice : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_by),
                            static_cast<QWidget *>(m_people)})
        choices->addWidget(choice);
    choices->addWidget(m_figure, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(titles);
    column->addLayout(choices);
    connect(m_which, &ChoiceSwitch::chosen, this, &PromiseHead::chosen);
    connect(m_by, &ChoiceSwitch::chosen, this, &PromiseHead::chosen);
    connect(m_people, &QComboBox::activated, this, &PromiseHead::chosen);
}

PromiseFilter PromiseHead::filter() const
{
    PromiseFilter filter;
    filter.which = static_cast<Which>(m_which->value());
    filter.by = static_cast<By>(m_by->value());
    const RepId rep{m_people->currentData().toLongLong()};
    if (rep.isValid())
        filter.rep = rep;
    return filter;
}

void PromiseHead::setFilter(const PromiseFilter &filter)
{
    m_which->setValue(static_cast<int>(filter.which));
    m_by->setValue(static_cast<int>(filter.by));
    m_people->setCurrentIndex(std::max(0, m_people->findData(filter.rep.value_or(RepId()).value)));
}

void PromiseHead::setPeople(const std::vector<Rep> &reps)
{
    const PromiseFilter before = filter();
    m_people->clear();
    m_people->addItem(tr("Everybody"), qint64(0));
    for (const Rep &rep : reps)
        m_people->addItem(rep.name, rep.id.value);
    setFilter(before);
}

QString PromiseHead::figure() const
{
    return m_figure->text();
}

void PromiseHead::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

} // namespace courtside
