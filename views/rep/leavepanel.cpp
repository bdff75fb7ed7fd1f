// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/leavepanel.h"

#include "models/workbook/calendareditor.h"
#include "models/workbook/workbook.h"
#include "views/rep/daygrid.h"
#include "views/shared/dayfield.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/removablerow.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace courtside {

namespace {

/// Looks days up in what was stored when the panel was last shown.
std::function<DayLook(QDate)> lookOf(const CalendarEditor &calendar, RepId rep)
{
    return [holidays = calendar.holidays(), leave = calendar.leaveOf(rep),
            workingDays = calendar.calendar().workingDays()](QDate day) {
        DayLook look;
        look.isWorkingDay = workingDays[static_cast<size_t>(day.dayOfWeek() - 1)];
        for (const Holiday &holiday : holidays) {
            if (holiday.day == day) {
                look.isWorkingDay = false;
                look.words = holiday.name;
            }
        }
        for (const Leave &stretch : leave) {
            if (day < stretch.first || day > stretch.last)
                continue;
            look.isAway = look.isAway || !stretch.halfDays;
            look.isHalfAway = look.isHalfAway || stretch.halfDays;
            if (look.words.isEmpty())
                look.words =
                    stretch.halfDays ? LeavePanel::tr("half a day away") : LeavePanel::tr("away");
        }
        return look;
    };
}

} // namespace

LeavePanel::LeavePanel(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_monthName(plainLabel({}, this)),
      m_grid(new DayGrid(this)), m_halfDays(new QCheckBox(tr("Half days"), this)),
      m_hint(fieldLabel({}, this)), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(panelHeading(tr("Days away"), this));
    setUpMonth();
    column->addWidget(m_grid);
    column->addWidget(m_halfDays);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_grid->setToday(workbook.clock().today());
    connect(m_grid, &DayGrid::picked, this, &LeavePanel::addStretch);
    connect(m_grid, &DayGrid::firstPicked, this, [this](QDate day) {
        say(day.isValid() ? tr("Now the last day; the same one for a single day.") : QString());
    });
    say({});
}

void LeavePanel::setUpMonth()
{
    auto *row = new QHBoxLayout;
    auto *before = new LinkButton(QStringLiteral("‹"), this);
    auto *after = new LinkButton(QStringLiteral("›"), this);
    before->setAccessibleName(tr("Month before"));
    after->setAccessibleName(tr("Month after"));
    row->addWidget(before);
    row->addWidget(m_monthName, 1, Qt::AlignCenter);
    row->addWidget(after);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    const auto nameMonth = [this](QDate month) {
        m_monthName->setText(QLocale().toString(month, tr("MMMM yyyy")));
    };
    connect(m_grid, &DayGrid::monthShown, this, nameMonth);
    const auto step = [this](int months) {
        m_grid->setCursorDay(m_grid->cursorDay().addMonths(months));
    };
    connect(before, &LinkButton::clicked, this, [step] { step(-1); });
    connect(after, &LinkButton::clicked, this, [step] { step(1); });
}

void LeavePanel::showRep(const Rep &rep)
{
    m_rep = rep;
    m_grid->setLook(lookOf(m_workbook.calendar(), rep.id));
    clearLayout(m_rows);
    std::vector<Leave> leave = m_workbook.calendar().leaveOf(rep.id);
    std::ranges::sort(leave, std::greater(), &Leave::first);
    for (const Leave &stretch : leave)
        addRow(stretch);
}

void LeavePanel::addRow(const Leave &leave)
{
    const QString text = stretchText(leave);
    auto *row = new RemovableRow(text, tr("Remove the days away: %1").arg(text), this);
    connect(row, &RemovableRow::removeWanted, this, [this, id = leave.id] { remove(id); });
    m_rows->addWidget(row);
}

void LeavePanel::addStretch(QDate first, QDate last)
{
    const auto added =
        m_workbook.calendar().addLeave(m_rep.id, first, last, m_halfDays->isChecked());
    say(added.ok() ? tr("Added. These days no longer count as worked.") : added.failure().sentence);
}

void LeavePanel::remove(LeaveId leave)
{
    const auto removed = m_workbook.calendar().removeLeave(leave);
    say(removed.ok() ? QString() : removed.failure().sentence);
}

void LeavePanel::say(const QString &sentence)
{
    m_hint->setText(sentence.isEmpty() ? tr("Click the first and the last day.") : sentence);
}

} // namespace courtside
