// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/showhow.h"

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

using Numbers = std::vector<ExplainedNumber>;

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

QString baselineText(const WeekTrace &trace)
{
    return ShowHow::tr("%1 in %2 effective days of %3")
        .arg(plainNumber(trace.baselineCount, 0), plainNumber(trace.baselineDays, 4),
             weeksText(trace.baselineWeeks));
}

void addBaseline(Numbers &numbers, const Flag &flag, const WeekTrace *trace)
{
    if (trace)
        numbers.push_back({ShowHow::tr("Baseline"), baselineText(*trace)});
    numbers.push_back(
        {ShowHow::tr("Usual in a full week of 5 days"), plainNumber(flag.perFullWeek, 4)});
}

void addRun(Numbers &numbers, const Flag &flag)
{
    numbers.push_back(
        {ShowHow::tr("Stretch"), ShowHow::tr("%1 to %2: %3, %4 worked")
                                     .arg(dayInSentence(flag.runStart.monday()),
                                          dayInSentence(flag.key.flaggedWeek.sunday()),
                                          weeksText(flag.runWeeks), daysText(flag.runDays))});
}

void addExpected(Numbers &numbers, const Flag &flag)
{
    numbers.push_back({ShowHow::tr("Effective days (worked days, times how busy the rest of the "
                                   "team was)"),
                       plainNumber(effectiveDays(flag), 4)});
    numbers.push_back({ShowHow::tr("Usual for these days"),
                       ShowHow::tr("%1 = %2 / 5 × %3")
                           .arg(plainNumber(flag.expected, 4), plainNumber(flag.perFullWeek, 4),
                                plainNumber(effectiveDays(flag), 4))});
}

void addSeen(Numbers &numbers, const Flag &flag, const QString &ofWhat)
{
    const double percent = flag.expected > 0.0 ? 100.0 * flag.seen / flag.expected : 0.0;
    numbers.push_back({ShowHow::tr("Seen"),
                       ShowHow::tr("%1, which is %2% of what %3")
                           .arg(QString::number(flag.seen), plainNumber(percent, 0), ofWhat)});
}

void addVariation(Numbers &numbers, double dispersion)
{
    numbers.push_back(
        {ShowHow::tr("How much the weeks vary (1 is pure chance)"), plainNumber(dispersion, 4)});
}

void addSteadiness(Numbers &numbers, double steadiness)
{
    numbers.push_back({ShowHow::tr("Steadiness"),
                       ShowHow::tr("%1 = usual in a full week / how much the weeks vary")
                           .arg(plainNumber(steadiness, 4))});
}

void addRarity(Numbers &numbers, int onceInWeeks)
{
    numbers.push_back({ShowHow::tr("A chance flag is asked for once in"),
                       ShowHow::tr("%1 watched weeks; real weeks kept three quarters of that: %2")
                           .arg(QString::number(onceInWeeks), rarityText(onceInWeeks))});
}

void addLimit(Numbers &numbers, double limit)
{
    numbers.push_back({ShowHow::tr("Limit for this steadiness and rarity"), plainNumber(limit, 6)});
}

/// "Week of ...: 4 in 5 days, usual 8.1003, ... strikes 0.9996"
void addScoredWeek(Numbers &numbers, const WeekTrace &week)
{
    numbers.push_back(
        {ShowHow::tr("Week of %1").arg(dayInSentence(week.week.monday())),
         ShowHow::tr("%1 in %2, usual %3, share %4, scale %5, score %6, cap %7: strikes %8")
             .arg(QString::number(week.count), daysText(week.days), plainNumber(week.usual, 4),
                  fixedNumber(week.designFall, 4), fixedNumber(week.scale, 4),
                  fixedNumber(week.score, 4), fixedNumber(week.cap, 2),
                  fixedNumber(week.strikes, 4))});
}

