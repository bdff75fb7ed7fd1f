// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/baselinelight.h"

#include "models/analysis/limittable.h"
#include "models/analysis/strikes.h"
#include "models/analysis/tails.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr int longestGapWeeks = 8;
constexpr int clearingWeeks = 4;
constexpr double clearingShare = 0.95;
constexpr int longOpenWeeks = 26;
constexpr double smallestPerFullWeek = 1.0;
constexpr double smallestSteadiness = 0.5;
constexpr double teamDispersionWeight = 10.0;
constexpr double tolerance = 1e-9;

double pairDispersion(const Baseline &baseline, double teamDispersion)
{
    return std::max(1.0, (teamDispersionWeight * teamDispersion + baseline.scatter) /
                             (teamDispersionWeight + baseline.freedom));
}

WatchState watchState(const WeekTrace &trace)
{
    if (trace.baselineWeeks < learningWeeks)
        return WatchState::Learning;
    if (trace.perFullWeek < smallestPerFullWeek)
        return WatchState::TooRare;
    if (trace.steadiness < smallestSteadiness)
        return WatchState::TooIrregular;
    return WatchState::Watched;
}

// The usual count for one week's effective days, and its scatter.
void setUsual(double effectiveDays, WeekTrace &trace)
{
    trace.usual = trace.perFullWeek / fullWeekDays * effectiveDays;
    trace.scale = trace.dispersion * (1.0 + effectiveDays / trace.baselineDays);
}

void describe(const Baseline &baseline, double effectiveDays, WeekTrace &trace)
{
    trace.baselineWeeks = baseline.weeks;
    trace.baselineCount = baseline.count;
    trace.baselineDays = baseline.effectiveDays;
    trace.scatter = baseline.scatter;
    trace.scatterWeeks = baseline.weeks > 0 ? baseline.freedom + 1 : 0;
    trace.baselineFirst = baseline.first;
    trace.baselineLast = baseline.last;
    if (baseline.weeks >= learningWeeks) {
        trace.perFullWeek = fullWeekDays * baseline.perDay();
        trace.dispersion = pairDispersion(baseline, trace.teamDispersion);
        trace.steadiness = trace.perFullWeek / trace.dispersion;
        setUsual(effectiveDays, trace);
    }
    trace.watch = watchState(trace);
}

// While a flag is open the week is set against the numbers of the flagged one.
void describeFrozen(const WeekTrace &frozen, double effectiveDays, WeekTrace &trace)
{
    trace.watch = WatchState::FlagOpen;
    trace.baselineWeeks = frozen.baselineWeeks;
    trace.baselineCount = frozen.baselineCount;
    trace.baselineDays = frozen.baselineDays;
    trace.scatter = frozen.scatter;
    trace.scatterWeeks = frozen.scatterWeeks;
    trace.baselineFirst = frozen.baselineFirst;
    trace.baselineLast = frozen.baselineLast;
    trace.perFullWeek = frozen.perFullWeek;
    trace.dispersion = frozen.dispersion;
    trace.steadiness = frozen.steadiness;
    trace.designFall = frozen.designFall;
    trace.limit = frozen.limit;
    trace.strikes = strikesForFlag;
    setUsual(effectiveDays, trace);
}

} // namespace

void PairRecord::add(Week week, int count, double days)
{
    const int index = static_cast<int>(worked.size());
    worked.push_back({index, week, count, days, days});
    guarded = usable.before(index - guardWeeks + 1);
}

void PairRecord::clear()
{
    worked.clear();
    usable.clear();
    guarded = Baseline();
}

void BaselineLight::judge(PairRecord &record, int onceInWeeks, FlagHistory &flags, WeekTrace &trace)
{
    if (flags.open(Light::Baseline)) {
        hold(record, flags, trace);
        return;
    }
    beginRun(record);
    const WorkedWeek &now = record.newest();
    int end = now.index - guardWeeks + 1;
    Baseline baseline = record.guarded;
    if (baseline.weeks < shortHistoryWeeks) {
        end = m_runStart;
        baseline = record.usable.before(end);
    }
    describe(baseline, now.effectiveDays, trace);
    if (trace.watch == WatchState::Watched)
        score(record, end, onceInWeeks, trace);
    else
        m_strikes = 0.0;
    trace.strikes = m_strikes;
    if (m_strikes >= strikesForFlag - tolerance)
        raise(record, onceInWeeks, flags, trace);
    else
        record.usable.add(now);
}

