// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/sample/sample.h"

#include "models/analysis/board.h"
#include "models/analysis/reasons.h"

#include <QTest>

#include <algorithm>

using namespace courtside;

namespace {

BoardFacts factsOf(const SampleData &sample, QDate asOf)
{
    BoardFacts facts;
    facts.asOf = asOf;
    facts.reps = sample.reps;
    facts.activities = sample.activities;
    facts.memberships = sample.memberships;
    facts.cells = sample.cells;
    facts.calendar.setHolidays(sample.holidays);
    facts.calendar.setLeave(sample.leave);
    facts.goals = sample.goals;
    facts.restarts = sample.restarts;
    return facts;
}

bool sameSample(const SampleData &a, const SampleData &b)
{
    return a.team == b.team && a.activities == b.activities && a.reps == b.reps &&
           a.memberships == b.memberships && a.cells == b.cells && a.leave == b.leave &&
           a.holidays == b.holidays && a.goals == b.goals && a.restarts == b.restarts;
}

} // namespace

class TestSample final : public QObject
{
    Q_OBJECT

    SampleData m_sample;
    Board m_board;
    Week m_newest;

    void makeFor(QDate asOf)
    {
        m_sample = makeSample(asOf);
        m_board = analyseBoard(factsOf(m_sample, asOf), Detail::EveryWeek);
        m_newest = lastCompleteWeek(asOf);
    }
    RepId rep(const QString &firstName) const
    {
        for (const Rep &rep : m_sample.reps) {
            if (rep.name.startsWith(firstName))
                return rep.id;
        }
        return {};
    }
    QString label(const PairHistory &pair) const
    {
        const auto name = [&](const Rep &rep) {
            return rep.id == pair.rep;
        };
        const auto found = std::find_if(m_sample.reps.begin(), m_sample.reps.end(), name);
        return found->name.section(u' ', 0, 0) + u' ' + QString::number(pair.activity.value);
    }
    // Name and activity number of every pair that has what is asked for.
    template <class Test> QStringList pairsThat(Test test) const
    {
        QStringList labels;
        for (const PairHistory &pair : m_board.pairs) {
            if (test(pair))
                labels += label(pair);
        }
        return labels;
    }
    QStringList flagsWith(Light light, FlagState state) const
    {
        return pairsThat([=](const PairHistory &pair) {
            return std::any_of(pair.flags.begin(), pair.flags.end(), [=](const Flag &flag) {
                return flag.key.light == light && flag.state == state;
            });
        });
    }
    static void dates()
    {
        QTest::addColumn<QDate>("asOf");
        for (const char *text :
             {"2024-01-01", "2024-02-29", "2024-12-22", "2024-12-24", "2024-12-26", "2024-12-29",
              "2024-12-31", "2025-01-01", "2025-01-05", "2025-01-06", "2025-05-01", "2025-05-04",
              "2025-12-28", "2026-01-04", "2026-06-17", "2026-11-22", "2026-11-23", "2027-01-03",
              "2027-12-26", "2028-12-31", "2032-12-30", "2038-01-19"})
            QTest::newRow(text) << QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    }

private Q_SLOTS:
    void oneTeamOfTenAndThreeActivities()
    {
        makeFor(QDate(2026, 11, 23));
        QCOMPARE(m_sample.activities.size(), size_t(3));
        for (const Activity &activity : m_sample.activities) {
            QVERIFY(activity.watched);
            QVERIFY(!activity.countsOnlyIf.isEmpty());
        }
        const auto there = [](const Rep &rep) {
            return !rep.left;
        };
        QCOMPARE(std::count_if(m_sample.reps.begin(), m_sample.reps.end(), there), 10);
        QCOMPARE(m_sample.reps.size(), size_t(11));
        QCOMPARE(m_board.find(rep(u"Jonas"_qs), ActivityId{1})->weeks.size(), size_t(156));
    }

    void theSameDayGivesTheSameSample()
    {
        const QDate day(2026, 11, 23);
        QVERIFY(sameSample(makeSample(day), makeSample(day)));
        QVERIFY(!sameSample(makeSample(day), makeSample(day.addDays(7))));
    }

    // Fixed numbers: another standard library must draw the same.
    void theDrawsAreTheSameEverywhere()
    {
        makeFor(QDate(2026, 11, 23));
        QList<int> first;
        for (size_t i = 0; i < 12; ++i)
            first += *m_sample.cells[i].tally;
        QCOMPARE(first, (QList<int>{9, 13, 11, 11, 6, 10, 11, 11, 14, 13, 6, 9}));
    }

    void cellsAreSortedAndWithinThreeYears()
    {
        makeFor(QDate(2026, 11, 23));
        const auto key = [](const CountCell &c) {
            return std::tuple(c.rep, c.activity, c.week);
        };
        for (size_t i = 1; i < m_sample.cells.size(); ++i)
            QVERIFY(key(m_sample.cells[i - 1]) < key(m_sample.cells[i]));
        for (const CountCell &cell : m_sample.cells) {
            QVERIFY(cell.week <= m_newest && cell.week > m_newest.previous(156));
            QVERIFY(*cell.tally >= 0);
        }
    }

