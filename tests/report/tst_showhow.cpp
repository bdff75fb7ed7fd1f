// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/showhow.h"

#include "tests/report/flags.h"

#include <boost/math/special_functions/beta.hpp>

#include <QRegularExpression>
#include <QTest>

using namespace courtside;
using namespace courtside::testing;

namespace {

QString valueOf(const std::vector<ExplainedNumber> &numbers, const QString &label)
{
    for (const ExplainedNumber &number : numbers) {
        if (number.label == label)
            return number.value;
    }
    return QStringLiteral("(no such row)");
}

PairHistory annasHistory()
{
    PairHistory history;
    WeekTrace week;
    week.week = weekOf(2024, 10, 28);
    week.knowledge = WeekKnowledge::Worked;
    week.watch = WatchState::Watched;
    week.count = 4;
    week.days = 4.0;
    week.teamFactor = 1.000734;
    week.usual = 6.386496;
    week.scale = 1.025045;
    week.designFall = 0.599916;
    week.score = 0.498780;
    week.cap = 1.0;
    week.strikes = 3.068434;
    week.baselineWeeks = 32;
    week.baselineCount = 255.0;
    week.baselineDays = 159.829214;
    history.weeks.push_back(week);
    return history;
}

} // namespace

class TestShowHow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfABaselineFlag()
    {
        const QString text = showHowText(showHow(annasFlag(), annasHistory()));
        QCOMPARE(
            text,
            QStringLiteral(
                "Baseline: 255 in 159.8292 effective days of 32 weeks\n"
                "Usual in a full week of 5 days: 7.9773\n"
                "Stretch: 7 Oct 2024 to 3 Nov 2024: 4 weeks, 19 days worked\n"
                "Effective days (worked days, times how busy the rest of the team was): 19.0624\n"
                "Usual for these days: 30.4131 = 7.9773 / 5 × 19.0624\n"
                "Seen: 16, which is 53% of what is usual\n"
                "How much the weeks vary (1 is pure chance): 1\n"
                "Steadiness: 7.9773 = usual in a full week / how much the weeks vary\n"
                "A chance flag is asked for once in: 208 watched weeks; real weeks kept three "
                "quarters of that: about once in 3 years\n"
                "Limit for this steadiness and rarity: 3.467576\n"
                "Strikes: each week adds 3 × score / limit, at most what its cap allows; three "
                "strikes are a flag. Score = (usual × (1 − share) + seen × ln share) / scale, "
                "where "
                "share is the part of the usual pace that is low\n"
                "Week of 28 Oct 2024: 4 in 4 days, usual 6.3865, share 0.5999, scale 1.0250, score "
                "0.4988, cap 1.00: strikes 3.0684\n"
                "Variation with the uncertainty of the baseline: 1.119267 = 1 × (1 + 19.0624 / "
                "159.8292)\n"
                "So few in such a stretch: 1 in 214 (0.00467366)\n"
                "Worked out as: the chance of 16 or fewer with mean 30.4131 and variance 30.4131 × "
                "1.119267 (negative binomial; Poisson where the factor is 1)"));
    }

    void theShownNumbersGiveTheShownChance()
    {
        const auto numbers = showHow(annasFlag(), annasHistory());
        const QRegularExpression pattern(
            QStringLiteral("of (\\d+) or fewer with mean ([\\d.]+) and variance \\2 × ([\\d.]+)"));
        const auto match = pattern.match(valueOf(numbers, QStringLiteral("Worked out as")));
        QVERIFY(match.hasMatch());
        const double seen = match.captured(1).toDouble();
        const double mean = match.captured(2).toDouble();
        const double excess = match.captured(3).toDouble() - 1.0;
        const double chance = boost::math::ibeta(mean / excess, seen + 1.0, 1.0 / (excess + 1.0));
        QVERIFY2(qAbs(chance / 0.00467366 - 1.0) < 1e-3, qPrintable(QString::number(chance)));
    }

    void withoutWeeksTheBaselineIsNotInvented()
    {
        const auto numbers = showHow(annasFlag(), PairHistory());
        QCOMPARE(valueOf(numbers, QStringLiteral("Baseline")), QStringLiteral("(no such row)"));
        QCOMPARE(valueOf(numbers, QStringLiteral("Worked out as")),
                 QStringLiteral("(no such row)"));
        QCOMPARE(valueOf(numbers, QStringLiteral("So few in such a stretch")),
                 QStringLiteral("1 in 214 (0.00467366)"));
    }

    void everyNumberOfAGoalFlag()
    {
        QCOMPARE(showHowText(showHow(marcsGoalFlag(), PairHistory())),
                 QStringLiteral(
                     "Agreed for a full week of 5 days: 8\n"
                     "Stretch: 26 Oct 2026 to 22 Nov 2026: 4 weeks, 20 days worked\n"
                     "Agreed for these days: 32 = 8 / 5 × 20\n"
                     "Seen: 16, which is 50% of what was agreed\n"
                     "How much the weeks vary (1 is pure chance): 1\n"
                     "So few in such a stretch, exactly on the goal: 1 in 719 (0.00139167)\n"
                     "Worked out as: the chance of 16 or fewer with mean 32 and variance 32 × 1 "
                     "(negative binomial; Poisson where the factor is 1)\n"
                     "Lit when that is rarer than: 1 in 208, over the last 4, 8, 13 or 26 weeks "
                     "worked since the goal was agreed; the rarest is shown"));
    }

    void theHighSideSaysWhatItIsComparedWith()
    {
        const auto numbers = showHow(noorsHighSide(), PairHistory());
        QCOMPARE(valueOf(numbers, QStringLiteral("So many in such a stretch")),
                 QStringLiteral("1 in 5000 (0.0002)"));
        QCOMPARE(valueOf(numbers, QStringLiteral("Shown when that is rarer than")),
                 QStringLiteral("1 in 500"));
    }

    void withoutAFlagTheNewestWeekIsExplained()
    {
        PairHistory history = annasHistory();
        history.weeks[0].perFullWeek = 7.977265;
        history.weeks[0].dispersion = 1.0;
        history.weeks[0].steadiness = 7.977265;
        history.weeks[0].limit = 3.467576;
        QCOMPARE(showHowText(showHowNow(history)),
                 QStringLiteral(
                     "Baseline: 255 in 159.8292 effective days of 32 weeks\n"
                     "Usual in a full week of 5 days: 7.9773\n"
                     "How much the weeks vary (1 is pure chance): 1\n"
                     "Steadiness: 7.9773 = usual in a full week / how much the weeks vary\n"
                     "A chance flag is asked for once in: 208 watched weeks; real weeks kept three "
                     "quarters of that: about once in 3 years\n"
                     "Limit for this steadiness and rarity: 3.467576\n"
                     "Strikes: each week adds 3 × score / limit, at most what its cap allows; "
                     "three strikes are a flag. Score = (usual × (1 − share) + seen × ln share) / "
                     "scale, where share is the part of the usual pace that is low\n"
                     "Week of 28 Oct 2024: 4 in 4 days, usual 6.3865, share 0.5999, scale 1.0250, "
                     "score 0.4988, cap 1.00: strikes 3.0684"));
    }

    void whatIsNotWatchedStopsWhereItsNumbersStop()
    {
        PairHistory history = annasHistory();
        history.weeks[0].watch = WatchState::TooIrregular;
        history.weeks[0].perFullWeek = 3.0;
        history.weeks[0].dispersion = 7.5;
        history.weeks[0].steadiness = 0.4;
        const auto numbers = showHowNow(history);
        QCOMPARE(valueOf(numbers, QStringLiteral("Steadiness")),
                 QStringLiteral("0.4 = usual in a full week / how much the weeks vary"));
        QCOMPARE(valueOf(numbers, QStringLiteral("Strikes")), QStringLiteral("(no such row)"));
        QVERIFY(showHowNow(PairHistory()).empty());
    }

    void theTeamIsNamedWhenItMatters()
    {
        Flag flag = annasFlag();
        flag.expected *= 0.8;
        QCOMPARE(valueOf(showHow(flag, annasHistory()), QStringLiteral("Team")),
                 QStringLiteral("The rest of the team was 20% down in these weeks; that is taken "
                                "into account."));
    }
};

QTEST_APPLESS_MAIN(TestShowHow)
#include "tst_showhow.moc"
