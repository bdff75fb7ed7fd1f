// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartdata.h"

#include "models/report/entrywords.h"
#include "models/report/weeksentence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace courtside {

namespace {

ChartWeek::Kind kindOf(WeekKnowledge knowledge)
{
    switch (knowledge) {
    case WeekKnowledge::Unknown:
        return ChartWeek::Kind::NoData;
    case WeekKnowledge::Unanswered:
        return ChartWeek::Kind::Unanswered;
    case WeekKnowledge::Away:
        return ChartWeek::Kind::Away;
    case WeekKnowledge::Worked:
        return ChartWeek::Kind::Worked;
    }
    return ChartWeek::Kind::NoData;
}

bool isJudged(const WeekTrace &trace)
{
    return trace.knowledge == WeekKnowledge::Worked &&
           (trace.watch == WatchState::Watched || trace.watch == WatchState::FlagOpen);
}

ChartWeek weekOf(const WeekTrace &trace)
{
    ChartWeek week;
    week.week = trace.week;
    week.kind = kindOf(trace.knowledge);
    week.count = trace.count;
    week.readOut = weekSentence(trace);
    if (!isJudged(trace))
        return week;
    week.usual = trace.usual;
    week.low = trace.low;
    week.high = trace.high;
    week.strikes = trace.strikes;
    week.baselineFirst = trace.baselineFirst;
    week.baselineLast = trace.baselineLast;
    week.flagOpen = trace.watch == WatchState::FlagOpen;
    return week;
}

void addWeeksToNow(const ChartFacts &facts, std::vector<ChartWeek> &weeks)
{
    if (weeks.empty() || !facts.runningWeek.isValid())
        return;
    for (Week week = weeks.back().week.next(); week < facts.runningWeek; week = week.next()) {
        ChartWeek gap;
        gap.week = week;
        WeekTrace unknown;
        unknown.week = week;
        gap.readOut = weekSentence(unknown);
        weeks.push_back(gap);
    }
    if (weeks.back().week >= facts.runningWeek)
        return;
    ChartWeek running;
    running.week = facts.runningWeek;
    running.kind = ChartWeek::Kind::Running;
    running.count = facts.runningCount.value_or(0);
    running.readOut = runningWeekSentence(running.week, facts.runningCount);
    weeks.push_back(running);
}

void addGoals(std::vector<Goal> goals, std::vector<ChartWeek> &weeks)
{
    std::ranges::sort(goals, {}, &Goal::since);
    for (const Goal &goal : goals) {
        for (ChartWeek &week : weeks) {
            if (week.week >= goal.since)
                week.goal = goal.perWeek > 0.0 ? goal.perWeek : ChartWeek::none;
        }
    }
}

/// The position of a week, which may lie outside of the weeks.
int positionOf(Week week, const std::vector<ChartWeek> &weeks)
{
    return week.weeksSince(weeks.front().week);
}

void addRestarts(ActivityId activity, const std::vector<Restart> &restarts, ChartData &data)
{
    for (const Restart &restart : restarts) {
        const int position = positionOf(restart.since, data.weeks);
        const bool isOfThis = !restart.activity || *restart.activity == activity;
        if (isOfThis && position >= 0 && position < static_cast<int>(data.weeks.size()))
            data.marks.push_back({position, ChartMark::Kind::Restarted, Light::Baseline});
    }
}

bool hasRestart(const ChartData &data, int position)
{
    return std::ranges::any_of(data.marks, [position](const ChartMark &mark) {
        return mark.kind == ChartMark::Kind::Restarted && mark.position == position;
    });
}

void addFlag(const Flag &flag, ChartData &data)
{
    const int last = positionOf(flag.key.flaggedWeek, data.weeks);
    data.runs.push_back(
        {positionOf(flag.runStart, data.weeks), last, flag.key.light, runLabel(flag)});
    data.marks.push_back({last, ChartMark::Kind::Flagged, flag.key.light});
    if (!flag.clearedWeek || flag.key.light == Light::High)
        return;
    // A restart ends a flag too, and says so itself.
    const int cleared = positionOf(*flag.clearedWeek, data.weeks);
    if (!hasRestart(data, cleared))
        data.marks.push_back({cleared, ChartMark::Kind::Cleared, flag.key.light});
}

/// How often each kind of thing was recorded in a week.
using Records = std::map<TimelineKind, int>;

void addRecords(const std::vector<TimelineItem> &timeline, std::vector<ChartWeek> &weeks)
{
    std::map<Week, Records> recorded;
    for (const TimelineItem &item : timeline) {
        if (item.entry.isValid())
            ++recorded[Week::of(item.day)][item.kind];
    }
    for (ChartWeek &week : weeks) {
        const auto found = recorded.find(week.week);
        if (found == recorded.end())
            continue;
        for (const auto &[kind, count] : found->second) {
            const bool isCall = kind == TimelineKind::Debrief || kind == TimelineKind::JointCall;
            (isCall ? week.hasCall : week.hasAgreed) = true;
        }
        week.readOut += u' ' + recordedInWeekSentence(found->second);
    }
}

} // namespace

bool ChartData::hasRecords() const
{
    return std::ranges::any_of(
        weeks, [](const ChartWeek &week) { return week.hasCall || week.hasAgreed; });
}

int ChartData::newestJudged() const
{
    for (int position = static_cast<int>(weeks.size()) - 1; position >= 0; --position) {
        if (weeks[static_cast<size_t>(position)].kind == ChartWeek::Kind::Worked)
            return position;
    }
    return static_cast<int>(weeks.size()) - 1;
}

ChartData chartDataOf(const PairHistory &history, const ChartFacts &facts)
{
    ChartData data;
    data.title = facts.activity;
    data.summary = chartSentence(history, facts.rep, facts.activity);
    std::ranges::transform(history.weeks, std::back_inserter(data.weeks), weekOf);
    if (data.weeks.empty())
        return data;
    addWeeksToNow(facts, data.weeks);
    addGoals(facts.goals, data.weeks);
    addRecords(facts.timeline, data.weeks);
    addRestarts(history.activity, facts.restarts, data);
    for (const Flag &flag : history.flags)
        addFlag(flag, data);
    return data;
}

} // namespace courtside