void BaselineLight::restart()
{
    *this = BaselineLight();
}

bool BaselineLight::isOpenLong(const PairRecord &record) const
{
    return record.newest().index - m_flagIndex > longOpenWeeks;
}

// A run starts where there are no strikes; a long gap takes the strikes away.
void BaselineLight::beginRun(const PairRecord &record)
{
    const WorkedWeek &now = record.newest();
    if (now.index > 0) {
        const Week before = record.worked[static_cast<size_t>(now.index) - 1].week;
        if (now.week.weeksSince(before) > longestGapWeeks)
            m_strikes = 0.0;
    }
    if (m_strikes <= 0.0) {
        m_strikes = 0.0;
        m_runStart = now.index;
    }
}

void BaselineLight::score(const PairRecord &record, int end, int onceInWeeks, WeekTrace &trace)
{
    const WorkedWeek &now = record.newest();
    trace.designFall = designFall(trace.steadiness);
    trace.score = weekScore(now.count, trace.usual, trace.scale, trace.designFall);
    trace.weeksAsLow = record.usable.asLowAs(now, end);
    trace.cap = strikeCap(trace.weeksAsLow, trace.baselineWeeks);
    trace.limit = strikeLimit(onceInWeeks, trace.steadiness);
    const double added = std::min(trace.cap, strikesForFlag * trace.score / trace.limit);
    m_strikes = std::max(0.0, m_strikes + added);
}

void BaselineLight::raise(PairRecord &record, int onceInWeeks, FlagHistory &flags,
                          const WeekTrace &trace)
{
    const WorkedWeek &now = record.newest();
    Flag flag;
    double effectiveDays = 0.0;
    for (int i = m_runStart; i <= now.index; ++i) {
        const WorkedWeek &week = record.worked[static_cast<size_t>(i)];
        flag.runDays += week.days;
        flag.seen += week.count;
        effectiveDays += week.effectiveDays;
    }
    flag.runStart = record.worked[static_cast<size_t>(m_runStart)].week;
    flag.runWeeks = now.index - m_runStart + 1;
    flag.perFullWeek = trace.perFullWeek;
    flag.expected = trace.perFullWeek / fullWeekDays * effectiveDays;
    flag.onceInWeeks = onceInWeeks;
    flag.dispersion = trace.dispersion;
    flag.steadiness = trace.steadiness;
    flag.limit = trace.limit;
    flag.tail = lowerTail(flag.seen, flag.expected,
                          trace.dispersion * (1.0 + effectiveDays / trace.baselineDays));
    flags.raise(Light::Baseline, now.week, flag);
    record.usable.dropFrom(m_runStart);
    m_flagIndex = now.index;
    m_frozen = trace;
}

// The flag clears when four weeks come back to 95 % of the usual pace, not before the fourth.
void BaselineLight::hold(PairRecord &record, FlagHistory &flags, WeekTrace &trace)
{
    const WorkedWeek &now = record.newest();
    describeFrozen(m_frozen, now.effectiveDays, trace);
    if (now.index - m_flagIndex < clearingWeeks)
        return;
    const auto first = record.worked.end() - clearingWeeks;
    double count = 0.0;
    double effectiveDays = 0.0;
    for (auto week = first; week != record.worked.end(); ++week) {
        count += week->count;
        effectiveDays += week->effectiveDays;
    }
    const double usual = m_frozen.perFullWeek / fullWeekDays * effectiveDays;
    if (count < clearingShare * usual - tolerance)
        return;
    for (auto week = first; week != record.worked.end(); ++week)
        record.usable.add(*week);
    flags.clear(Light::Baseline, now.week);
    m_strikes = 0.0;
    trace.strikes = 0.0;
}

} // namespace courtside
