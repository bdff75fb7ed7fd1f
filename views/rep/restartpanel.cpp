// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/restartpanel.h"

#include "models/workbook/goaleditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/dayfield.h"
#include "views/shared/panel.h"
#include "views/shared/removablerow.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace courtside {

namespace {

QString restartText(const Restart &restart)
{
    const QString since = dayFieldText(restart.since.monday());
    const QString what = restart.activity
                             ? RestartPanel::tr("new normal from %1").arg(since)
                             : RestartPanel::tr("new normal from %1, every activity").arg(since);
    return restart.reason.isEmpty() ? what : RestartPanel::tr("%1: %2").arg(what, restart.reason);
}

} // namespace

RestartPanel::RestartPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_rep(rep), m_activity(activity),
      m_since(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_everything(new QCheckBox(tr("every activity"), this)), m_refusal(refusalLabel(this)),
      m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(fieldLabel(tr("A new role or territory: the weeks before no longer say what "
                                    "is usual. Nothing is judged until six new weeks are there."),
                                 this));
    setUpForm();
    column->addWidget(m_refusal);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    refresh();
}

void RestartPanel::setUpForm()
{
    auto *form = new QHBoxLayout;
    form->setSpacing(space::small);
    m_since->setAccessibleName(tr("New normal from"));
    m_since->setFixedWidth(14 * fontMetrics().horizontalAdvance(u'0'));
    m_since->setText(dayFieldText(Week::of(m_workbook.clock().today()).monday()));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("new territory, new role, ..."));
    auto *button = new QPushButton(tr("This is the new normal"), this);
    connect(button, &QPushButton::clicked, this, &RestartPanel::restart);
    for (QLineEdit *field : {m_since, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &RestartPanel::restart);
    form->addWidget(fieldLabel(tr("from"), this, m_since));
    form->addWidget(m_since);
    form->addWidget(fieldLabel(tr("why"), this, m_reason));
    form->addWidget(m_reason, 1);
    form->addWidget(m_everything);
    form->addWidget(button);
    static_cast<QBoxLayout *>(layout())->addLayout(form);
}

void RestartPanel::refresh()
{
    clearLayout(m_rows);
    for (const Restart &restart : m_workbook.goals().restartsOf(m_rep)) {
        if (!restart.activity || *restart.activity == m_activity)
            addRow(restart);
    }
}

void RestartPanel::propose(Week since)
{
    m_since->setText(dayFieldText(since.monday()));
}

void RestartPanel::addRow(const Restart &restart)
{
    const QString text = restartText(restart);
    auto *row = new RemovableRow(text, tr("Remove: %1").arg(text), this);
    connect(row, &RemovableRow::removeWanted, this,
            [this, id = restart.id] { accepted(m_refusal, m_workbook.goals().removeRestart(id)); });
    m_rows->addWidget(row);
}

void RestartPanel::restart()
{
    const QDate today = m_workbook.clock().today();
    const auto day = readDayField(m_since->text(), today);
    if (!accepted(m_refusal, day)) {
        m_since->setFocus();
        return;
    }
    const auto activity = m_everything->isChecked() ? std::nullopt : std::optional(m_activity);
    const auto done = m_workbook.goals().restart(m_rep, activity, Week::of(day->value_or(today)),
                                                 m_reason->text().trimmed());
    if (accepted(m_refusal, done))
        m_reason->clear();
}

} // namespace courtside
