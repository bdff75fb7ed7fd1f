// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/goallight.h"

#include "models/analysis/tails.h"
#include "models/analysis/usableweeks.h"

#include <algorithm>
#include <array>

namespace courtside {

namespace {

constexpr std::array<int, 4> windows = {4, 8, 13, 26};
constexpr int clearingWeeks = 4;
constexpr double clearingShare = 0.95;
constexpr double smallestGoal = 1.0;
constexpr double tolerance = 1e-9;

} // namespace

void GoalLight::follow(Week week, const Goal *goal, FlagHistory &flags)
{
    const Week since = goal ? goal->since : Week();
    const double perWeek = goal ? goal->perWeek : 0.0;
    if (since == m_since && perWeek == m_perWeek)
        return;
    flags.clear(Light::Goal, week);
    *this = GoalLight();
    m_since = since;
    m_perWeek = perWeek;
}

void GoalLight::judge(int onceInWeeks, FlagHistory &flags, const WeekTrace &trace)
{
    if (m_perWeek < smallestGoal)
        return;
    m_worked.push_back({trace.week, trace.count, trace.days});
    if (flags.open(Light::Goal)) {
        ++m_weeksLit;
        if (m_weeksLit < clearingWeeks)
            return;
        const Flag last = sumOf(clearingWeeks);
        if (last.seen >= clearingShare * last.expected - tolerance)
            flags.clear(Light::Goal, trace.week);
        return;
    }
    const double dispersion = trace.baselineWeeks >= learningWeeks
                                  ? trace.dispersion
                                  : std::max(1.0, trace.teamDispersion);
    if (const std::optional<Flag> flag = lowest(onceInWeeks, dispersion)) {
        flags.raise(Light::Goal, trace.week, *flag);
        m_weeksLit = 0;
    }
}

Flag GoalLight::sumOf(int weeks) const
{
    Flag sum;
    for (auto week = m_worked.end() - weeks; week != m_worked.end(); ++week) {
        sum.seen += week->count;
        sum.runDays += week->days;
    }
    sum.runStart = (m_worked.end() - weeks)->week;
    sum.runWeeks = weeks;
    sum.perFullWeek = m_perWeek;
    sum.expected = m_perWeek / fullWeekDays * sum.runDays;
    return sum;
}

// The window that a rep exactly on the goal would reach most rarely, if rarely enough.
std::optional<Flag> GoalLight::lowest(int onceInWeeks, double dispersion) const
{
    std::optional<Flag> lowest;
    for (const int weeks : windows) {
        if (weeks > static_cast<int>(m_worked.size()))
            break;
        Flag window = sumOf(weeks);
        if (window.seen >= window.expected)
            continue;
        window.tail = lowerTail(window.seen, window.expected, dispersion);
        if (window.tail < 1.0 / onceInWeeks && (!lowest || window.tail < lowest->tail))
            lowest = window;
    }
    if (lowest) {
        lowest->onceInWeeks = onceInWeeks;
        lowest->dispersion = dispersion;
    }
    return lowest;
}

} // namespace courtside
