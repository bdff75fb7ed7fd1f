// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/showhow.h"

#include "models/analysis/limittable.h"
#include "tests/analysis/examples.h"
#include "tests/analysis/factsbuilder.h"
#include "tests/report/flags.h"

#include <boost/math/special_functions/beta.hpp>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

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

/// The worked example with a colleague beside: Anna's flag and her weeks as they are judged.
struct Example
{
    Example()
    {
        FactsBuilder builder;
        for (const ExampleSeries &series : exampleSeries) {
            if (QString::fromUtf16(series.team) == QStringLiteral("V11")) {
                builder.rep(QString::fromUtf16(series.rep), QString::fromUtf16(series.team),
                            QString::fromUtf16(series.counts));
            }
        }
        board = analyseBoard(builder.facts(), Detail::EveryWeek);
    }
    const PairHistory &anna() const { return board.pairs.front(); }
    const Flag &flag() const { return anna().flags.front(); }

    Board board;
};

QList<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?"));
    QList<double> numbers;
    auto found = number.globalMatch(text);
    while (found.hasNext())
        numbers.append(found.next().captured().toDouble());
    return numbers;
}

bool near(double actual, double expected)
{
    return std::abs(actual - expected) < 2e-6 * std::max(1.0, std::abs(expected));
}

} // namespace

