// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/repside.h"

#include "models/workbook/workbook.h"
#include "views/rep/aboutpanel.h"
#include "views/rep/aliaspanel.h"
#include "views/rep/leavepanel.h"
#include "views/rep/privatepanel.h"
#include "views/shared/choiceswitch.h"
#include "views/shared/focus.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"
#include "views/timeline/timelinepane.h"
#include "views/timeline/timelinerows.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace courtside {

namespace {

constexpr int sideLetters = 44;

std::optional<Week> firstWeek(const RepView &view)
{
    std::optional<Week> first;
    for (const PairHistory &history : view.histories) {
        if (history.firstWeek)
            first = std::min(first.value_or(*history.firstWeek), *history.firstWeek);
    }
    return first;
}

} // namespace

RepSide::RepSide(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_parts(new ChoiceSwitch(this)),
      m_stack(new QStackedWidget(this)), m_timeline(new TimelinePane(this))
{
    m_parts->add(TimelinePart, tr("Timeline"), tr("Show what happened"));
    m_parts->add(AboutPart, tr("Who and when"), tr("Show who, days away and other names"));
    connect(m_parts, &ChoiceSwitch::chosen, this,
            [this](int part) { showPart(static_cast<Part>(part)); });
    m_timeline->setEmptyText(
        tr("Debriefs, joint calls, what was agreed, flags, goals, days away and imports are listed "
           "here as they happen."));
    connect(m_timeline, &TimelinePane::activated, this, &RepSide::activated);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(setUpAbout());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    setFixedWidth(sideLetters * fontMetrics().averageCharWidth());
    showPart(TimelinePart);
}

QWidget *RepSide::setUpAbout()
{
    auto *scroll = new ScrollColumn(this);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::large, space::large);
    column->setSpacing(space::large);
    m_about = new AboutPanel(m_workbook, content);
    m_leave = new LeavePanel(m_workbook, content);
    m_aliases = new AliasPanel(m_workbook, content);
    m_private = new PrivatePanel(m_workbook, content);
    column->addWidget(m_about);
    column->addWidget(m_leave);
    column->addWidget(m_aliases);
    column->addWidget(m_private);
    column->addStretch(1);
    scroll->setContent(content);
    return scroll;
}

void RepSide::setView(const RepView &view)
{
    m_timeline->setRows(timelineRows(view.timeline, view.today, TimelineOrder::NewestFirst));
    m_about->showRep(view.rep, firstWeek(view));
    m_leave->showRep(view.rep);
    m_aliases->showRep(view.rep);
    m_private->showRep(view.rep);
}

void RepSide::showPart(Part part)
{
    m_parts->setValue(part);
    m_stack->setCurrentIndex(part);
}

RepSide::Part RepSide::part() const
{
    return static_cast<Part>(m_stack->currentIndex());
}

bool RepSide::focusWeek(Week week)
{
    showPart(TimelinePart);
    return m_timeline->focusDays(week.monday(), week.sunday());
}

void RepSide::focusLeave()
{
    showPart(AboutPart);
    if (QWidget *first = firstStop(m_leave))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace courtside
