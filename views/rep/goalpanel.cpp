// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/goalpanel.h"

#include "models/report/wording.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/dayfield.h"
#include "views/shared/panel.h"
#include "views/shared/removablerow.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace courtside {

namespace {

QString goalText(const Goal &goal)
{
    const QString since = dayFieldText(goal.since.monday());
    const QString agreed =
        goal.perWeek > 0.0
            ? GoalPanel::tr("%1 a week from %2").arg(plainNumber(goal.perWeek, 2), since)
            : GoalPanel::tr("no goal from %1").arg(since);
    return goal.reason.isEmpty() ? agreed : GoalPanel::tr("%1: %2").arg(agreed, goal.reason);
}

} // namespace

GoalPanel::GoalPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_rep(rep), m_activity(activity),
      m_perWeek(new QLineEdit(this)), m_since(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_refusal(refusalLabel(this)), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    setUpForm();
    column->addWidget(m_refusal);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    refresh();
}

void GoalPanel::setUpForm()
{
    auto *form = new QHBoxLayout;
    form->setSpacing(space::small);
    const auto addField = [&](const QString &label, QLineEdit *field, int width) {
        field->setAccessibleName(label);
        if (width > 0)
            field->setFixedWidth(width);
        form->addWidget(fieldLabel(label, this, field));
        form->addWidget(field, width > 0 ? 0 : 1);
        connect(field, &QLineEdit::returnPressed, this, &GoalPanel::agree);
    };
    const int digit = fontMetrics().horizontalAdvance(u'0');
    addField(tr("Agreed for a full week"), m_perWeek, 7 * digit);
    addField(tr("from"), m_since, 14 * digit);
    addField(tr("why"), m_reason, 0);
    m_since->setText(dayFieldText(Week::of(m_workbook.clock().today()).monday()));
    m_reason->setPlaceholderText(tr("what you both based it on"));
    auto *agreeButton = new QPushButton(tr("Agree"), this);
    auto *endButton = new QPushButton(tr("End the goal"), this);
    connect(agreeButton, &QPushButton::clicked, this, &GoalPanel::agree);
    connect(endButton, &QPushButton::clicked, this, &GoalPanel::end);
    form->addWidget(agreeButton);
    form->addWidget(endButton);
    static_cast<QBoxLayout *>(layout())->addLayout(form);
}

void GoalPanel::refresh()
{
    clearLayout(m_rows);
    std::vector<Goal> goals = m_workbook.goals().goalsOf(m_rep);
    std::ranges::sort(goals, std::greater(), &Goal::since);
    for (const Goal &goal : goals) {
        if (goal.activity == m_activity)
            addRow(goal);
    }
}

void GoalPanel::addRow(const Goal &goal)
{
    const QString text = goalText(goal);
    auto *row = new RemovableRow(text, tr("Remove the goal: %1").arg(text), this);
    connect(row, &RemovableRow::removeWanted, this,
            [this, id = goal.id] { accepted(m_refusal, m_workbook.goals().removeGoal(id)); });
    m_rows->addWidget(row);
}

void GoalPanel::agree()
{
    bool isNumber = false;
    const double perWeek = QLocale().toDouble(m_perWeek->text().trimmed(), &isNumber);
    if (!isNumber || perWeek <= 0.0) {
        showRefusal(m_refusal, tr("How many in a full week? A number such as 8 or 7.5."));
        m_perWeek->setFocus();
        return;
    }
    if (store(perWeek))
        m_perWeek->clear();
}

void GoalPanel::end()
{
    store(0.0);
}

bool GoalPanel::store(double perWeek)
{
    const auto since = typedWeek();
    if (!accepted(m_refusal, since)) {
        m_since->setFocus();
        return false;
    }
    const auto agreed = m_workbook.goals().agreeGoal(m_rep, m_activity, perWeek, *since,
                                                     m_reason->text().trimmed());
    if (!accepted(m_refusal, agreed)) {
        if (m_reason->text().trimmed().isEmpty())
            m_reason->setFocus();
        return false;
    }
    m_reason->clear();
    return true;
}

Result<Week> GoalPanel::typedWeek() const
{
    const QDate today = m_workbook.clock().today();
    const auto day = readDayField(m_since->text(), today);
    if (!day.ok())
        return day.failure();
    return Week::of(day->value_or(today));
}

} // namespace courtside
