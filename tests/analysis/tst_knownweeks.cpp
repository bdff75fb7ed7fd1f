// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/knownweeks.h"

#include "tests/analysis/factsbuilder.h"

#include <QTest>

using namespace courtside;

class TestKnownWeeks final : public QObject
{
    Q_OBJECT

    FactsBuilder m_builder;
    RepId m_rep;
    ActivityId m_calls;

    // The newest known week of the first pair.
    KnownWeek newest() const { return knownBoard(m_builder.facts()).pairs.front().weeks.back(); }
    CountCell &cell(size_t index) { return m_builder.m_facts.cells.at(index); }
    void answer(int week, ZeroAnswer answer)
    {
        m_builder.m_facts.repWeeks.push_back({m_rep, m_builder.week(week), {}, answer});
    }

private Q_SLOTS:
    void init()
    {
        m_builder = FactsBuilder();
        m_calls = m_builder.activity(u"calls"_qs);
        m_rep = m_builder.rep(u"Noor"_qs);
    }

    void noRowIsUnknownAndNeverZero()
    {
        m_builder.counts(m_rep, m_calls, u"8 . 7"_qs, false);
        const PairWeeks pair = knownBoard(m_builder.facts()).pairs.front();
        QCOMPARE(pair.weeks.size(), size_t(3));
        QCOMPARE(pair.weeks[0].knowledge, WeekKnowledge::Worked);
        QCOMPARE(pair.weeks[1].knowledge, WeekKnowledge::Unknown);
        QVERIFY(!pair.weeks[1].counted);
        QCOMPARE(pair.weeks[2].count, 7);
        QCOMPARE(pair.weeks[2].days, 5.0);
    }

    void theTallyCountsUnlessTheRowsWereChosen()
    {
        m_builder.counts(m_rep, m_calls, u"12"_qs, false);
        cell(0).dated = 9;
        QCOMPARE(newest().count, 12);
        cell(0).chosen = CountSource::Dated;
        QCOMPARE(newest().count, 9);
    }

