// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

#include <cmath>

using namespace courtside;

class TestTeamFall final : public QObject
{
    Q_OBJECT

    static FactsBuilder team(int reps, const QString &tail)
    {
        FactsBuilder builder;
        for (int i = 0; i < reps; ++i)
            builder.rep(QStringLiteral("Rep %1").arg(i), u"East"_qs,
                        repeated(steadyEight, 4) + u' ' + tail);
        return builder;
    }

private Q_SLOTS:
    void aTeamThatFallsTogetherIsSaidOnce()
    {
        const FactsBuilder builder = team(5, u"8 4 4 3 4"_qs);
        const Board board = analyseBoard(builder.facts());
        for (const PairHistory &pair : board.pairs)
            QVERIFY(pair.flags.empty());
        QCOMPARE(board.teamFalls.size(), size_t(1));
        const TeamFall &fall = board.teamFalls.front();
        QCOMPARE(fall.team, TeamId{1});
        QCOMPARE(fall.activity, ActivityId{1});
        // 8 8 4 4 are few enough together, and the stretch starts where they are few.
        QCOMPARE(fall.from, builder.week(42));
        QCOMPARE(fall.to, builder.week(45));
        QCOMPARE(fall.seen, 5 * 15);
        QVERIFY(std::abs(fall.expected - 160.0) < 1.0);
        QVERIFY(fall.tail < 1e-9);
    }

    void itEndsWhenTheTeamComesBack()
    {
        const FactsBuilder builder = team(5, u"4 4 3 4 8 7 9 8"_qs);
        const Board board = analyseBoard(builder.facts());
        QCOMPARE(board.teamFalls.size(), size_t(1));
        QCOMPARE(board.teamFalls.front().from, builder.week(41));
        QCOMPARE(board.teamFalls.front().to, builder.week(46));
    }

    void itIsGoneOnceTheLowPaceIsTheUsualOne()
    {
        FactsBuilder builder;
        for (int i = 0; i < 10; ++i)
            builder.rep(QStringLiteral("Rep %1").arg(i), u"East"_qs,
                        repeated(u"40"_qs, 40) + u' ' + repeated(u"20"_qs, 60));
        const Board board = analyseBoard(builder.facts());
        QCOMPARE(board.teamFalls.size(), size_t(1));
        QCOMPARE(board.teamFalls.front().from, builder.week(41));
        // Twelve guarded weeks, then the pace must come down to 25, of which 20 are 80 %:
        // that takes 30 of the 39 baseline weeks, averaged over the four weeks looked at.
        QCOMPARE(board.teamFalls.front().to, builder.week(40 + 12 + 30));
    }

    void twoRepsAreNoTeam()
    {
        QVERIFY(analyseBoard(team(2, u"4 4 3 4"_qs).facts()).teamFalls.empty());
    }

    void aSlightFallIsNotWorthASentence()
    {
        QVERIFY(analyseBoard(team(40, u"7 7 7 7"_qs).facts()).teamFalls.empty());
    }

    void shortWeeksSetNothingOff()
    {
        QVERIFY(analyseBoard(team(5, u"5/3 3/2 5/3 4/2"_qs).facts()).teamFalls.empty());
    }

    void repsWithoutATeamFallAlone()
    {
        FactsBuilder builder = team(5, u"4 4 3 4"_qs);
        builder.m_facts.memberships.clear();
        QVERIFY(analyseBoard(builder.facts()).teamFalls.empty());
    }
};

QTEST_APPLESS_MAIN(TestTeamFall)
#include "tst_teamfall.moc"