    void onAnyDayTheLightsAreThePlannedOnes_data() { dates(); }
    void onAnyDayTheLightsAreThePlannedOnes()
    {
        QFETCH(QDate, asOf);
        makeFor(asOf);
        QCOMPARE(flagsWith(Light::Baseline, FlagState::Open), QStringList{u"Amara 1"_qs});
        QCOMPARE(flagsWith(Light::Baseline, FlagState::Cleared), QStringList{u"Chiara 1"_qs});
        QCOMPARE(flagsWith(Light::Goal, FlagState::Open), QStringList{u"Daniel 2"_qs});
        QCOMPARE(flagsWith(Light::High, FlagState::Open), QStringList{u"Imani 1"_qs});
        size_t flags = 0;
        for (const PairHistory &pair : m_board.pairs)
            flags += pair.flags.size();
        QCOMPARE(flags, size_t(4));
        QVERIFY(m_board.teamFalls.empty());

        const ReasonList reasons = reasonsToTalk(m_board);
        QCOMPARE(reasons.shown.size(), size_t(3));
        QCOMPARE(reasons.more, 0);
        QCOMPARE(reasons.shown.back().kind, ReasonKind::HighSide);
    }

    void onAnyDayOneIsAtTwoStrikesAndOneLearns_data() { dates(); }
    void onAnyDayOneIsAtTwoStrikesAndOneLearns()
    {
        QFETCH(QDate, asOf);
        makeFor(asOf);
        const auto atTwo = [](const PairHistory &pair) {
            return pair.watch == WatchState::Watched && pair.strikes >= 2.0;
        };
        QCOMPARE(pairsThat(atTwo), QStringList{u"Ben 3"_qs});
        const auto learning = [](const PairHistory &pair) {
            return pair.watch == WatchState::Learning;
        };
        QCOMPARE(pairsThat(learning), (QStringList{u"Elif 1"_qs, u"Elif 2"_qs, u"Elif 3"_qs}));
        const auto refused = [](const PairHistory &pair) {
            return pair.watch == WatchState::NoData || pair.watch == WatchState::TooRare ||
                   pair.watch == WatchState::TooIrregular;
        };
        QVERIFY(pairsThat(refused).isEmpty());
    }

    void onAnyDayTheGapsAreThePlannedOnes_data() { dates(); }
    void onAnyDayTheGapsAreThePlannedOnes()
    {
        QFETCH(QDate, asOf);
        makeFor(asOf);
        QCOMPARE(m_board.judgedUpTo, m_newest);
        QCOMPARE(m_board.withoutRows, std::vector<RepId>{rep(u"Grace"_qs)});
        QCOMPARE(m_board.unanswered.size(), size_t(1));
        QCOMPARE(m_board.unanswered.front().rep, rep(u"Grace"_qs));
        QCOMPARE(m_board.unanswered.front().week, m_newest.previous(2));

        const PairHistory *away = m_board.find(rep(u"Femi"_qs), ActivityId{1});
        const size_t last = away->weeks.size() - 1;
        QCOMPARE(away->weeks[last - 3].knowledge, WeekKnowledge::Away);
        QCOMPARE(away->weeks[last - 4].knowledge, WeekKnowledge::Away);
        QCOMPARE(away->weeks[last].knowledge, WeekKnowledge::Worked);
    }

    void onAnyDaySomebodyLeftAndSomebodyStartedAnew_data() { dates(); }
    void onAnyDaySomebodyLeftAndSomebodyStartedAnew()
    {
        QFETCH(QDate, asOf);
        makeFor(asOf);
        const PairHistory *gone = m_board.find(rep(u"Katya"_qs), ActivityId{1});
        QCOMPARE(*gone->lastWeek, m_newest.previous(45));
        const PairHistory *anew = m_board.find(rep(u"Hugo"_qs), ActivityId{1});
        QCOMPARE(anew->watch, WatchState::Watched);
        QVERIFY(anew->perFullWeek > 7.0 && anew->perFullWeek < 9.0);
        const auto before = anew->weeks.end() - 32;
        QVERIFY(before->perFullWeek > 11.5 && before->perFullWeek < 14.0);
        QCOMPARE(m_sample.restarts.size(), size_t(1));
    }

    void theGoalIsMissedAtTheUsualPace()
    {
        makeFor(QDate(2026, 11, 23));
        const PairHistory *pair = m_board.find(rep(u"Daniel"_qs), ActivityId{2});
        QCOMPARE(*pair->goal, 6.0);
        QVERIFY(pair->perFullWeek > 3.5 && pair->perFullWeek < 4.5);
        QVERIFY(pair->strikes < 2.0);
        const PairHistory *met = m_board.find(rep(u"Jonas"_qs), ActivityId{1});
        QCOMPARE(*met->goal, 10.0);
        QVERIFY(met->flags.empty());
    }
};

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
