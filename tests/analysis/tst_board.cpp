// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

#include <cmath>

using namespace courtside;

class TestBoard final : public QObject
{
    Q_OBJECT

    const QString m_fallen = repeated(steadyEight, 4) + u" 4 5 3 4"_qs;

private Q_SLOTS:
    void aNewHireIsLearningForSixWeeks()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, u"8 7 9 8 6 10"_qs);
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.watch, WatchState::Learning);
        QCOMPARE(pair.baselineWeeks, 5);
        QVERIFY(std::isnan(pair.perFullWeek));
        QCOMPARE(pair.strikes, 0.0);
        QCOMPARE(pair.weeksToShowStop, 0);
    }

    void fromTheSeventhWeekTheyAreWatched()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, u"8 7 9 8 6 10 8"_qs);
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.watch, WatchState::Watched);
        QCOMPARE(pair.perFullWeek, 8.0);
        QCOMPARE(pair.weeksToShowStop, 3);
    }

    void aRareActivityIsNotWatched()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, repeated(u"1 0"_qs, 10));
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.watch, WatchState::TooRare);
        QVERIFY(pair.perFullWeek < 1.0);
    }

    void anIrregularActivityIsNotWatched()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, repeated(u"0 0 0 0 20"_qs, 8));
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.watch, WatchState::TooIrregular);
        QVERIFY(pair.steadiness < 0.5);
        QVERIFY(pair.flags.empty());
    }

    void aRepWithoutCountsIsThereWithNothing()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, u"8 7"_qs);
        const RepId silent = builder.rep(u"Robin"_qs);
        const PairHistory *pair = nullptr;
        const Board board = analyseBoard(builder.facts());
        pair = board.find(silent, builder.activity());
        QVERIFY(pair);
        QCOMPARE(pair->watch, WatchState::NoData);
        QVERIFY(!pair->firstWeek);
        QVERIFY(!board.find(silent, ActivityId{99}));
    }

    void onlyWatchedActivitiesAreAnalysed()
    {
        FactsBuilder builder;
        const ActivityId mail = builder.activity(u"mail"_qs, false);
        const RepId rep = builder.rep(u"Noor"_qs);
        builder.counts(rep, mail, m_fallen);
        QVERIFY(analyseBoard(builder.facts()).pairs.empty());
    }

    void anOpenFlagIsFrozen()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, m_fallen + u" 4 4"_qs);
        const PairHistory pair = analyseBoard(builder.facts(), Detail::EveryWeek).pairs.front();
        QCOMPARE(pair.watch, WatchState::FlagOpen);
        QCOMPARE(pair.strikes, 3.0);
        QCOMPARE(pair.weeks.size(), size_t(46));
        const WeekTrace &flagged = pair.weeks[43];
        const WeekTrace &after = pair.weeks[45];
        QCOMPARE(flagged.watch, WatchState::Watched);
        QCOMPARE(after.watch, WatchState::FlagOpen);
        QCOMPARE(after.perFullWeek, flagged.perFullWeek);
        QCOMPARE(after.usual, flagged.usual);
        QCOMPARE(after.low, flagged.low);
        QCOMPARE(after.limit, flagged.limit);
        QVERIFY(std::isnan(after.score));
    }

    void halfAYearOpenAsksForTheNewNormal()
    {
        FactsBuilder early;
        early.rep(u"Noor"_qs, {}, m_fallen + u' ' + repeated(u"4"_qs, 26));
        QVERIFY(!analyseBoard(early.facts()).pairs.front().openLongerThanHalfYear);
        FactsBuilder late;
        late.rep(u"Noor"_qs, {}, m_fallen + u' ' + repeated(u"4"_qs, 27));
        QVERIFY(analyseBoard(late.facts()).pairs.front().openLongerThanHalfYear);
    }

    void afterClearingTheClearingWeeksSpeakForTheBaseline()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {},
                    repeated(steadyEight, 4) + u" 3 3 3 3 3 3 8 7 9 8 "_qs + repeated(u"8"_qs, 12));
        const PairHistory pair = analyseBoard(builder.facts(), Detail::EveryWeek).pairs.front();
        QCOMPARE(pair.flags.size(), size_t(1));
        QCOMPARE(*pair.flags.front().clearedWeek, builder.week(50));
        QCOMPARE(pair.watch, WatchState::Watched);
        QCOMPARE(pair.weeks[49].watch, WatchState::FlagOpen);
        QCOMPARE(pair.weeks[49].strikes, 0.0);
        // The newest twelve weeks are guarded; of the ten before only the four clearing ones count.
        QCOMPARE(pair.weeks.back().baselineWeeks, 39);
        QCOMPARE(pair.weeks.back().baselineCount, 320.0 - (8 + 7 + 9 + 8 + 6) + 32.0);
    }

    void aRestartIsANewHire()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, m_fallen + u" 4 4 4"_qs);
        builder.m_facts.restarts.push_back({{}, rep, {}, builder.week(45), {}});
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.watch, WatchState::Learning);
        QCOMPARE(pair.baselineWeeks, 2);
        QCOMPARE(pair.flags.size(), size_t(1));
        QCOMPARE(pair.flags.front().state, FlagState::Cleared);
        QCOMPARE(*pair.flags.front().clearedWeek, builder.week(45));
    }

    void aRestartAtTheRunsStartTakesTheFlagBack()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, m_fallen);
        builder.m_facts.restarts.push_back({{}, rep, builder.activity(), builder.week(41), {}});
        QVERIFY(analyseBoard(builder.facts()).pairs.front().flags.empty());
    }

    void aFormerRepRaisesNothingAndKeepsHistory()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, m_fallen + u" 4 0 0 0 0"_qs);
        builder.m_facts.reps.front().left = builder.week(45).monday().addDays(4);
        const Board board = analyseBoard(builder.facts(), Detail::EveryWeek);
        const PairHistory &pair = board.pairs.front();
        QCOMPARE(pair.flags.size(), size_t(1));
        QCOMPARE(pair.flags.front().state, FlagState::Cleared);
        QCOMPARE(*pair.flags.front().clearedWeek, builder.week(45));
        QVERIFY(pair.hasLeft);
        QCOMPARE(board.chanceFlagsPerQuarter, 0.0);
        QVERIFY(board.unanswered.empty());
        QVERIFY(board.withoutRows.empty());
    }

    void zeroWeeksAfterLeavingRaiseNothing()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs);
        builder.counts(rep, builder.activity(),
                       repeated(steadyEight, 4) + u' ' + repeated(u"0"_qs, 10), false);
        builder.m_facts.reps.front().left = builder.week(40).sunday();
        QVERIFY(analyseBoard(builder.facts()).pairs.front().flags.empty());
    }

    void rarityIsFrozenWhileAFlagIsOpen()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, m_fallen + u" 4 4"_qs);
        builder.m_facts.rarity.push_back({rep, builder.activity(), builder.week(45), 520});
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.onceInWeeks, 520);
        QCOMPARE(pair.flags.front().onceInWeeks, 208);
    }

    void aWhatIfCoversTheWholeHistory()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, m_fallen);
        BoardFacts facts = builder.facts();
        facts.onceInWeeks = 104;
        const PairHistory pair = analyseBoard(facts).pairs.front();
        QCOMPARE(pair.flags.front().onceInWeeks, 104);
        QCOMPARE(pair.flags.front().key.flaggedWeek, builder.week(43));
        QCOMPARE(pair.flags.front().limit, 1.0);
    }

    void aPairKeepsItsStateThroughAChangeOfTeam()
    {
        FactsBuilder builder;
        const RepId moved = builder.rep(u"Noor"_qs, u"East"_qs, m_fallen);
        for (int i = 0; i < 4; ++i) {
            builder.rep(QStringLiteral("East %1").arg(i), u"East"_qs,
                        repeated(steadyEight, 4) + u" 8 8 8 8"_qs);
            builder.rep(QStringLiteral("West %1").arg(i), u"West"_qs,
                        repeated(steadyEight, 4) + u" 8 8 4 4"_qs);
        }
        const auto factorsOf = [&](const BoardFacts &facts) {
            const Board board = analyseBoard(facts, Detail::EveryWeek);
            const PairHistory *pair = board.find(moved, builder.activity());
            return std::pair(pair->weeks[42].teamFactor, pair->weeks[43].baselineWeeks);
        };
        const auto [stayed, weeks] = factorsOf(builder.facts());
        QVERIFY(std::abs(stayed - (70 + 32.0) / (70 + 4 * 255.0 / 32.0)) < 0.01);
        builder.m_facts.memberships.push_back({moved, TeamId{2}, builder.week(43)});
        const auto [left, weeksAfter] = factorsOf(builder.facts());
        QVERIFY(std::abs(left - (70 + 16.0) / (70 + 4 * 255.0 / 32.0)) < 0.01);
        QCOMPARE(weeksAfter, weeks);
    }

    void aLongGapTakesTheStrikesAway()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, repeated(steadyEight, 4) + u" 3 3 . . . . . . . 3"_qs);
        const PairHistory held = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(held.flags.size(), size_t(1)); // 56 days apart
        FactsBuilder longer;
        longer.rep(u"Noor"_qs, {}, repeated(steadyEight, 4) + u" 3 3 . . . . . . . . 3"_qs);
        const PairHistory reset = analyseBoard(longer.facts()).pairs.front();
        QVERIFY(reset.flags.empty());
        QVERIFY(reset.strikes <= 1.0);
    }

    void chanceFlagsCountWhatIsWatchedAndAgreed()
    {
        FactsBuilder builder;
        const RepId watched = builder.rep(u"Noor"_qs, {}, repeated(steadyEight, 2));
        const RepId learning =
            builder.rep(u"Robin"_qs, {}, QStringLiteral(". ").repeated(16) + u"8 7 9 8"_qs);
        QCOMPARE(analyseBoard(builder.facts()).chanceFlagsPerQuarter, 13.0 / 208);
        builder.m_facts.goals.push_back(
            {{}, learning, builder.activity(), builder.week(18), 8.0, {}, {}});
        builder.m_facts.rarity.push_back({watched, {}, builder.week(10), 104});
        QCOMPARE(analyseBoard(builder.facts()).chanceFlagsPerQuarter, 13.0 / 104 + 13.0 / 208);
    }

    void theGoalInForceIsShown()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, repeated(steadyEight, 2));
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(5), 9.0, {}, {}});
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(40), 12.0, {}, {}});
        QCOMPARE(*analyseBoard(builder.facts()).pairs.front().goal, 9.0);
    }

    void theLightsAreNeverMixed()
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, repeated(steadyEight, 4));
        builder.m_facts.goals.push_back(
            {{}, rep, builder.activity(), builder.week(20), 12.0, {}, {}});
        const PairHistory pair = analyseBoard(builder.facts()).pairs.front();
        QCOMPARE(pair.flags.size(), size_t(1));
        QCOMPARE(pair.flags.front().key.light, Light::Goal);
        QCOMPARE(pair.watch, WatchState::Watched);
        QVERIFY(pair.strikes < 1.0);
    }

    void tracesReachFromTheFirstCountToTheNewestJudgedWeek()
    {
        FactsBuilder builder;
        const RepId silent = builder.rep(u"Noor"_qs, {}, u". . 8 7"_qs);
        builder.rep(u"Robin"_qs, {}, u"8 7 9 8 6 10"_qs);
        const Board board = analyseBoard(builder.facts(), Detail::EveryWeek);
        const PairHistory *pair = board.find(silent, builder.activity());
        QCOMPARE(*pair->firstWeek, builder.week(3));
        QCOMPARE(*pair->lastWeek, builder.week(4));
        QCOMPARE(pair->weeks.front().week, builder.week(3));
        QCOMPARE(pair->weeks.back().week, builder.week(6));
        QCOMPARE(pair->weeks.back().knowledge, WeekKnowledge::Unknown);
        QVERIFY(std::isnan(pair->weeks.back().usual));
    }

    void anEmptyWorkbookHasAnEmptyBoard()
    {
        BoardFacts facts;
        facts.asOf = QDate(2026, 11, 22);
        const Board board = analyseBoard(facts);
        QVERIFY(board.pairs.empty());
        QVERIFY(!board.dataUpTo);
        QVERIFY(!board.judgedUpTo.isValid());
    }
};

QTEST_APPLESS_MAIN(TestBoard)
#include "tst_board.moc"
