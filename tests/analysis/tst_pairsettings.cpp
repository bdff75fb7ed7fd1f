// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/pairsettings.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

using namespace courtside;

class TestPairSettings final : public QObject
{
    Q_OBJECT

    const RepId m_noor{1};
    const RepId m_sam{2};
    const ActivityId m_calls{1};
    const ActivityId m_meetings{2};

    static Week week(int number) { return FactsBuilder().week(number); }

private Q_SLOTS:
    void theMostSpecificRarityHoldsThenTheNewest()
    {
        BoardFacts facts;
        facts.rarity = {{{}, {}, week(1), 520},
                        {m_noor, {}, week(5), 104},
                        {m_noor, m_calls, week(9), 208},
                        {{}, {}, week(9), 104}};
        const SettingsIndex index(facts);
        const PairSettings calls = index.of(m_noor, m_calls);
        QCOMPARE(calls.onceInWeeksIn(week(0)), defaultOnceInWeeks);
        QCOMPARE(calls.onceInWeeksIn(week(4)), 520);
        QCOMPARE(calls.onceInWeeksIn(week(5)), 104);
        QCOMPARE(calls.onceInWeeksIn(week(9)), 208);
        QCOMPARE(index.of(m_noor, m_meetings).onceInWeeksIn(week(9)), 104);
        QCOMPARE(index.of(m_sam, m_calls).onceInWeeksIn(week(8)), 520);
        QCOMPARE(index.of(m_sam, m_calls).onceInWeeksIn(week(9)), 104);
    }

    void betweenRepAndActivityTheNewestHolds()
    {
        BoardFacts facts;
        facts.rarity = {{m_noor, {}, week(3), 104}, {{}, m_calls, week(7), 520}};
        const PairSettings settings = SettingsIndex(facts).of(m_noor, m_calls);
        QCOMPARE(settings.onceInWeeksIn(week(6)), 104);
        QCOMPARE(settings.onceInWeeksIn(week(7)), 520);
    }

    void aWhatIfOverridesEverySetting()
    {
        BoardFacts facts;
        facts.rarity = {{m_noor, m_calls, week(1), 104}};
        facts.onceInWeeks = 416;
        QCOMPARE(SettingsIndex(facts).of(m_noor, m_calls).onceInWeeksIn(week(5)), 416);
    }

    void aGoalOfZeroEndsTheGoal()
    {
        BoardFacts facts;
        facts.goals = {{{}, m_noor, m_calls, week(9), 0.0, {}, {}},
                       {{}, m_noor, m_calls, week(2), 8.0, {}, {}}};
        const PairSettings settings = SettingsIndex(facts).of(m_noor, m_calls);
        QVERIFY(!settings.goalIn(week(1)));
        QCOMPARE(settings.goalIn(week(8))->perWeek, 8.0);
        QVERIFY(!settings.goalIn(week(9)));
        QVERIFY(!SettingsIndex(facts).of(m_noor, m_meetings).goalIn(week(8)));
    }

    void aRestartNamesOneActivityOrAll()
    {
        BoardFacts facts;
        facts.restarts = {{{}, m_noor, m_calls, week(4), {}}, {{}, m_noor, {}, week(8), {}}};
        const SettingsIndex index(facts);
        QCOMPARE(index.of(m_noor, m_calls).restartIn(week(3)), Week());
        QCOMPARE(index.of(m_noor, m_calls).restartIn(week(5)), week(4));
        QCOMPARE(index.of(m_noor, m_meetings).restartIn(week(5)), Week());
        QCOMPARE(index.of(m_noor, m_meetings).restartIn(week(8)), week(8));
    }

    void teamsAreDated()
    {
        BoardFacts facts;
        facts.memberships = {{m_noor, TeamId{2}, week(5)}, {m_noor, TeamId{1}, week(1)}};
        const PairSettings settings = SettingsIndex(facts).of(m_noor, m_calls);
        QCOMPARE(settings.teamIn(week(0)), TeamId());
        QCOMPARE(settings.teamIn(week(4)), TeamId{1});
        QCOMPARE(settings.teamIn(week(5)), TeamId{2});
    }
};

QTEST_APPLESS_MAIN(TestPairSettings)
#include "tst_pairsettings.moc"
