// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/reasons.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

using namespace courtside;

class TestReasons final : public QObject
{
    Q_OBJECT

    const Week m_week = Week::of(QDate(2026, 11, 16));
    Board m_board;
    TalkFacts m_talks;

    Flag flag(int rep, Light light, double tail, int seen, int activity = 1) const
    {
        Flag flag;
        flag.key = {RepId{rep}, ActivityId{activity}, light, m_week};
        flag.expected = 30.0;
        flag.seen = seen;
        flag.tail = tail;
        return flag;
    }
    void add(const Flag &flag, Week lastWeek)
    {
        PairHistory pair;
        pair.rep = flag.key.rep;
        pair.activity = flag.key.activity;
        pair.lastWeek = lastWeek;
        pair.flags = {flag};
        m_board.pairs.push_back(pair);
    }
    void add(const Flag &flag) { add(flag, m_week); }
    QList<qint64> reps(int cap = maxReasons) const
    {
        QList<qint64> ids;
        for (const Reason &reason : reasonsToTalk(m_board, m_talks, cap).shown)
            ids += reason.rep.value;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_board = Board();
        m_talks = {};
        m_board.asOf = m_week.sunday();
        m_board.judgedUpTo = m_week;
    }

    void theSmallerTailComesFirst()
    {
        add(flag(1, Light::Baseline, 1e-2, 5));
        add(flag(2, Light::Goal, 1e-5, 20));
        add(flag(3, Light::Baseline, 1e-3, 5));
        QCOMPARE(reps(), (QList<qint64>{2, 3, 1}));
        const ReasonList list = reasonsToTalk(m_board);
        QCOMPARE(list.shown.front().kind, ReasonKind::BelowGoal);
        QCOMPARE(list.shown.back().kind, ReasonKind::BelowBaseline);
        QCOMPARE(list.shown.front().since, m_week);
        QCOMPARE(list.more, 0);
    }

    void inOneStepOfEvidenceTheLargerShareMissingComesFirst()
    {
        add(flag(1, Light::Baseline, 0.0030, 20)); // -ln is 5.81
        add(flag(2, Light::Baseline, 0.0060, 10)); // -ln is 5.12
        QCOMPARE(reps(), (QList<qint64>{2, 1}));
    }

    void oneReasonPerRep()
    {
        add(flag(1, Light::Baseline, 1e-3, 5, 1));
        add(flag(1, Light::Baseline, 1e-6, 5, 2));
        add(flag(1, Light::Goal, 1e-4, 5, 2));
        add(flag(1, Light::High, 1e-9, 60, 3));
        const ReasonList list = reasonsToTalk(m_board);
        QCOMPARE(list.shown.size(), size_t(1));
        QCOMPARE(list.shown.front().flag->key.activity, ActivityId{2});
        QCOMPARE(list.shown.front().flag->key.light, Light::Baseline);
        QCOMPARE(list.shown.front().alsoFlagged, 2);
    }

    void whatIsHighComesAfterWhatFell()
    {
        add(flag(1, Light::High, 1e-12, 70));
        add(flag(2, Light::Baseline, 1e-2, 20));
        QCOMPARE(reps(), (QList<qint64>{2, 1}));
        QCOMPARE(reasonsToTalk(m_board).shown.back().kind, ReasonKind::HighSide);
    }

    void atMostFiveAndTheRestIsCounted()
    {
        for (int i = 1; i <= 7; ++i)
            add(flag(i, Light::Baseline, 1e-3, 5));
        QCOMPARE(reps(), (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(reasonsToTalk(m_board).more, 2);
        QCOMPARE(reps(2), (QList<qint64>{1, 2}));
    }

    void clearedFlagsAreNoReason()
    {
        Flag cleared = flag(1, Light::Baseline, 1e-9, 5);
        cleared.state = FlagState::Cleared;
        add(cleared);
        QVERIFY(reps().isEmpty());
    }

    void staleDataIsMarked()
    {
        add(flag(1, Light::Baseline, 1e-9, 5), m_week.previous());
        add(flag(2, Light::Baseline, 1e-2, 5));
        const ReasonList list = reasonsToTalk(m_board);
        QVERIFY(list.shown[0].stale);
        QVERIFY(!list.shown[1].stale);
    }

    void aTeamThatFellNamesNobody()
    {
        add(flag(1, Light::Baseline, 1e-2, 5));
        m_board.teamFalls = {
            {TeamId{1}, ActivityId{1}, m_week.previous(5), m_week, 160.0, 75, 1e-9},
            {TeamId{2}, ActivityId{1}, m_week.previous(9), m_week.previous(), 160.0, 75, 1e-9}};
        const ReasonList list = reasonsToTalk(m_board);
        QCOMPARE(list.shown.size(), size_t(2));
        QCOMPARE(list.shown.front().kind, ReasonKind::TeamBelow);
        QVERIFY(!list.shown.front().rep.isValid());
        QCOMPARE(list.shown.front().teamFall->team, TeamId{1});
        QCOMPARE(list.shown.front().since, m_week.previous(5));
    }

    void talksComeBetweenWhatFellAndWhatIsHigh()
    {
        add(flag(1, Light::High, 1e-12, 70));
        add(flag(2, Light::Baseline, 1e-2, 20));
        const QDate asOf = m_board.asOf;
        m_talks.contacts = {{RepId{3}, asOf.addDays(-15), 15, 14},
                            {RepId{4}, asOf.addDays(-40), 40, 14},
                            {RepId{5}, asOf.addDays(-14), 14, 14}};
        m_talks.promises = {{RepId{6}, EntryId{60}, asOf.addDays(-9), u"a date"_qs}};
        m_talks.owed = {{RepId{7}, EntryId{70}, asOf.addDays(-1), u"a list"_qs},
                        {RepId{8}, EntryId{80}, asOf, u"due today"_qs}};
        QCOMPARE(reps(10), (QList<qint64>{2, 7, 6, 4, 3, 1}));
        const ReasonList list = reasonsToTalk(m_board, m_talks, 10);
        QCOMPARE(list.shown[1].kind, ReasonKind::OwedOverdue);
        QCOMPARE(list.shown[1].overdue->what, u"a list"_qs);
        QCOMPARE(list.shown[2].kind, ReasonKind::PromiseOverdue);
        QCOMPARE(list.shown[3].kind, ReasonKind::NoContact);
        QCOMPARE(list.shown[3].contact->days, 40);
    }

    void aFlagGoesBeforeTheSilenceOfTheSameRep()
    {
        add(flag(1, Light::Baseline, 1e-2, 20));
        m_talks.contacts = {{RepId{1}, m_board.asOf.addDays(-90), 90, 14}};
        const ReasonList list = reasonsToTalk(m_board, m_talks);
        QCOMPARE(list.shown.size(), size_t(1));
        QCOMPARE(list.shown.front().kind, ReasonKind::BelowBaseline);
        QCOMPARE(list.shown.front().alsoFlagged, 0);
    }

    void aFormerRepIsNoReason()
    {
        FactsBuilder builder;
        builder.rep(u"Noor"_qs, {}, repeated(steadyEight, 4) + u" 4 5 3 4 4"_qs);
        QCOMPARE(reasonsToTalk(analyseBoard(builder.facts())).shown.size(), size_t(1));
        builder.m_facts.reps.front().left = builder.week(45).sunday();
        QVERIFY(reasonsToTalk(analyseBoard(builder.facts())).shown.empty());
    }
};

QTEST_APPLESS_MAIN(TestReasons)
#include "tst_reasons.moc"