class TestShowHow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfABaselineFlag()
    {
        const Example example;
        QCOMPARE(
            showHowText(showHow(example.flag(), example.anna())),
            QStringLiteral(
                "Baseline: 255 in 159.829214 effective days of 32 weeks, from 1 Jan 2024 to 11 Aug "
                "2024\n"
                "Usual in a full week of 5 days: 7.977265 = 255 / 159.829214 × 5\n"
                "Stretch: 7 Oct 2024 to 3 Nov 2024: 4 weeks, 19 days worked\n"
                "Effective days (worked days, times how busy the rest of the team was): 19.06234\n"
                "Usual for these days: 30.413068 = 7.977265 / 5 × 19.06234\n"
                "Seen: 16, which is 53% of what is usual\n"
                "How much the weeks vary (1 is pure chance): 1 = (10 × 0.410761 + 4.405963) / (10 "
                "+ 31), at least 1: 0.410761 is the team's, 4.405963 the sum of (seen − usual)² / "
                "usual over 32 weeks of the last two years\n"
                "Steadiness: 7.977265 = 7.977265 / 1, usual in a full week / how much the weeks "
                "vary\n"
                "A chance flag is asked for once in: 208 watched weeks; real weeks kept three "
                "quarters of that: about once in 3 years\n"
                "Limit for this steadiness and rarity: 3.467576, from the table in the help\n"
                "Strikes: each week adds 3 × evidence / limit, at most its cap, and never goes "
                "below 0; three strikes are a flag. Evidence = (usual × (1 − share) + seen × ln "
                "share) / scale. Share = 1 − 1.13 / √steadiness, between 0.4 and 0.7. Cap = "
                "ln((weeks + 1) / (weeks as low + 1)) / ln 7, at most 1\n"
                "Week of 7 Oct 2024: 4 in 5 days × 1.012225 for the team = 5.061126 effective "
                "days; usual 8.100332 = 8.0025 / 5 × 5.061126; scale 1.034915 = 1 × (1 + 5.061126 "
                "/ 144.95471); share 0.600547; limit 3.468474; evidence 1.155693; 0 of 29 weeks as "
                "low: cap 1; strikes 0.999598\n"
                "Week of 14 Oct 2024: 3 in 5 days × 0.963446 for the team = 4.817228 effective "
                "days; usual 7.710088 = 8.002618 / 5 × 4.817228; scale 1.032125 = 1 × (1 + "
                "4.817228 / 149.95093); share 0.60055; limit 3.468463; evidence 1.50182; 0 of 30 "
                "weeks as low: cap 1; strikes 1.999598\n"
                "Week of 21 Oct 2024: 5 in 5 days × 1.03621 for the team = 5.18105 effective days; "
                "usual 8.289038 = 7.999381 / 5 × 5.18105; scale 1.033424 = 1 × (1 + 5.18105 / "
                "155.011999); share 0.600469; limit 3.468674; evidence 0.736877; 0 of 31 weeks as "
                "low: cap 1; strikes 2.636911\n"
                "Week of 28 Oct 2024: 4 in 4 days × 1.000734 for the team = 4.002936 effective "
                "days; usual 6.386496 = 7.977265 / 5 × 4.002936; scale 1.025045 = 1 × (1 + "
                "4.002936 / 159.829214); share 0.599916; limit 3.467576; evidence 0.49878; 0 of 32 "
                "weeks as low: cap 1; strikes 3.068434\n"
                "Variation with the uncertainty of the baseline: 1.119267 = 1 × (1 + 19.06234 / "
                "159.829214)\n"
                "So few in such a stretch: 1 in 214 (0.00467366)\n"
                "Worked out as: the chance of 16 or fewer with mean 30.413068 and variance "
                "30.413068 × 1.119267 (negative binomial; Poisson where the factor is 1)"));
    }

    // A person with the shown numbers and a pocket calculator gets the shown results.
    void whatIsShownCanBeWorkedOutFromWhatIsShown()
    {
        const Example example;
        const auto numbers = showHow(example.flag(), example.anna());
        const auto shown = [&](const char *label) {
            return numbersIn(valueOf(numbers, QString::fromUtf8(label)));
        };
        const QList<double> pace = shown("Usual in a full week of 5 days");
        QVERIFY(near(pace[0], pace[1] / pace[2] * 5.0));
        const QList<double> variation = shown("How much the weeks vary (1 is pure chance)");
        QVERIFY(near(variation[0],
                     std::max(1.0, (10.0 * variation[2] + variation[3]) / (10.0 + variation[5]))));
        const QList<double> steadiness = shown("Steadiness");
        QVERIFY(near(steadiness[0], steadiness[1] / steadiness[2]));
        const QList<double> usual = shown("Usual for these days");
        QVERIFY(near(usual[0], usual[1] / 5.0 * usual[3]));
        const QList<double> scale = shown("Variation with the uncertainty of the baseline");
        QVERIFY(near(scale[0], scale[1] * (1.0 + scale[3] / scale[4])));

        const double seen = shown("Seen")[0];
        const double excess = scale[0] - 1.0;
        const double chance = boost::math::ibeta(usual[0] / excess, seen + 1.0, 1.0 / scale[0]);
        const double told = shown("So few in such a stretch").last();
        QVERIFY2(std::abs(chance / told - 1.0) < 3e-6, qPrintable(QString::number(chance, 'g', 9)));
        QVERIFY(near(shown("Limit for this steadiness and rarity")[0],
                     strikeLimit(208, steadiness[0])));
    }

    void eachWeekOfTheRunCanBeWorkedOut()
    {
        const Example example;
        double strikes = 0.0;
        double days = 0.0;
        int weeks = 0;
        for (const ExplainedNumber &number : showHow(example.flag(), example.anna())) {
            if (!number.label.startsWith(QStringLiteral("Week of")))
                continue;
            static const QRegularExpression parts(QStringLiteral(
                "^(\\S+) in (\\S+) days? × (\\S+) for the team = (\\S+) effective days; usual "
                "(\\S+) "
                "= (\\S+) / 5 × (\\S+); scale (\\S+) = (\\S+) × \\(1 \\+ (\\S+) / (\\S+)\\); share "
                "(\\S+); limit (\\S+); evidence (\\S+); (\\S+) of (\\S+) weeks as low: cap (\\S+); "
                "strikes (\\S+)$"));
            const auto match = parts.match(number.value);
            QVERIFY2(match.hasMatch(), qPrintable(number.value));
            const auto n = [&match](int i) {
                return match.captured(i).toDouble();
            };
            QVERIFY(near(n(4), n(2) * n(3)));
            QVERIFY(near(n(5), n(6) / 5.0 * n(7)));
            QVERIFY(near(n(8), n(9) * (1.0 + n(10) / n(11))));
            const double steadiness = n(6) / n(9);
            QVERIFY(near(n(12), std::clamp(1.0 - 1.13 / std::sqrt(steadiness), 0.40, 0.70)));
            QVERIFY(near(n(13), strikeLimit(208, steadiness)));
            QVERIFY(near(n(14), (n(5) * (1.0 - n(12)) + n(1) * std::log(n(12))) / n(8)));
            QVERIFY(near(n(17),
                         std::min(1.0, std::log((n(16) + 1.0) / (n(15) + 1.0)) / std::log(7.0))));
            strikes = std::max(0.0, strikes + std::min(n(17), 3.0 * n(14) / n(13)));
            QVERIFY(near(n(18), strikes));
            days += n(4);
            ++weeks;
        }
        QCOMPARE(weeks, 4);
        QVERIFY(strikes >= 3.0);
        QVERIFY(near(days, numbersIn(valueOf(showHow(example.flag(), example.anna()),
                                             QStringLiteral("Usual for these days")))[3]));
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

    void aGoalSaysWhereItsVariationIsFrom()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(QStringLiteral("Noor"), {}, QStringLiteral("4 4 3 4"));
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(1), 8.0, {}, {}});
        const Board board = analyseBoard(builder.facts(), Detail::EveryWeek);
        const PairHistory &history = board.pairs.front();
        QCOMPARE(valueOf(showHow(history.flags.front(), history),
                         QStringLiteral("How much the weeks vary (1 is pure chance)")),
                 QStringLiteral("1.5: the team's (1.5), at least 1, while 3 of 6 weeks are known"));
    }

    void aTeamThatFellTogether()
    {
        TeamFall fall{{1}, {1}, weekOf(2026, 10, 19), weekOf(2026, 11, 16), 151.5, 81, 0.00012};
        fall.newestSeen = 61;
        fall.newestExpected = 121.25;
        fall.newestScale = 1.75;
        QCOMPARE(
            showHowText(showHow(fall)),
            QStringLiteral("Stretch: 19 Oct 2026 to 22 Nov 2026: 5 weeks\n"
                           "Seen, everybody together: 81\n"
                           "Usual, everybody together (each at their own pace for the days "
                           "worked): 151.5\n"
                           "So few in its newest 4 weeks: 1 in 8333 (0.00012)\n"
                           "Worked out as: the chance of 61 or fewer with mean 121.25 and "
                           "variance 121.25 × 1.75 (negative binomial; Poisson where the "
                           "factor is 1)\n"
                           "Told when those weeks are at: 80% or less of what is usual, and so "
                           "few are rarer than 1 in 208"));
    }

    void withoutAFlagTheNewestWeekIsExplained()
    {
        const Example example;
        QCOMPARE(showHowText(showHowNow(example.board.pairs.back())),
                 QStringLiteral(
                     "Baseline: 397 in 165.032605 effective days of 33 weeks, from 1 Jan 2024 to "
                     "18 Aug 2024\n"
                     "Usual in a full week of 5 days: 12.027926 = 397 / 165.032605 × 5\n"
                     "How much the weeks vary (1 is pure chance): 1 = (10 × 0.407681 + 16.173085) "
                     "/ (10 + 32), at least 1: 0.407681 is the team's, 16.173085 the sum of (seen "
                     "− usual)² / usual over 33 weeks of the last two years\n"
                     "Steadiness: 12.027926 = 12.027926 / 1, usual in a full week / how much the "
                     "weeks vary\n"
                     "A chance flag is asked for once in: 208 watched weeks; real weeks kept three "
                     "quarters of that: about once in 3 years\n"
                     "Limit for this steadiness and rarity: 3.167272, from the table in the help\n"
                     "Strikes: each week adds 3 × evidence / limit, at most its cap, and never "
                     "goes below 0; three strikes are a flag. Evidence = (usual × (1 − share) + "
                     "seen × ln share) / scale. Share = 1 − 1.13 / √steadiness, between 0.4 and "
                     "0.7. Cap = ln((weeks + 1) / (weeks as low + 1)) / ln 7, at most 1\n"
                     "Week of 4 Nov 2024: 10 in 5 days × 1 for the team = 5 effective days; usual "
                     "12.027926 = 12.027926 / 5 × 5; scale 1.030297 = 1 × (1 + 5 / 165.032605); "
                     "share 0.674176; limit 3.167272; evidence -0.022958; 8 of 33 weeks as low: "
                     "cap 0.683041; strikes 0"));
    }

    void whatIsNotWatchedStopsWhereItsNumbersStop()
    {
        FactsBuilder builder;
        builder.rep(QStringLiteral("Noor"), {}, repeated(QStringLiteral("0 0 0 0 0 0 9"), 7));
        const Board board = analyseBoard(builder.facts(), Detail::EveryWeek);
        QCOMPARE(board.pairs.front().watch, WatchState::TooIrregular);
        const auto numbers = showHowNow(board.pairs.front());
        const QList<double> steadiness = numbersIn(valueOf(numbers, QStringLiteral("Steadiness")));
        QVERIFY(steadiness[0] < 0.5);
        QVERIFY(near(steadiness[0], steadiness[1] / steadiness[2]));
        QCOMPARE(valueOf(numbers, QStringLiteral("Strikes")), QStringLiteral("(no such row)"));
        QVERIFY(showHowNow(PairHistory()).empty());
    }

    void theTeamIsNamedWhenItMatters()
    {
        Flag flag = annasFlag();
        flag.expected *= 0.8;
        QCOMPARE(valueOf(showHow(flag, Example().anna()), QStringLiteral("Team")),
                 QStringLiteral("The rest of the team was 20% down in these weeks; that is taken "
                                "into account."));
    }
};

QTEST_APPLESS_MAIN(TestShowHow)
#include "tst_showhow.moc"
