// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/goallight.h"

#include "models/analysis/tails.h"
#include "tests/analysis/factsbuilder.h"

#include <QTest>

#include <cmath>

using namespace courtside;

namespace {

/// The light alone, week by week, with a fixed dispersion.
struct GoalRun
{
    explicit GoalRun(double perWeek) { goal.perWeek = perWeek; }

    void feed(const QString &series)
    {
        for (const QString &entry : series.simplified().split(u' ')) {
            const QStringList parts = entry.split(u'/');
            WeekTrace trace;
            trace.week = week;
            trace.count = parts.first().toInt();
            trace.days = parts.size() > 1 ? parts.last().toDouble() : 5.0;
            trace.baselineWeeks = 39;
            trace.dispersion = 1.0;
            light.follow(week, &goal, flags);
            light.judge(208, flags, trace);
            week = week.next();
        }
    }
    /// Number of the week, from 1, in which the newest flag was lit; 0 for none.
    int litIn() const
    {
        return flags.flags().empty()
                   ? 0
                   : flags.flags().back().key.flaggedWeek.weeksSince(goal.since) + 1;
    }

    const Week first = Week::of(QDate(2024, 1, 1));
    Goal goal{{}, RepId{1}, ActivityId{1}, first, 0.0, {}, {}};
    Week week = first;
    GoalLight light;
    FlagHistory flags{RepId{1}, ActivityId{1}};
};

bool near(double actual, double expected, double relative)
{
    return std::abs(actual / expected - 1.0) < relative;
}

} // namespace

