// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/weeksentence.h"

#include "tests/report/flags.h"

#include <QTest>

using namespace courtside;
using namespace courtside::testing;

namespace {

WeekTrace workedWeek()
{
    WeekTrace week;
    week.week = weekOf(2024, 10, 28);
    week.knowledge = WeekKnowledge::Worked;
    week.watch = WatchState::Watched;
    week.count = 4;
    week.days = 4.0;
    week.usual = 6.3865;
    week.low = 2.0;
    week.high = 11.0;
    week.strikes = 2.04;
    return week;
}

} // namespace

class TestWeekSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWatchedWeek()
    {
        QCOMPARE(weekSentence(workedWeek()),
                 QStringLiteral("Week of 28 Oct 2024: 4 in 4 days worked, usual 6.4 (range 2 to "
                                "11), 2 of 3 strikes."));
    }

    void anUnwatchedWeekHasNoUsualPace()
    {
        WeekTrace week = workedWeek();
        week.watch = WatchState::Learning;
        week.baselineWeeks = 3;
        week.usual = week.low = week.high = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(weekSentence(week), QStringLiteral("Week of 28 Oct 2024: 4 in 4 days worked, "
                                                    "learning: 3 of 6 weeks."));
    }

    void weeksWithoutACount()
    {
        WeekTrace week = workedWeek();
        week.knowledge = WeekKnowledge::Unknown;
        QCOMPARE(weekSentence(week), QStringLiteral("Week of 28 Oct 2024: no data."));
        week.knowledge = WeekKnowledge::Away;
        QCOMPARE(weekSentence(week),
                 QStringLiteral("Week of 28 Oct 2024: away, and yet 4 counted: left out."));
        week.count = 0;
        QCOMPARE(weekSentence(week), QStringLiteral("Week of 28 Oct 2024: away."));
    }

    void theRunningWeekIsNotJudged()
    {
        QCOMPARE(runningWeekSentence(weekOf(2026, 11, 23), 2),
                 QStringLiteral("Week of 23 Nov 2026: 2 so far; the week is still running and is "
                                "not judged yet."));
        QCOMPARE(runningWeekSentence(weekOf(2026, 11, 23), std::nullopt),
                 QStringLiteral("Week of 23 Nov 2026: still running, nothing counted yet."));
    }

    void theChartInSentences()
    {
        PairHistory history;
        QCOMPARE(chartSentence(history, QStringLiteral("Anna"), QStringLiteral("demos")),
                 QStringLiteral("Anna, demos: no weeks with data yet."));
        history.perFullWeek = 7.98;
        history.goal = 8.0;
        WeekTrace gap = workedWeek();
        gap.week = weekOf(2024, 10, 21);
        gap.knowledge = WeekKnowledge::Unknown;
        history.weeks = {gap, workedWeek()};
        history.flags = {annasFlag()};
        QCOMPARE(chartSentence(history, QStringLiteral("Anna"), QStringLiteral("demos")),
                 QStringLiteral("Anna, demos, week by week from 21 Oct 2024 to 3 Nov 2024. Usually "
                                "about 8 in a full week. The agreed goal is 8 a week. Week of 28 "
                                "Oct 2024: 4 in 4 days worked, usual 6.4 (range 2 to 11), 2 of 3 "
                                "strikes. 1 week has no data. A flag is open since the week of 28 "
                                "Oct 2024: seen 16, usual 30."));
    }

    void theLabelOfARun()
    {
        QCOMPARE(runLabel(annasFlag()), QStringLiteral("seen 16, usual 30"));
        QCOMPARE(runLabel(marcsGoalFlag()), QStringLiteral("seen 16, agreed 32"));
        QCOMPARE(runLabel(noorsHighSide()), QStringLiteral("seen 55, usual 30"));
    }
};

QTEST_APPLESS_MAIN(TestWeekSentence)
#include "tst_weeksentence.moc"
