// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/statesentence.h"

#include "tests/report/flags.h"

#include <QTest>

using namespace courtside;
using namespace courtside::testing;

namespace {

const PairNames anna{QStringLiteral("Anna"), QStringLiteral("conversations")};
const Week now = weekOf(2024, 10, 28);

PairHistory quiet()
{
    PairHistory history;
    history.watch = WatchState::Watched;
    history.perFullWeek = 7.98;
    history.weeksToShowStop = 3;
    return history;
}

} // namespace

class TestStateSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietIsSaidPlainly()
    {
        QCOMPARE(stateSentence(quiet(), anna, now),
                 QStringLiteral("Anna usually has about 8 conversations in a full week, and the "
                                "last weeks are in line with that."));
        QCOMPARE(stateWord(quiet()), QStringLiteral("As usual"));
    }

    void aSlowLightSaysHowSlow()
    {
        PairHistory history = quiet();
        history.weeksToShowStop = 9;
        QVERIFY(stateSentence(history, anna, now)
                    .endsWith(QStringLiteral("A complete stop would take about 9 weeks to show.")));
        history.weeksToShowStop = 6;
        QVERIFY(!stateSentence(history, anna, now).contains(QStringLiteral("stop")));
    }

    void weeksWithoutDataAreSaid()
    {
        PairHistory history = quiet();
        history.lastWeek = now;
        QVERIFY(!stateSentence(history, anna, now).contains(QStringLiteral("No data")));
        history.lastWeek = now.previous(2);
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("Anna usually has about 8 conversations in a full week, and the "
                                "last weeks are in line with that. No data since 20 Oct 2024."));
    }

    void twoStrikesAreTheWatchList()
    {
        PairHistory history = quiet();
        history.strikes = 1.99;
        QVERIFY(watchListSentence(history).isEmpty());
        history.strikes = 2.0;
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("Anna usually has about 8 conversations in a full week. 2 of 3 "
                                "strikes: one more low week may make this a flag."));
        QCOMPARE(stateWord(history), QStringLiteral("2 of 3 strikes"));
        history.dispersion = 2.0;
        QCOMPARE(watchListSentence(history),
                 QStringLiteral("2 of 3 strikes: one more low week may make this a flag. These "
                                "weeks vary a lot, so the light needs longer."));
    }

    void whatIsNotWatchedSaysWhy()
    {
        PairHistory history;
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("No counts yet for Anna and conversations: import a file, or type "
                                "counts into the table."));
        history.watch = WatchState::Learning;
        history.baselineWeeks = 4;
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("Learning: 4 of 6 weeks. Nothing is judged before that."));
        QCOMPARE(stateWord(history), QStringLiteral("Learning"));
        history.watch = WatchState::TooRare;
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("Too rare to watch weekly: usually less than 1 in a full week."));
        history.watch = WatchState::TooIrregular;
        QCOMPARE(stateSentence(history, anna, now),
                 QStringLiteral("Too irregular to watch weekly: compare whole months instead."));
    }

    void anOpenFlagIsItsSentence()
    {
        PairHistory history = quiet();
        history.watch = WatchState::FlagOpen;
        history.flags = {annasFlag()};
        QCOMPARE(stateSentence(history, anna, now), flagSentence(annasFlag(), anna, now));
        QCOMPARE(stateWord(history), QStringLiteral("Flag"));
        history.openLongerThanHalfYear = true;
        QVERIFY(stateSentence(history, anna, now).endsWith(QStringLiteral("the new normal?")));
        history.flags[0].state = FlagState::Cleared;
        QCOMPARE(openFlag(history, Light::Baseline), nullptr);
    }

    void theTwoLightsHaveFourTexts()
    {
        PairHistory history = quiet();
        history.goal = 8.0;
        QCOMPARE(lightsSentence(history, anna.rep),
                 QStringLiteral("In line with Anna's usual pace and with the agreed goal."));
        history.flags = {marcsGoalFlag()};
        QCOMPARE(lightsSentence(history, anna.rep),
                 QStringLiteral("Usual for Anna, and below the agreed goal: is it the pace, the "
                                "help, or the goal?"));
        history.flags = {annasFlag()};
        QCOMPARE(lightsSentence(history, anna.rep),
                 QStringLiteral("Unusual for Anna: what changed?"));
        history.flags = {annasFlag(), marcsGoalFlag()};
        QCOMPARE(lightsSentence(history, anna.rep),
                 QStringLiteral("Unusual for Anna, and below the agreed goal: what changed, and is "
                                "the goal still the right one?"));
        QCOMPARE(lightsSentence(quiet(), anna.rep),
                 QStringLiteral("In line with Anna's usual pace."));
        history.watch = WatchState::Learning;
        history.flags = {marcsGoalFlag()};
        QCOMPARE(lightsSentence(history, anna.rep),
                 QStringLiteral("Below the agreed goal; what is usual for Anna cannot be said."));
        history.flags.clear();
        QVERIFY(lightsSentence(history, anna.rep).isEmpty());
    }

    void aGoalLightAloneKeepsTheUsualPaceInTheText()
    {
        PairHistory history = quiet();
        history.flags = {marcsGoalFlag()};
        QCOMPARE(stateSentence(history, anna, weekOf(2026, 11, 16)),
                 quietText() + u' ' + flagSentence(marcsGoalFlag(), anna, weekOf(2026, 11, 16)));
        QCOMPARE(stateWord(history), QStringLiteral("Below goal"));
    }

    // Away and yet a count: one of the two may be a slip, so it is said.
    void aCountInAWeekAwayIsNoted()
    {
        WeekTrace week;
        week.knowledge = WeekKnowledge::Away;
        week.count = 4;
        QCOMPARE(weekStateText(week), QStringLiteral("away, and yet 4 counted: left out"));
    }

    void eachWeekHasAState_data()
    {
        QTest::addColumn<WeekKnowledge>("knowledge");
        QTest::addColumn<WatchState>("watch");
        QTest::addColumn<double>("strikes");
        QTest::addColumn<QString>("text");
        const auto worked = WeekKnowledge::Worked;
        QTest::newRow("unknown") << WeekKnowledge::Unknown << WatchState::Watched << 2.5
                                 << QStringLiteral("no data");
        QTest::newRow("zero") << WeekKnowledge::Unanswered << WatchState::Watched << 0.0
                              << QStringLiteral("away, or not logged?");
        QTest::newRow("away") << WeekKnowledge::Away << WatchState::Watched << 0.0
                              << QStringLiteral("away");
        QTest::newRow("learning") << worked << WatchState::Learning << 0.0
                                  << QStringLiteral("learning: 0 of 6 weeks");
        QTest::newRow("open") << worked << WatchState::FlagOpen << 0.0
                              << QStringLiteral("flag open");
        QTest::newRow("two strikes")
            << worked << WatchState::Watched << 2.1 << QStringLiteral("2 of 3 strikes");
        QTest::newRow("flagged") << worked << WatchState::Watched << 3.07
                                 << QStringLiteral("flagged");
        QTest::newRow("watched") << worked << WatchState::Watched << 0.3
                                 << QStringLiteral("watched");
    }

    void eachWeekHasAState()
    {
        QFETCH(const WeekKnowledge, knowledge);
        QFETCH(const WatchState, watch);
        QFETCH(const double, strikes);
        WeekTrace week;
        week.knowledge = knowledge;
        week.watch = watch;
        week.strikes = strikes;
        QTEST(weekStateText(week), "text");
    }

private:
    static QString quietText() { return stateSentence(quiet(), anna, now); }
};

QTEST_APPLESS_MAIN(TestStateSentence)
#include "tst_statesentence.moc"