void addStrikesRule(Numbers &numbers)
{
    numbers.push_back(
        {ShowHow::tr("Strikes"),
         ShowHow::tr("each week adds 3 × score / limit, at most what its cap allows; three "
                     "strikes are a flag. Score = (usual × (1 − share) + seen × ln share) "
                     "/ scale, where share is the part of the usual pace that is low")});
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

void addChance(Numbers &numbers, const Flag &flag, const QString &label,
               std::optional<double> scale)
{
    numbers.push_back({label, ShowHow::tr("%1 (%2)").arg(oddsText(flag.tail),
                                                         QString::number(flag.tail, 'g', 6))});
    if (!scale)
        return;
    const QString text =
        flag.key.light == Light::High
            ? ShowHow::tr("the chance of %1 or more with mean %2 and variance %2 × %3 (negative "
                          "binomial; Poisson where the factor is 1)")
            : ShowHow::tr("the chance of %1 or fewer with mean %2 and variance %2 × %3 (negative "
                          "binomial; Poisson where the factor is 1)");
    numbers.push_back({ShowHow::tr("Worked out as"),
                       text.arg(QString::number(flag.seen), plainNumber(flag.expected, 4),
                                plainNumber(*scale, 6))});
}

void addScale(Numbers &numbers, const Flag &flag, const WeekTrace *trace)
{
    const auto scale = runScale(flag, trace);
    if (!scale)
        return;
    numbers.push_back(
        {ShowHow::tr("Variation with the uncertainty of the baseline"),
         ShowHow::tr("%1 = %2 × (1 + %3 / %4)")
             .arg(plainNumber(*scale, 6), plainNumber(flag.dispersion, 4),
                  plainNumber(effectiveDays(flag), 4), plainNumber(trace->baselineDays, 4))});
}

void addTeam(Numbers &numbers, const Flag &flag)
{
    if (const QString team = teamFactorSentence(flag); !team.isEmpty())
        numbers.push_back({ShowHow::tr("Team"), team});
}

Numbers explainGoal(const Flag &flag)
{
    Numbers numbers;
    numbers.push_back(
        {ShowHow::tr("Agreed for a full week of 5 days"), plainNumber(flag.perFullWeek, 4)});
    addRun(numbers, flag);
    numbers.push_back({ShowHow::tr("Agreed for these days"),
                       ShowHow::tr("%1 = %2 / 5 × %3")
                           .arg(plainNumber(flag.expected, 4), plainNumber(flag.perFullWeek, 4),
                                plainNumber(flag.runDays, 1))});
    addSeen(numbers, flag, ShowHow::tr("was agreed"));
    addVariation(numbers, flag.dispersion);
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
    addBaseline(numbers, flag, trace);
    addRun(numbers, flag);
    addExpected(numbers, flag);
    addSeen(numbers, flag, ShowHow::tr("is usual"));
    addVariation(numbers, flag.dispersion);
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
    addBaseline(numbers, flag, trace);
    addRun(numbers, flag);
    addExpected(numbers, flag);
    addSeen(numbers, flag, ShowHow::tr("is usual"));
    addVariation(numbers, flag.dispersion);
    addSteadiness(numbers, flag.steadiness);
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
        return explainGoal(flag);
    case Light::High:
        return explainHigh(flag, history);
    }
    return {};
}

std::vector<ExplainedNumber> showHowNow(const PairHistory &history)
{
    Numbers numbers;
    const auto newest =
        std::find_if(history.weeks.rbegin(), history.weeks.rend(),
                     [](const WeekTrace &week) { return week.knowledge == WeekKnowledge::Worked; });
    if (newest == history.weeks.rend() || std::isnan(newest->perFullWeek))
        return numbers;
    numbers.push_back({ShowHow::tr("Baseline"), baselineText(*newest)});
    numbers.push_back(
        {ShowHow::tr("Usual in a full week of 5 days"), plainNumber(newest->perFullWeek, 4)});
    addVariation(numbers, newest->dispersion);
    addSteadiness(numbers, newest->steadiness);
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
