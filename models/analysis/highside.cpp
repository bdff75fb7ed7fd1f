// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/highside.h"

#include "models/analysis/tails.h"

#include <cmath>

namespace courtside {

namespace {

constexpr int highWeeks = 4;
constexpr int shownWeeks = 4;
constexpr double highChance = 0.002;
// So many standard deviations above the mean are more common than that in every negative binomial
// distribution, which spares the exact chance of most weeks.
constexpr double commonDeviations = 2.0;

} // namespace

void HighSide::follow(Week week, FlagHistory &flags)
{
    const Flag *shown = flags.open(Light::High);
    if (shown && week.weeksSince(shown->key.flaggedWeek) >= shownWeeks)
        flags.clear(Light::High, shown->key.flaggedWeek.next(shownWeeks));
}

void HighSide::judge(const PairRecord &record, FlagHistory &flags, const WeekTrace &trace)
{
    const WorkedWeek &now = record.newest();
    const bool overlaps = m_shownAt != noIndex && now.index - m_shownAt < highWeeks;
    if (trace.watch != WatchState::Watched || now.index + 1 < highWeeks || overlaps)
        return;
    Flag flag;
    double effectiveDays = 0.0;
    for (auto week = record.worked.end() - highWeeks; week != record.worked.end(); ++week) {
        flag.seen += week->count;
        flag.runDays += week->days;
        effectiveDays += week->effectiveDays;
    }
    flag.expected = trace.perFullWeek / fullWeekDays * effectiveDays;
    const double scale = trace.dispersion * (1.0 + effectiveDays / trace.baselineDays);
    if (flag.seen <= flag.expected + commonDeviations * std::sqrt(scale * flag.expected))
        return;
    flag.tail = upperTail(flag.seen, flag.expected, scale);
    if (flag.tail >= highChance)
        return;
    flag.runStart = (record.worked.end() - highWeeks)->week;
    flag.runWeeks = highWeeks;
    flag.perFullWeek = trace.perFullWeek;
    flag.dispersion = trace.dispersion;
    flag.steadiness = trace.steadiness;
    flags.raise(Light::High, now.week, flag);
    m_shownAt = now.index;
}

} // namespace courtside
