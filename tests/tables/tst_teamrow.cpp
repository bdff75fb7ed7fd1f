// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/teamrow.h"

#include <QTest>

#include <limits>

using namespace courtside;

namespace {

const Week last = Week::of(QDate(2026, 11, 16));

WeekTrace worked(Week week, int count)
{
    WeekTrace trace;
    trace.week = week;
    trace.knowledge = WeekKnowledge::Worked;
    trace.count = count;
    trace.low = 4.0;
    trace.high = 13.0;
    return trace;
}

/// Thirty worked weeks up to `last`, counting 1, 2, 3, ...
PairHistory steadyHistory()
{
    PairHistory history;
    history.watch = WatchState::Watched;
    for (int number = 0; number < 30; ++number)
        history.weeks.push_back(worked(last.previous(29 - number), number + 1));
    return history;
}

Flag openFlag(Light light, Week runStart, Week flagged)
{
    Flag flag;
    flag.key.light = light;
    flag.key.flaggedWeek = flagged;
    flag.runStart = runStart;
    return flag;
}

int marked(const TeamCell &cell, TeamBar::Mark mark)
{
    return static_cast<int>(std::ranges::count(cell.bars, mark, &TeamBar::mark));
}

TeamRow rowOf(const QString &name, double evidence)
{
    TeamRow row;
    row.name = name;
    row.evidence = evidence;
    return row;
}

QStringList namesOf(const std::vector<TeamRow> &rows)
{
    QStringList names;
    for (const TeamRow &row : rows)
        names.append(row.name);
    return names;
}

} // namespace

class TestTeamRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellHoldsTheLast26Weeks()
    {
        const TeamCell cell = teamCell(steadyHistory(), last);
        QCOMPARE(cell.bars.size(), size_t{26});
        QCOMPARE(cell.bars.front().count, 5);
        QCOMPARE(cell.bars.back().count, 30);
        QCOMPARE(cell.lastCount, 30);
        QCOMPARE(cell.bars.back().low, 4.0);
        QCOMPARE(cell.bars.back().high, 13.0);
        QCOMPARE(cell.state, TeamState::Usual);
    }

    void weeksWithoutACountStayGaps()
    {
        PairHistory history = steadyHistory();
        history.weeks[28].knowledge = WeekKnowledge::Away;
        history.weeks[29].knowledge = WeekKnowledge::Unanswered;
        history.weeks.erase(history.weeks.begin() + 27);
        const TeamCell cell = teamCell(history, last);
        QCOMPARE(cell.bars[23].knowledge, WeekKnowledge::Unknown);
        QCOMPARE(cell.bars[24].knowledge, WeekKnowledge::Away);
        QVERIFY(!cell.bars[24].low);
        QCOMPARE(cell.bars[25].knowledge, WeekKnowledge::Unanswered);
        QVERIFY(!cell.lastCount);
    }

    void anUnknownRangeIsNotDrawnAsZero()
    {
        PairHistory history = steadyHistory();
        history.weeks.back().low = std::numeric_limits<double>::quiet_NaN();
        history.weeks.back().high = std::numeric_limits<double>::quiet_NaN();
        const TeamCell cell = teamCell(history, last);
        QVERIFY(!cell.bars.back().low);
        QVERIFY(!cell.bars.back().high);
    }

    void anOpenFlagMarksItsRunAndWhatCameAfter()
    {
        PairHistory history = steadyHistory();
        history.flags.push_back(openFlag(Light::Baseline, last.previous(5), last.previous(2)));
        TeamCell cell = teamCell(history, last);
        QCOMPARE(cell.state, TeamState::Flag);
        QCOMPARE(marked(cell, TeamBar::Mark::Below), 6);
        QCOMPARE(cell.bars[19].mark, TeamBar::Mark::None);
        QCOMPARE(cell.bars[20].mark, TeamBar::Mark::Below);

        history.flags.front().state = FlagState::Cleared;
        cell = teamCell(history, last);
        QCOMPARE(cell.state, TeamState::Usual);
        QCOMPARE(marked(cell, TeamBar::Mark::Below), 0);
    }

    void aRunThatBeganBeforeThePictureIsMarkedFromItsFirstWeek()
    {
        PairHistory history = steadyHistory();
        history.flags.push_back(openFlag(Light::Goal, last.previous(40), last.previous(30)));
        const TeamCell cell = teamCell(history, last);
        QCOMPARE(cell.state, TeamState::BelowGoal);
        QCOMPARE(marked(cell, TeamBar::Mark::Below), 26);
    }

    void onTheHighSideOnlyTheStretchIsMarked()
    {
        PairHistory history = steadyHistory();
        history.flags.push_back(openFlag(Light::High, last.previous(4), last.previous(1)));
        const TeamCell cell = teamCell(history, last);
        QCOMPARE(cell.state, TeamState::High);
        QCOMPARE(marked(cell, TeamBar::Mark::Above), 4);
        QCOMPARE(cell.bars.back().mark, TeamBar::Mark::None);
    }

    void theBaselineFlagIsToldBeforeTheGoal()
    {
        PairHistory history = steadyHistory();
        history.flags.push_back(openFlag(Light::Goal, last, last));
        history.flags.push_back(openFlag(Light::Baseline, last, last));
        QCOMPARE(teamCell(history, last).state, TeamState::Flag);
    }

    void statesWithoutAFlag()
    {
        PairHistory history = steadyHistory();
        history.strikes = 1.99;
        QCOMPARE(teamCell(history, last).state, TeamState::Usual);
        history.strikes = 2.0;
        QCOMPARE(teamCell(history, last).state, TeamState::TwoStrikes);
        history.watch = WatchState::Learning;
        QCOMPARE(teamCell(history, last).state, TeamState::Learning);
        history.watch = WatchState::TooRare;
        QCOMPARE(teamCell(history, last).state, TeamState::TooRare);
        history.watch = WatchState::TooIrregular;
        QCOMPARE(teamCell(history, last).state, TeamState::TooIrregular);
        QCOMPARE(teamCell({}, last).state, TeamState::NoData);
        QCOMPARE(teamCell({}, last).bars.size(), size_t{26});
    }

    void theTeamIsSortedByNameOrEvidence()
    {
        std::vector<TeamRow> rows = {rowOf(u"Rep 10"_qs, 0.0), rowOf(u"émile"_qs, 2.0),
                                     rowOf(u"Rep 2"_qs, 0.0), rowOf(u"Ada"_qs, 5.0)};
        sortTeam(rows, TeamOrder::ByName);
        QCOMPARE(namesOf(rows), (QStringList{u"Ada"_qs, u"émile"_qs, u"Rep 2"_qs, u"Rep 10"_qs}));
        rows[2].evidence = 9.0;
        sortTeam(rows, TeamOrder::ByEvidence);
        QCOMPARE(namesOf(rows), (QStringList{u"Rep 2"_qs, u"Ada"_qs, u"émile"_qs, u"Rep 10"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestTeamRow)
#include "tst_teamrow.moc"