    void anAllZeroWeekIsAQuestion()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        const KnownBoard board = knownBoard(m_builder.facts());
        QCOMPARE(board.pairs.front().weeks.back().knowledge, WeekKnowledge::Unanswered);
        QCOMPARE(board.unanswered.size(), size_t(1));
        QCOMPARE(board.unanswered.front().rep, m_rep);
        QCOMPARE(board.unanswered.front().week, m_builder.week(2));
    }

    void anotherActivityAnswersIt()
    {
        const ActivityId mail = m_builder.activity(u"mail"_qs, false);
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        m_builder.counts(m_rep, mail, u"3 1"_qs, false);
        const KnownBoard board = knownBoard(m_builder.facts());
        QCOMPARE(board.pairs.size(), size_t(1)); // mail is not watched, and still speaks
        QCOMPARE(board.pairs.front().weeks.back().knowledge, WeekKnowledge::Worked);
        QVERIFY(board.unanswered.empty());
    }

    void aZeroInEveryActivityIsAQuestionForEach()
    {
        const ActivityId meetings = m_builder.activity(u"meetings"_qs);
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        m_builder.counts(m_rep, meetings, u"3 0"_qs, false);
        const KnownBoard board = knownBoard(m_builder.facts());
        QCOMPARE(board.pairs[0].weeks.back().knowledge, WeekKnowledge::Unanswered);
        QCOMPARE(board.pairs[1].weeks.back().knowledge, WeekKnowledge::Unanswered);
        QCOMPARE(board.unanswered.size(), size_t(1));
    }

    void statedDaysAnswerIt()
    {
        m_builder.counts(m_rep, m_calls, u"8 0/4"_qs, false);
        QCOMPARE(newest().knowledge, WeekKnowledge::Worked);
        QCOMPARE(newest().days, 4.0);
    }

    void aSheetThatLeavesTheDaysToTheCalendarAnswersIt()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        m_builder.m_facts.repWeeks.push_back({m_rep, m_builder.week(2), {}, {}, true});
        m_builder.m_facts.calendar.setHolidays({{{}, m_builder.week(2).monday(), {}}});
        QCOMPARE(newest().knowledge, WeekKnowledge::Worked);
        QCOMPARE(newest().days, 4.0);
        QVERIFY(knownBoard(m_builder.facts()).unanswered.empty());
    }

    void aTypedZeroAnswersIt()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        cell(1).typed = true;
        QCOMPARE(newest().knowledge, WeekKnowledge::Worked);
    }

    void leaveForTheWholeWeekIsAwayAndNotAsked()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        const QDate monday = m_builder.week(2).monday();
        m_builder.m_facts.calendar.addLeave({{}, m_rep, monday, monday.addDays(4)});
        QCOMPARE(newest().knowledge, WeekKnowledge::Away);
        QVERIFY(knownBoard(m_builder.facts()).unanswered.empty());
    }

    void leaveForPartOfTheWeekIsStillAsked()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        const QDate monday = m_builder.week(2).monday();
        m_builder.m_facts.calendar.addLeave({{}, m_rep, monday, monday.addDays(1)});
        QCOMPARE(newest().knowledge, WeekKnowledge::Unanswered);
        QCOMPARE(newest().days, 3.0);
    }

    void theAnswers_data()
    {
        QTest::addColumn<ZeroAnswer>("given");
        QTest::addColumn<WeekKnowledge>("knowledge");
        QTest::addColumn<double>("days");
        QTest::newRow("away") << ZeroAnswer::Away << WeekKnowledge::Away << 0.0;
        QTest::newRow("not logged") << ZeroAnswer::NotLogged << WeekKnowledge::Unknown << 5.0;
        QTest::newRow("worked") << ZeroAnswer::Worked << WeekKnowledge::Worked << 5.0;
    }
    void theAnswers()
    {
        QFETCH(ZeroAnswer, given);
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        answer(2, given);
        QTEST(newest().knowledge, "knowledge");
        QTEST(newest().days, "days");
        QVERIFY(knownBoard(m_builder.facts()).unanswered.empty());
    }

    void anAnswerIsForgottenWhenCountsArrive()
    {
        m_builder.counts(m_rep, m_calls, u"8 0"_qs, false);
        answer(2, ZeroAnswer::Away);
        cell(1).tally = 6;
        QCOMPARE(newest().knowledge, WeekKnowledge::Worked);
        QCOMPARE(newest().days, 5.0);
    }

    void aCountWithoutAWorkedDayIsKeptButAway()
    {
        m_builder.counts(m_rep, m_calls, u"8 6/0"_qs, false);
        QCOMPARE(newest().knowledge, WeekKnowledge::Away);
        QCOMPARE(newest().count, 6);
    }

    void leaveWithoutARowIsAwayRatherThanUnknown()
    {
        m_builder.counts(m_rep, m_calls, u"8 . 8"_qs, false);
        const QDate monday = m_builder.week(2).monday();
        m_builder.m_facts.calendar.addLeave({{}, m_rep, monday, monday.addDays(6)});
        QCOMPARE(knownBoard(m_builder.facts()).pairs.front().weeks[1].knowledge,
                 WeekKnowledge::Away);
    }

    void startAndLastDayClipTheirWeeks()
    {
        m_builder.counts(m_rep, m_calls, u"1 4 8 8 3 1"_qs, false);
        Rep &rep = m_builder.m_facts.reps.front();
        rep.started = m_builder.week(2).monday().addDays(2);
        rep.left = m_builder.week(5).monday().addDays(1);
        const PairWeeks pair = knownBoard(m_builder.facts()).pairs.front();
        QCOMPARE(pair.weeks[0].knowledge, WeekKnowledge::Away);
        QCOMPARE(pair.weeks[1].days, 3.0);
        QCOMPARE(pair.weeks[2].days, 5.0);
        QCOMPARE(pair.weeks[4].days, 2.0);
        QCOMPARE(pair.weeks[5].knowledge, WeekKnowledge::Away);
    }

    void zerosAfterTheLastDayAreNotAsked()
    {
        m_builder.counts(m_rep, m_calls, u"8 8 0 0"_qs, false);
        m_builder.m_facts.reps.front().left = m_builder.week(2).sunday();
        QVERIFY(knownBoard(m_builder.facts()).unanswered.empty());
    }

    void theRunningWeekIsIgnored()
    {
        m_builder.counts(m_rep, m_calls, u"8 8 3"_qs, false);
        const QDate wednesday = m_builder.week(3).monday().addDays(2);
        const KnownBoard board = knownBoard(m_builder.facts(wednesday));
        QCOMPARE(board.judgedUpTo, m_builder.week(2));
        QCOMPARE(board.pairs.front().weeks.size(), size_t(2));
        QCOMPARE(*board.dataUpTo, wednesday);
    }

    void staleDataIsJudgedUpToItsLastWeek()
    {
        m_builder.counts(m_rep, m_calls, u"8 8 8"_qs, false);
        const KnownBoard board = knownBoard(m_builder.facts(m_builder.week(9).sunday()));
        QCOMPARE(board.judgedUpTo, m_builder.week(3));
        QCOMPARE(*board.dataUpTo, m_builder.week(3).sunday());
    }

    void currentRepsWithoutRowsAreNamed()
    {
        m_builder.counts(m_rep, m_calls, u"8 8"_qs, false);
        const RepId silent = m_builder.rep(u"Robin"_qs);
        m_builder.counts(silent, m_calls, u"5"_qs, false);
        const RepId gone = m_builder.rep(u"Kim"_qs);
        m_builder.m_facts.reps.back().left = m_builder.week(1).sunday();
        const RepId away = m_builder.rep(u"Ari"_qs);
        m_builder.m_facts.calendar.addLeave(
            {{}, away, m_builder.week(2).monday(), m_builder.week(2).sunday()});
        QCOMPARE(knownBoard(m_builder.facts()).withoutRows, std::vector<RepId>{silent});
        QVERIFY(gone.isValid());
    }

    void withoutAnyCountNothingIsJudged()
    {
        const KnownBoard board = knownBoard(m_builder.facts(QDate(2024, 3, 3)));
        QVERIFY(!board.judgedUpTo.isValid());
        QVERIFY(!board.dataUpTo);
        QCOMPARE(board.pairs.size(), size_t(1));
        QVERIFY(board.pairs.front().weeks.empty());
        QVERIFY(board.withoutRows.empty());
    }
};

QTEST_APPLESS_MAIN(TestKnownWeeks)
#include "tst_knownweeks.moc"
