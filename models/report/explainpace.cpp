// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/explainpace.h"

#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace courtside {

namespace {

struct ExplainPace
{
    Q_DECLARE_TR_FUNCTIONS(ExplainPace)
};

} // namespace

QString exactNumber(double number)
{
    return plainNumber(number, 6);
}

void addBaseline(Numbers &numbers, const WeekTrace &week)
{
    numbers.push_back(
        {ExplainPace::tr("Baseline"),
         ExplainPace::tr("%1 in %2 effective days of %3, from %4 to %5")
             .arg(plainNumber(week.baselineCount, 0), exactNumber(week.baselineDays),
                  weeksText(week.baselineWeeks), dayInSentence(week.baselineFirst.monday()),
                  dayInSentence(week.baselineLast.sunday()))});
    numbers.push_back({ExplainPace::tr("Usual in a full week of 5 days"),
                       ExplainPace::tr("%1 = %2 / %3 × 5")
                           .arg(exactNumber(week.perFullWeek), plainNumber(week.baselineCount, 0),
                                exactNumber(week.baselineDays))});
}

void addVariation(Numbers &numbers, double dispersion, const WeekTrace *week)
{
    const QString text = ExplainPace::tr("How much the weeks vary (1 is pure chance)");
    if (!week || std::isnan(week->scatter)) {
        numbers.push_back({text, exactNumber(dispersion)});
        return;
    }
    numbers.push_back(
        {text, ExplainPace::tr("%1 = (10 × %2 + %3) / (10 + %4), at least 1: %2 is the team's, %3 "
                               "the sum of (seen − usual)² / usual over %5 of the last two years")
                   .arg(exactNumber(dispersion), exactNumber(week->teamDispersion),
                        exactNumber(week->scatter), QString::number(week->scatterWeeks - 1),
                        weeksText(week->scatterWeeks))});
}

void addSteadiness(Numbers &numbers, double perFullWeek, double dispersion, double steadiness)
{
    numbers.push_back(
        {ExplainPace::tr("Steadiness"),
         ExplainPace::tr("%1 = %2 / %3, usual in a full week / how much the weeks vary")
             .arg(exactNumber(steadiness), exactNumber(perFullWeek), exactNumber(dispersion))});
}

void addRarity(Numbers &numbers, int onceInWeeks)
{
    numbers.push_back(
        {ExplainPace::tr("A chance flag is asked for once in"),
         ExplainPace::tr("%1 watched weeks; real weeks kept three quarters of that: %2")
             .arg(QString::number(onceInWeeks), rarityText(onceInWeeks))});
}

void addLimit(Numbers &numbers, double limit)
{
    numbers.push_back({ExplainPace::tr("Limit for this steadiness and rarity"),
                       ExplainPace::tr("%1, from the table in the help").arg(exactNumber(limit))});
}

void addStrikesRule(Numbers &numbers)
{
    numbers.push_back(
        {ExplainPace::tr("Strikes"),
         ExplainPace::tr("each week adds 3 × evidence / limit, at most its cap, and never goes "
                         "below 0; three strikes are a flag. Evidence = (usual × (1 − share) + "
                         "seen × ln share) / scale. Share = 1 − 1.13 / √steadiness, between 0.4 "
                         "and 0.7. Cap = ln((weeks + 1) / (weeks as low + 1)) / ln 7, at most 1")});
}

void addScoredWeek(Numbers &numbers, const WeekTrace &week)
{
    const double effectiveDays = week.days * week.teamFactor;
    const QString seen = ExplainPace::tr("%1 in %2 × %3 for the team = %4 effective days")
                             .arg(QString::number(week.count), daysText(week.days),
                                  exactNumber(week.teamFactor), exactNumber(effectiveDays));
    const QString pace = ExplainPace::tr("usual %1 = %2 / 5 × %3; scale %4 = %5 × (1 + %3 / %6)")
                             .arg(exactNumber(week.usual), exactNumber(week.perFullWeek),
                                  exactNumber(effectiveDays), exactNumber(week.scale),
                                  exactNumber(week.dispersion), exactNumber(week.baselineDays));
    const QString evidence =
        ExplainPace::tr("share %1; limit %2; evidence %3; %4 of %5 as low: cap %6; strikes %7")
            .arg(exactNumber(week.designFall), exactNumber(week.limit), exactNumber(week.score),
                 QString::number(week.weeksAsLow), weeksText(week.baselineWeeks),
                 exactNumber(week.cap), exactNumber(week.strikes));
    numbers.push_back({ExplainPace::tr("Week of %1").arg(dayInSentence(week.week.monday())),
                       ExplainPace::tr("%1; %2; %3").arg(seen, pace, evidence)});
}

} // namespace courtside