class TestGoalLight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestLitTotals_data()
    {
        QTest::addColumn<double>("dispersion");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<int>("total");
        QTest::addColumn<double>("chance");
        QTest::newRow("4") << 1.0 << 4 << 17 << 0.00276906;
        QTest::newRow("8") << 1.0 << 8 << 43 << 0.00347273;
        QTest::newRow("13") << 1.0 << 13 << 78 << 0.00469299;
        QTest::newRow("26") << 1.0 << 26 << 171 << 0.00467600;
        QTest::newRow("4, uneven") << 1.5 << 4 << 15 << 0.00357691;
        QTest::newRow("8, uneven") << 1.5 << 8 << 40 << 0.00469131;
        QTest::newRow("13, uneven") << 1.5 << 13 << 73 << 0.00469375;
        QTest::newRow("26, uneven") << 1.5 << 26 << 163 << 0.00424020;
    }
    void largestLitTotals()
    {
        QFETCH(double, dispersion);
        QFETCH(int, weeks);
        QFETCH(int, total);
        QFETCH(double, chance);
        QVERIFY(near(lowerTail(total, 8.0 * weeks, dispersion), chance, 2e-6));
        QVERIFY(lowerTail(total + 1, 8.0 * weeks, dispersion) >= 1.0 / 208);
    }

    void series_data()
    {
        QTest::addColumn<double>("goal");
        QTest::addColumn<QString>("series");
        QTest::addColumn<int>("litIn");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("seen");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("chance");
        const QString uneven = QStringLiteral("8 7 9 8 6 10 8 7 9 8");
        QTest::newRow("a fall") << 8.0 << u"8 8 8 8 4 5 3 4"_qs << 8 << 4 << 16 << 32.0
                                << 0.00139167;
        QTest::newRow("far below") << 12.0 << u"8 7 9 8 6"_qs << 5 << 4 << 30 << 48.0 << 0.00364863;
        QTest::newRow("slightly below")
            << 10.0 << repeated(uneven, 3).left(54) << 26 << 26 << 208 << 260.0 << 0.000486166;
        QTest::newRow("short weeks")
            << 8.0 << u"4/5 3/3 5/5 2/4"_qs << 4 << 4 << 14 << 27.2 << 0.00414768;
    }
    void series()
    {
        QFETCH(double, goal);
        QFETCH(QString, series);
        QFETCH(int, window);
        QFETCH(double, expected);
        QFETCH(double, chance);
        GoalRun run(goal);
        run.feed(series);
        QCOMPARE(run.flags.flags().size(), size_t(1));
        QTEST(run.litIn(), "litIn");
        const Flag flag = run.flags.flags().front();
        QCOMPARE(flag.key.light, Light::Goal);
        QCOMPARE(flag.state, FlagState::Open);
        QCOMPARE(flag.runWeeks, window);
        QCOMPARE(flag.runStart, flag.key.flaggedWeek.previous(window - 1));
        QTEST(flag.seen, "seen");
        QVERIFY(near(flag.expected, expected, 1e-12));
        QVERIFY(near(flag.tail, chance, 4e-6));
        QCOMPARE(flag.perFullWeek, goal);
        QCOMPARE(flag.onceInWeeks, 208);
    }

    void onTheGoalItStaysDark()
    {
        GoalRun run(8.0);
        run.feed(repeated(steadyEight, 10));
        QCOMPARE(run.litIn(), 0);
    }

    void itClearsNotBeforeFourFurtherWeeks()
    {
        GoalRun run(8.0);
        run.feed(u"8 8 8 8 4 5 3 4  8 8 8"_qs);
        QCOMPARE(run.flags.flags().back().state, FlagState::Open);
        run.feed(u"7"_qs);
        QCOMPARE(run.flags.flags().back().state, FlagState::Cleared);
        QCOMPARE(*run.flags.flags().back().clearedWeek, run.first.next(11));
    }

    void itStaysLitWhileFourWeeksAreShortOfNinetyFivePercent()
    {
        GoalRun run(8.0);
        run.feed(u"8 8 8 8 4 5 3 4  8 8 8 6"_qs); // 30 of 32, where 30.4 would clear
        QCOMPARE(run.flags.flags().back().state, FlagState::Open);
    }

    void aNewGoalStartsAfresh()
    {
        GoalRun run(8.0);
        run.feed(u"8 8 8 8 4 5 3 4"_qs);
        run.goal.since = run.week;
        run.goal.perWeek = 4.0;
        run.feed(u"4 4 4"_qs);
        QCOMPARE(run.flags.flags().size(), size_t(1));
        QCOMPARE(run.flags.flags().back().state, FlagState::Cleared);
        QCOMPARE(*run.flags.flags().back().clearedWeek, run.goal.since);
        run.feed(u"0 0 0"_qs); // 4 of 16 in the newest four weeks since the new Monday
        QCOMPARE(run.flags.flags().size(), size_t(2));
        QCOMPARE(run.litIn(), 6);
    }

    void aGoalThatEndsTakesItsLightAlong()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, u"8 8 8 8 4 3 3 3 4 3 4"_qs);
        const auto goal = [&](int week, double perWeek) {
            builder.m_facts.goals.push_back(
                {{}, rep, builder.activity(), builder.week(week), perWeek, {}, {}});
        };
        goal(1, 8.0);
        goal(10, 0.0);
        const Board board = analyseBoard(builder.facts());
        std::vector<Flag> flags = board.find(rep, builder.activity())->flags;
        std::erase_if(flags, [](const Flag &flag) { return flag.key.light != Light::Goal; });
        QCOMPARE(flags.size(), size_t(1));
        QCOMPARE(flags.front().key.flaggedWeek, builder.week(8));
        QCOMPARE(flags.front().state, FlagState::Cleared);
        QCOMPARE(flags.front().clearedWeek, std::optional(builder.week(10)));
    }

    void aGoalUnderOneAWeekIsNotJudged()
    {
        GoalRun run(0.9);
        run.feed(repeated(u"0"_qs, 60));
        QVERIFY(run.flags.flags().empty());
    }

    void beforeABaselineTheTeamsDispersionCounts()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, u"East"_qs, u"6 4 3 4"_qs);
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(1), 8.0, {}, {}});
        const auto flagsOf = [&](const BoardFacts &facts) {
            return analyseBoard(facts).find(rep, builder.activity())->flags;
        };
        // 17 of 32 would be lit with pure chance, but the prior dispersion of a team is 1.5.
        QVERIFY(flagsOf(builder.facts()).empty());
        BoardFacts lower = builder.facts();
        lower.cells.front().tally = 4;
        const std::vector<Flag> flags = flagsOf(lower);
        QCOMPARE(flags.size(), size_t(1));
        QCOMPARE(flags.front().dispersion, 1.5);
        QVERIFY(near(flags.front().tail, 0.00357691, 2e-6));
    }

    void onlyWeeksSinceTheGoalsMondayCount()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, repeated(u"4"_qs, 30) + u" 8 8 8 8"_qs);
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(31), 8.0, {}, {}});
        const Board board = analyseBoard(builder.facts());
        for (const Flag &flag : board.find(rep, builder.activity())->flags)
            QCOMPARE(flag.key.light, Light::High); // 8 after 4 a week is high, and on the goal
    }
};

QTEST_APPLESS_MAIN(TestGoalLight)
#include "tst_goallight.moc"
