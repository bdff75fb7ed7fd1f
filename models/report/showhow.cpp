// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/showhow.h"

#include "models/report/explainpace.h"
#include "models/report/flagsentence.h"
#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

struct ShowHow
{
    Q_DECLARE_TR_FUNCTIONS(ShowHow)
};

const WeekTrace *traceOf(const PairHistory &history, Week week)
{
    const auto found = std::ranges::find(history.weeks, week, &WeekTrace::week);
    return found == history.weeks.end() ? nullptr : &*found;
}

/// Worked days of the run with the team's season in them: what the usual pace is multiplied by.
double effectiveDays(const Flag &flag)
{
    return flag.perFullWeek > 0.0 ? 5.0 * flag.expected / flag.perFullWeek : 0.0;
}

/// DD: the dispersion of a run of so many days, with the uncertainty of the baseline in it.
std::optional<double> runScale(const Flag &flag, const WeekTrace *trace)
{
    if (!trace || !(trace->baselineDays > 0.0))
        return std::nullopt;
    return flag.dispersion * (1.0 + effectiveDays(flag) / trace->baselineDays);
}

void addPace(Numbers &numbers, const Flag &flag, const WeekTrace *trace)
{
    if (trace)
        addBaseline(numbers, *trace);
    else
        numbers.push_back(
            {ShowHow::tr("Usual in a full week of 5 days"), exactNumber(flag.perFullWeek)});
}

QString stretchText(Week from, Week to, int weeks)
{
    return ShowHow::tr("%1 to %2: %3")
        .arg(dayInSentence(from.monday()), dayInSentence(to.sunday()), weeksText(weeks));
}

void addRun(Numbers &numbers, const Flag &flag)
{
    numbers.push_back({ShowHow::tr("Stretch"),
                       ShowHow::tr("%1, %2 worked")
                           .arg(stretchText(flag.runStart, flag.key.flaggedWeek, flag.runWeeks),
                                daysText(flag.runDays))});
}

void addExpected(Numbers &numbers, const Flag &flag)
{
    numbers.push_back({ShowHow::tr("Effective days (worked days, times how busy the rest of the "
                                   "team was)"),
                       exactNumber(effectiveDays(flag))});
    numbers.push_back({ShowHow::tr("Usual for these days"),
                       ShowHow::tr("%1 = %2 / 5 × %3")
                           .arg(exactNumber(flag.expected), exactNumber(flag.perFullWeek),
                                exactNumber(effectiveDays(flag)))});
}

void addSeen(Numbers &numbers, const Flag &flag, const QString &ofWhat)
{
    const double percent = flag.expected > 0.0 ? 100.0 * flag.seen / flag.expected : 0.0;
    numbers.push_back({ShowHow::tr("Seen"),
                       ShowHow::tr("%1, which is %2% of what %3")
                           .arg(QString::number(flag.seen), plainNumber(percent, 0), ofWhat)});
}

void addStrikes(Numbers &numbers, const Flag &flag, const PairHistory &history)
{
    bool isFirst = true;
    for (const WeekTrace &week : history.weeks) {
        if (week.week < flag.runStart || week.week > flag.key.flaggedWeek ||
            week.knowledge != WeekKnowledge::Worked) {
            continue;
        }
        if (std::exchange(isFirst, false))
            addStrikesRule(numbers);
        addScoredWeek(numbers, week);
    }
}

void addTail(Numbers &numbers, const QString &label, double tail)
{
    numbers.push_back(
        {label, ShowHow::tr("%1 (%2)").arg(oddsText(tail), QString::number(tail, 'g', 6))});
}

void addWorkedOut(Numbers &numbers, const QString &text, int seen, double mean, double scale)
{
    numbers.push_back({ShowHow::tr("Worked out as"),
                       text.arg(QString::number(seen), exactNumber(mean), exactNumber(scale))});
}

QString lowerTailText()
{
    return ShowHow::tr("the chance of %1 or fewer with mean %2 and variance %2 × %3 (negative "
                       "binomial; Poisson where the factor is 1)");
}

QString upperTailText()
{
    return ShowHow::tr("the chance of %1 or more with mean %2 and variance %2 × %3 (negative "
                       "binomial; Poisson where the factor is 1)");
}

void addChance(Numbers &numbers, const Flag &flag, const QString &label,
               std::optional<double> scale)
{
    addTail(numbers, label, flag.tail);
    if (!scale)
        return;
    const bool isHigh = flag.key.light == Light::High;
    addWorkedOut(numbers, isHigh ? upperTailText() : lowerTailText(), flag.seen, flag.expected,
                 *scale);
}

void addScale(Numbers &numbers, const Flag &flag, const WeekTrace *trace)
{
    const auto scale = runScale(flag, trace);
    if (!scale)
        return;
    numbers.push_back(
        {ShowHow::tr("Variation with the uncertainty of the baseline"),
         ShowHow::tr("%1 = %2 × (1 + %3 / %4)")
             .arg(exactNumber(*scale), exactNumber(flag.dispersion),
                  exactNumber(effectiveDays(flag)), exactNumber(trace->baselineDays))});
}

void addTeam(Numbers &numbers, const Flag &flag)
{
    if (const QString team = teamFactorSentence(flag); !team.isEmpty())
        numbers.push_back({ShowHow::tr("Team"), team});
}

