// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/pairjudge.h"

#include "models/analysis/strikes.h"
#include "models/analysis/tails.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace courtside {

namespace {

constexpr double lowShare = 0.05;
constexpr double highShare = 0.95;

} // namespace

PairJudge::PairJudge(const PairWeeks &weeks, PairSettings settings, Detail detail)
    : m_weeks(weeks), m_settings(std::move(settings)), m_detail(detail),
      m_flags(weeks.rep, weeks.activity)
{
    const size_t count = weeks.weeks.size();
    m_record.worked.reserve(count);
    m_record.usable.reserve(static_cast<int>(count));
    if (detail == Detail::EveryWeek)
        m_traces.reserve(count);
}

bool PairJudge::begin(Week week)
{
    const KnownWeek *known = m_weeks.at(week);
    if (!known)
        return false;
    restartIfDue(week);
    m_goal.follow(week, m_settings.goalIn(week), m_flags);
    m_high.follow(week, m_flags);

    m_trace = WeekTrace();
    m_trace.week = week;
    m_trace.knowledge = known->knowledge;
    m_trace.watch = m_last.watch;
    m_trace.counted = known->counted;
    m_trace.count = known->count;
    m_trace.days = known->days;
    if (known->knowledge != WeekKnowledge::Worked) {
        keep(m_trace);
        return false;
    }
    m_record.add(week, known->count, known->days);
    m_team = m_settings.teamIn(week);
    m_share = {known->count, known->days, m_record.guarded,
               m_flags.open(Light::Baseline) != nullptr};
    if (m_share.baseline.weeks < learningWeeks)
        m_share.baseline = m_record.usable.before(m_record.newest().index);
    return true;
}

void PairJudge::judge(const TeamWeek &team)
{
    const int onceInWeeks = m_settings.onceInWeeksIn(m_trace.week);
    m_trace.teamFactor = team.factorWithout(m_share);
    m_trace.teamDispersion = team.dispersion();
    m_record.worked.back().effectiveDays = m_trace.days * m_trace.teamFactor;
    m_baseline.judge(m_record, onceInWeeks, m_flags, m_trace);
    m_goal.judge(onceInWeeks, m_flags, m_trace);
    m_high.judge(m_record, m_flags, m_trace);
    m_last = m_trace;
    keep(m_trace);
}

PairHistory PairJudge::finish(QDate asOf)
{
    if (m_weeks.left)
        m_flags.clearAll(Week::of(*m_weeks.left));
    PairHistory history;
    history.rep = m_weeks.rep;
    history.activity = m_weeks.activity;
    history.hasLeft = m_weeks.left.has_value();
    describeNow(history, asOf);
    history.flags = m_flags.flags();
    history.weeks = std::move(m_traces);
    for (size_t i = 0; i < m_weeks.weeks.size(); ++i) {
        if (!m_weeks.weeks[i].counted)
            continue;
        history.lastWeek = m_weeks.first.next(static_cast<int>(i));
        if (!history.firstWeek)
            history.firstWeek = history.lastWeek;
    }
    // The time after somebody left is no gap in their data.
    if (history.hasLeft && history.lastWeek) {
        const auto isAfter = [&](const WeekTrace &trace) {
            return trace.week > *history.lastWeek;
        };
        std::erase_if(history.weeks, isAfter);
    }
    return history;
}

// Rows before a restart are ignored: from its Monday on the pair is as new.
void PairJudge::restartIfDue(Week week)
{
    const Week restart = m_settings.restartIn(week);
    if (restart == m_restart)
        return;
    m_restart = restart;
    m_record.clear();
    m_baseline.restart();
    m_high.restart();
    m_flags.clear(Light::Baseline, restart);
    m_flags.clear(Light::High, restart);
    m_last = WeekTrace();
}

void PairJudge::keep(const WeekTrace &trace)
{
    if (m_detail != Detail::EveryWeek)
        return;
    m_traces.push_back(trace);
    if (std::isnan(trace.usual))
        return;
    m_traces.back().low = quantile(lowShare, trace.usual, trace.scale);
    m_traces.back().high = quantile(highShare, trace.usual, trace.scale);
}

void PairJudge::describeNow(PairHistory &history, QDate asOf) const
{
    const Week now = Week::of(asOf);
    history.onceInWeeks = m_settings.onceInWeeksIn(now);
    if (const Goal *goal = m_settings.goalIn(now))
        history.goal = goal->perWeek;
    history.watch = m_last.watch;
    history.baselineWeeks = m_last.baselineWeeks;
    history.perFullWeek = m_last.perFullWeek;
    history.steadiness = m_last.steadiness;
    history.dispersion = m_last.dispersion;
    if (m_last.watch == WatchState::NoData)
        return;
    const bool isOpen = m_flags.open(Light::Baseline) != nullptr;
    if (isOpen)
        history.watch = WatchState::FlagOpen;
    else if (m_last.watch == WatchState::FlagOpen)
        history.watch = WatchState::Watched;
    history.openLongerThanHalfYear = isOpen && m_baseline.isOpenLong(m_record);
    history.strikes = std::min(m_last.strikes, strikesForFlag);
    if (history.watch == WatchState::Watched || isOpen)
        history.weeksToShowStop =
            weeksToShowStop(m_last.limit, m_last.steadiness, m_last.designFall);
}

} // namespace courtside
