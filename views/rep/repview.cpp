// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/repview.h"

#include "models/report/statesentence.h"
#include "models/workbook/activityeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/timelinereader.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct RepViewText
{
    Q_DECLARE_TR_FUNCTIONS(RepView)
};

constexpr int fewestRows = 13;

PairHistory historyOf(const std::vector<PairHistory> &histories, RepId rep, ActivityId activity)
{
    const auto found = std::ranges::find(histories, activity, &PairHistory::activity);
    if (found != histories.end())
        return *found;
    PairHistory none;
    none.rep = rep;
    none.activity = activity;
    return none;
}

WeekRow rowFor(const RepView &view, size_t activity, Week week)
{
    WeekRow row;
    row.week = week;
    row.isRunning = week == view.runningWeek();
    row.trace.week = week;
    const auto &traces = view.histories[activity].weeks;
    if (const auto trace = std::ranges::find(traces, week, &WeekTrace::week);
        trace != traces.end()) {
        row.trace = *trace;
    }
    row.cell.rep = view.rep.id;
    row.cell.activity = view.activities[activity].id;
    row.cell.week = week;
    if (const CountCell *cell = view.cell(activity, week))
        row.cell = *cell;
    if (const auto known = std::ranges::find(view.repWeeks, week, &RepWeek::week);
        known != view.repWeeks.end()) {
        row.answer = known->answer;
    }
    row.state = row.isRunning ? RepViewText::tr("not judged yet") : weekStateText(row.trace);
    return row;
}

} // namespace

PairNames RepView::names(size_t activity) const
{
    return {rep.name, activities[activity].name};
}

int RepView::find(ActivityId activity) const
{
    const auto found = std::ranges::find(activities, activity, &Activity::id);
    return found == activities.end() ? -1 : static_cast<int>(found - activities.begin());
}

const CountCell *RepView::cell(size_t activity, Week week) const
{
    const ActivityId id = activities[activity].id;
    const auto found = std::ranges::find_if(
        cells, [&](const CountCell &known) { return known.activity == id && known.week == week; });
    return found == cells.end() ? nullptr : &*found;
}

RepView readRepView(Workbook &workbook, const Rep &rep)
{
    RepView view;
    view.rep = rep;
    view.today = workbook.clock().today();
    view.judgedUpTo = workbook.board().today().judgedUpTo;
    view.activities = workbook.activities().watched();
    if (view.activities.size() > size_t(maxWatchedActivities)) {
        view.moreActivities = static_cast<int>(view.activities.size()) - maxWatchedActivities;
        view.activities.resize(maxWatchedActivities);
    }
    const std::vector<PairHistory> histories = workbook.board().historiesOf(rep.id);
    for (const Activity &activity : view.activities)
        view.histories.push_back(historyOf(histories, rep.id, activity.id));
    view.cells = workbook.counts().cells(rep.id);
    view.repWeeks = workbook.counts().repWeeks(rep.id);
    view.goals = workbook.goals().goalsOf(rep.id);
    view.restarts = workbook.goals().restartsOf(rep.id);
    view.timeline = workbook.timeline().ofRep(rep.id);
    return view;
}

ChartData chartOf(const RepView &view, size_t activity)
{
    ChartFacts facts;
    facts.rep = view.rep.name;
    facts.activity = view.activities[activity].name;
    std::ranges::copy_if(view.goals, std::back_inserter(facts.goals), [&](const Goal &goal) {
        return goal.activity == view.activities[activity].id;
    });
    facts.restarts = view.restarts;
    facts.timeline = view.timeline;
    facts.runningWeek = view.runningWeek();
    if (const CountCell *cell = view.cell(activity, facts.runningWeek))
        facts.runningCount = cell->count();
    return chartDataOf(view.histories[activity], facts);
}

std::vector<WeekRow> weekRowsOf(const RepView &view, size_t activity)
{
    const Week newest = view.runningWeek();
    Week oldest = newest.previous(fewestRows - 1);
    if (const auto first = view.histories[activity].firstWeek)
        oldest = std::min(oldest, *first);
    std::vector<WeekRow> rows;
    for (Week week = newest; week >= oldest; week = week.previous())
        rows.push_back(rowFor(view, activity, week));
    return rows;
}

} // namespace courtside