/// How much the weeks of a goal vary: as for the baseline, or as the team's before there is one.
void addGoalVariation(Numbers &numbers, const Flag &flag, const PairHistory &history)
{
    const WeekTrace *trace = traceOf(history, flag.key.flaggedWeek);
    if (trace && trace->watch == WatchState::FlagOpen)
        trace = nullptr; // frozen with the numbers of the flag that is open beside it
    if (!trace || !std::isnan(trace->dispersion)) {
        addVariation(numbers, flag.dispersion, trace);
        return;
    }
    numbers.push_back({ShowHow::tr("How much the weeks vary (1 is pure chance)"),
                       ShowHow::tr("%1: the team's (%2), at least 1, while %3 of 6 weeks are known")
                           .arg(exactNumber(flag.dispersion), exactNumber(trace->teamDispersion),
                                QString::number(trace->baselineWeeks))});
}

Numbers explainGoal(const Flag &flag, const PairHistory &history)
{
    Numbers numbers;
    numbers.push_back(
        {ShowHow::tr("Agreed for a full week of 5 days"), exactNumber(flag.perFullWeek)});
    addRun(numbers, flag);
    numbers.push_back({ShowHow::tr("Agreed for these days"),
                       ShowHow::tr("%1 = %2 / 5 × %3")
                           .arg(exactNumber(flag.expected), exactNumber(flag.perFullWeek),
                                plainNumber(flag.runDays, 1))});
    addSeen(numbers, flag, ShowHow::tr("was agreed"));
    addGoalVariation(numbers, flag, history);
    addChance(numbers, flag, ShowHow::tr("So few in such a stretch, exactly on the goal"),
              flag.dispersion);
    numbers.push_back({ShowHow::tr("Lit when that is rarer than"),
                       ShowHow::tr("1 in %1, over the last 4, 8, 13 or 26 weeks worked since the "
                                   "goal was agreed; the rarest is shown")
                           .arg(flag.onceInWeeks)});
    return numbers;
}

Numbers explainHigh(const Flag &flag, const PairHistory &history)
{
    Numbers numbers;
    const WeekTrace *trace = traceOf(history, flag.key.flaggedWeek);
    addPace(numbers, flag, trace);
    addRun(numbers, flag);
    addExpected(numbers, flag);
    addSeen(numbers, flag, ShowHow::tr("is usual"));
    addVariation(numbers, flag.dispersion, trace);
    addScale(numbers, flag, trace);
    addChance(numbers, flag, ShowHow::tr("So many in such a stretch"), runScale(flag, trace));
    numbers.push_back({ShowHow::tr("Shown when that is rarer than"), ShowHow::tr("1 in 500")});
    addTeam(numbers, flag);
    return numbers;
}

Numbers explainBaseline(const Flag &flag, const PairHistory &history)
{
    Numbers numbers;
    const WeekTrace *trace = traceOf(history, flag.key.flaggedWeek);
    addPace(numbers, flag, trace);
    addRun(numbers, flag);
    addExpected(numbers, flag);
    addSeen(numbers, flag, ShowHow::tr("is usual"));
    addVariation(numbers, flag.dispersion, trace);
    addSteadiness(numbers, flag.perFullWeek, flag.dispersion, flag.steadiness);
    addRarity(numbers, flag.onceInWeeks);
    addLimit(numbers, flag.limit);
    addStrikes(numbers, flag, history);
    addScale(numbers, flag, trace);
    addChance(numbers, flag, ShowHow::tr("So few in such a stretch"), runScale(flag, trace));
    addTeam(numbers, flag);
    return numbers;
}

} // namespace

std::vector<ExplainedNumber> showHow(const Flag &flag, const PairHistory &history)
{
    switch (flag.key.light) {
    case Light::Baseline:
        return explainBaseline(flag, history);
    case Light::Goal:
        return explainGoal(flag, history);
    case Light::High:
        return explainHigh(flag, history);
    }
    return {};
}

std::vector<ExplainedNumber> showHow(const TeamFall &fall)
{
    Numbers numbers;
    numbers.push_back({ShowHow::tr("Stretch"),
                       stretchText(fall.from, fall.to, fall.to.weeksSince(fall.from) + 1)});
    numbers.push_back({ShowHow::tr("Seen, everybody together"), QString::number(fall.seen)});
    numbers.push_back({ShowHow::tr("Usual, everybody together (each at their own pace for the days "
                                   "worked)"),
                       exactNumber(fall.expected)});
    addTail(numbers, ShowHow::tr("So few in its newest 4 weeks"), fall.tail);
    addWorkedOut(numbers, lowerTailText(), fall.newestSeen, fall.newestExpected, fall.newestScale);
    numbers.push_back({ShowHow::tr("Told when those weeks are at"),
                       ShowHow::tr("80% or less of what is usual, and so few are rarer than 1 in "
                                   "208")});
    return numbers;
}

std::vector<ExplainedNumber> showHowNow(const PairHistory &history)
{
    Numbers numbers;
    const auto newest =
        std::find_if(history.weeks.rbegin(), history.weeks.rend(),
                     [](const WeekTrace &week) { return week.knowledge == WeekKnowledge::Worked; });
    if (newest == history.weeks.rend() || std::isnan(newest->perFullWeek))
        return numbers;
    addBaseline(numbers, *newest);
    const bool isOpen = newest->watch == WatchState::FlagOpen;
    addVariation(numbers, newest->dispersion, isOpen ? nullptr : &*newest);
    addSteadiness(numbers, newest->perFullWeek, newest->dispersion, newest->steadiness);
    addRarity(numbers, history.onceInWeeks);
    if (newest->watch != WatchState::Watched)
        return numbers;
    addLimit(numbers, newest->limit);
    addStrikesRule(numbers);
    addScoredWeek(numbers, *newest);
    return numbers;
}

QString showHowText(const std::vector<ExplainedNumber> &numbers)
{
    QStringList lines;
    for (const ExplainedNumber &number : numbers)
        lines.append(ShowHow::tr("%1: %2").arg(number.label, number.value));
    return lines.join(u'\n');
}

} // namespace courtside
