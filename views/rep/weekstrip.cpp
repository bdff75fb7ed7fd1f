// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/weekstrip.h"

#include "models/report/weeksentence.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/focus.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace courtside {

namespace {

std::vector<Leave> leaveIn(const CalendarEditor &calendar, RepId rep, Week week)
{
    std::vector<Leave> found;
    for (const Leave &leave : calendar.leaveOf(rep)) {
        if (leave.first <= week.sunday() && leave.last >= week.monday())
            found.push_back(leave);
    }
    return found;
}

} // namespace

WeekStrip::WeekStrip(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_sentence(plainLabel({}, this, true)),
      m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tight, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_sentence);
    m_buttons->setSpacing(space::small);
    column->addLayout(m_buttons);
    setMinimumHeight(fontMetrics().height() * 4);
}

void WeekStrip::showWeek(RepId rep, ActivityId activity, const WeekRow &row)
{
    m_rep = rep;
    m_activity = activity;
    m_row = row;
    m_sentence->setText(row.isRunning ? runningWeekSentence(row.week, row.cell.count())
                                      : weekSentence(row.trace));
    clearLayout(m_buttons);
    addSources();
    addAnswers();
    addLeave();
    m_buttons->addStretch(1);
    tabInLayoutOrder(parentWidget());
}

void WeekStrip::showNothing()
{
    m_sentence->clear();
    clearLayout(m_buttons);
}

void WeekStrip::say(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_sentence->setText(sentence);
}

void WeekStrip::addButton(const QString &text, const std::function<void()> &act, bool isChosen)
{
    auto *button = new QPushButton(plainCaption(text), this);
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    if (isChosen) {
        button->setCheckable(true);
        button->setChecked(true);
    }
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button);
}

void WeekStrip::addSources()
{
    const CountCell &cell = m_row.cell;
    if (!cell.tally || !cell.dated || *cell.tally == *cell.dated)
        return;
    const QString tally = QLocale().toString(*cell.tally);
    const bool isDated = cell.source() == CountSource::Dated;
    addButton(
        cell.typed ? tr("Use the typed %1").arg(tally) : tr("Use the sheet's %1").arg(tally),
        [this] { choose(m_row.cell.typed ? CountSource::Typed : CountSource::Sheet); },
        cell.chosen && !isDated);
    addButton(
        tr("Use the CRM's %1").arg(QLocale().toString(*cell.dated)),
        [this] { choose(CountSource::Dated); }, cell.chosen && isDated);
}

void WeekStrip::addAnswers()
{
    if (!m_row.isUnanswered() && !m_row.answer)
        return;
    const std::pair<ZeroAnswer, QString> answers[] = {
        {ZeroAnswer::Away, tr("Away")},
        {ZeroAnswer::NotLogged, tr("Not logged")},
        {ZeroAnswer::Worked, tr("Worked, and it was zero")},
    };
    for (const auto &[value, text] : answers)
        addButton(
            text, [this, value = value] { answer(value); }, m_row.answer == value);
    if (m_row.answer)
        addButton(tr("Ask again"), [this] { answer(std::nullopt); });
}

void WeekStrip::addLeave()
{
    if (!leaveIn(m_workbook.calendar(), m_rep, m_row.week).empty()) {
        addButton(tr("Remove the days away"), [this] { comeBack(); });
        return;
    }
    addButton(tr("Away all week"), [this] { goAway(false); });
    addButton(tr("Away half days"), [this] { goAway(true); });
}

void WeekStrip::choose(CountSource source)
{
    finish(m_workbook.counts().choose(m_rep, m_activity, m_row.week, source));
}

void WeekStrip::answer(std::optional<ZeroAnswer> answer)
{
    finish(m_workbook.counts().answerZeroWeek(m_rep, m_row.week, answer));
}

void WeekStrip::goAway(bool halfDays)
{
    const auto added =
        m_workbook.calendar().addLeave(m_rep, m_row.week.monday(), m_row.week.sunday(), halfDays);
    finish(added.ok() ? Result<void>() : Result<void>(added.failure()));
}

// A stretch that reaches beyond this week goes as a whole: it was entered as one.
void WeekStrip::comeBack()
{
    for (const Leave &leave : leaveIn(m_workbook.calendar(), m_rep, m_row.week)) {
        const auto removed = m_workbook.calendar().removeLeave(leave.id);
        if (!removed.ok())
            return finish(removed);
    }
    finish({});
}

void WeekStrip::finish(const Result<void> &result)
{
    if (result.ok())
        Q_EMIT done();
    else
        say(result.failure().sentence);
}

} // namespace courtside
