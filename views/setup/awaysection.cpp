// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/awaysection.h"

#include "models/workbook/calendareditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/dayfield.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace courtside {

AwaySection::AwaySection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("Days away"), {}, parent), m_workbook(workbook), m_adding(new QWidget(this)),
      m_rep(new QComboBox(this)), m_first(new QLineEdit(this)), m_last(new QLineEdit(this)),
      m_halfDays(new QCheckBox(tr("half days"), this)), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(3, 1);
    body()->addLayout(m_grid);
    setupAdding();
    connect(&workbook, &Workbook::calendarChanged, this, &AwaySection::refresh,
            Qt::QueuedConnection);
    connect(&workbook, &Workbook::peopleChanged, this, &AwaySection::refresh, Qt::QueuedConnection);
    refresh();
}

void AwaySection::setupAdding()
{
    m_rep->setAccessibleName(tr("Who is away"));
    m_rep->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rep->setMinimumContentsLength(16);
    m_first->setAccessibleName(tr("First day away"));
    m_first->setPlaceholderText(tr("First day"));
    m_last->setAccessibleName(tr("Last day away"));
    m_last->setPlaceholderText(tr("Last day"));
    auto *button = new QPushButton(tr("Add days away"), this);
    for (QLineEdit *field : {m_first, m_last})
        connect(field, &QLineEdit::returnPressed, this, &AwaySection::addLeave);
    connect(button, &QPushButton::clicked, this, &AwaySection::addLeave);
    m_adding->setLayout(line({m_rep, m_first, m_last, m_halfDays, button}));
    m_adding->layout()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_adding);
}

void AwaySection::refresh()
{
    const QVariant chosen = m_rep->currentData();
    m_rep->clear();
    QHash<RepId, QString> names;
    for (const Rep &rep : m_workbook.people().reps()) {
        names.insert(rep.id, rep.name);
        m_rep->addItem(rep.name, rep.id.value);
    }
    m_rep->setCurrentIndex(std::max(0, m_rep->findData(chosen)));
    m_adding->setVisible(m_rep->count() > 0);
    setAdvice(m_rep->count() > 0
                  ? tr("Leave and sickness lower what is expected of a week. They can be picked on "
                       "each person's page, too.")
                  : tr("Leave and sickness lower what is expected of a week. First there have to "
                       "be people."));
    clearLayout(m_grid);
    std::vector<Leave> leave = m_workbook.calendar().leave();
    std::ranges::sort(leave, std::greater(), &Leave::first);
    for (const Leave &stretch : leave)
        addRow(stretch, names.value(stretch.rep));
}

void AwaySection::addRow(const Leave &leave, const QString &rep)
{
    const int row = m_grid->rowCount();
    const QString days = stretchText(leave);
    auto *remove = new LinkButton(tr("Remove"), this);
    remove->setAccessibleName(tr("Remove the days away of %1: %2").arg(rep, days));
    connect(remove, &LinkButton::clicked, this,
            [this, id = leave.id] { stored(m_workbook.calendar().removeLeave(id)); });
    m_grid->addWidget(new ElidedLabel(rep, this), row, 0);
    m_grid->addWidget(plainLabel(days, this), row, 1);
    m_grid->addWidget(remove, row, 2);
}

void AwaySection::addLeave()
{
    const RepId rep{m_rep->currentData().toLongLong()};
    const auto first = dayIn(m_first);
    if (!first || !rep.isValid())
        return;
    const auto last = m_last->text().trimmed().isEmpty() ? first : dayIn(m_last);
    if (!last)
        return;
    if (stored(m_workbook.calendar().addLeave(rep, *first, *last, m_halfDays->isChecked()))) {
        m_first->clear();
        m_last->clear();
        m_first->setFocus();
    }
}

std::optional<QDate> AwaySection::dayIn(QLineEdit *field)
{
    const auto day = readDayField(field->text(), m_workbook.clock().today());
    if (!stored(day))
        field->setFocus();
    return day ? *day : std::nullopt;
}

} // namespace courtside
