// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "models/analysis/tails.h"
#include "tests/analysis/factsbuilder.h"

#include <QTest>

using namespace courtside;

class TestHighSide final : public QObject
{
    Q_OBJECT

    static std::vector<Flag> flagsOf(const QString &series)
    {
        FactsBuilder builder;
        const RepId rep = builder.rep(u"Noor"_qs, {}, series);
        return analyseBoard(builder.facts()).find(rep, builder.activity())->flags;
    }
    static Week week(int number) { return FactsBuilder().week(number); }

private Q_SLOTS:
    void fourHighWeeksAreWorthAskingHow()
    {
        const auto flags = flagsOf(repeated(steadyEight, 4) + u" 13 14 13 14"_qs);
        QCOMPARE(flags.size(), size_t(1));
        const Flag &flag = flags.front();
        QCOMPARE(flag.key.light, Light::High);
        QCOMPARE(flag.key.flaggedWeek, week(44));
        QCOMPARE(flag.state, FlagState::Open);
        QCOMPARE(flag.runStart, week(41));
        QCOMPARE(flag.runWeeks, 4);
        QCOMPARE(flag.runDays, 20.0);
        QCOMPARE(flag.seen, 54);
        // The guard leaves the first 32 weeks: 255 in 160 days.
        QCOMPARE(flag.expected, 255.0 / 160.0 * 20.0);
        QCOMPARE(flag.tail, upperTail(54, flag.expected, 1.0 + 20.0 / 160.0));
        QVERIFY(flag.tail < 0.002);
        QCOMPARE(flag.limit, 0.0);
    }

    void itIsShownForFourWeeks()
    {
        const auto flags = flagsOf(repeated(steadyEight, 4) + u" 13 14 13 14 8 7 9 8"_qs);
        QCOMPARE(flags.size(), size_t(1));
        QCOMPARE(flags.front().state, FlagState::Cleared);
        QCOMPARE(*flags.front().clearedWeek, week(48));
    }

    void itEndsEvenWhileTheRepIsAway()
    {
        const auto flags = flagsOf(repeated(steadyEight, 4) + u" 13 14 13 14 0/0 0/0 0/0 0/0"_qs);
        QCOMPARE(flags.front().state, FlagState::Cleared);
        QCOMPARE(*flags.front().clearedWeek, week(48));
    }

    void itIsShownAgainOnlyIfItHoldsAnew()
    {
        const auto flags = flagsOf(repeated(steadyEight, 4) + u" 13 14 13 14 13 14 13 14"_qs);
        QCOMPARE(flags.size(), size_t(2));
        QCOMPARE(flags.back().key.flaggedWeek, week(48));
        QCOMPARE(flags.back().runStart, week(45));
        QCOMPARE(flags.back().state, FlagState::Open);
    }

    void aUsualStretchSaysNothing()
    {
        QVERIFY(flagsOf(repeated(steadyEight, 4) + u" 10 10 10 10"_qs).empty());
    }

    void anUnwatchedPairSaysNothing() { QVERIFY(flagsOf(u"8 7 9 8 20 30"_qs).empty()); }
};

QTEST_APPLESS_MAIN(TestHighSide)
#include "tst_highside.moc"
