// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/teamfixture.h"

#include <QTest>

using namespace courtside;

namespace {

const TeamRow &rowNamed(const TeamGlance &glance, const QString &name)
{
    return *std::ranges::find(glance.rows, name, &TeamRow::name);
}

QStringList namesOf(const TeamGlance &glance)
{
    QStringList names;
    for (const TeamRow &row : glance.rows)
        names.append(row.name);
    return names;
}

} // namespace

class TestTeamGlance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMoodSaysWhatIsMissing()
    {
        TeamFixture team;
        QCOMPARE(team.glance().mood, TeamMood::NobodyYet);
        const RepId ana = team.addRep(u"Ana"_qs);
        QCOMPARE(team.glance().mood, TeamMood::NothingWatched);
        const ActivityId talks = team.addActivity(u"talks"_qs);
        QCOMPARE(team.glance().mood, TeamMood::NoCounts);
        team.addCounts(ana, talks, {8, 7, 9});
        QCOMPARE(team.glance().mood, TeamMood::Learning);
        QCOMPARE(team.glance().learnedWeeks, 2);
        TeamFixture quiet;
        quiet.addUsual(quiet.addRep(u"Ana"_qs), quiet.addActivity(u"talks"_qs), 8);
        QCOMPARE(quiet.glance().mood, TeamMood::Quiet);
        QCOMPARE(TeamFixture::tenPeople().glance().mood, TeamMood::Talk);
    }

    void reasonsAreSentencesWithTheirNumbers()
    {
        TeamFixture team;
        team.addUsualThen(team.addRep(u"Ana"_qs), team.addActivity(u"talks"_qs), 8, {4, 5, 3, 4});
        const TeamGlance glance = team.glance();
        QCOMPARE(glance.lines.size(), size_t{1});
        QCOMPARE(
            glance.lines.front().sentence,
            u"Ana, talks: 16 in the last 4 weeks (20 days worked), where about 32 would be "
            "usual. Without any change of pace a flag like this comes about once in 3 years."_qs);
        QVERIFY(glance.lines.front().how.size() > 8);
        QCOMPARE(glance.rows.front().state, TeamState::Flag);
        QCOMPARE(glance.rows.front().stateWord, u"Flag"_qs);
        QVERIFY(glance.rows.front().cells.front().sentence.startsWith(
            u"Ana, talks: 4 in the last full week, where "_qs));
    }

    void eachRowTellsTheMostUrgentState()
    {
        const TeamGlance glance = TeamFixture::tenPeople().glance();
        QCOMPARE(glance.rows.size(), size_t{10});
        QCOMPARE(rowNamed(glance, u"Ana Ortiz"_qs).stateWord, u"Flag"_qs);
        QCOMPARE(rowNamed(glance, u"Carla Nowak"_qs).stateWord, u"Ask how"_qs);
        QCOMPARE(rowNamed(glance, u"Dev Patel"_qs).stateWord, u"Below goal"_qs);
        QCOMPARE(rowNamed(glance, u"Elif Kaya"_qs).stateWord, u"2 of 3 strikes"_qs);
        QCOMPARE(rowNamed(glance, u"Grace Mwangi"_qs).stateWord, u"Learning, 2 of 6"_qs);
        QCOMPARE(rowNamed(glance, u"Finn Sørensen"_qs).stateWord, u"As usual"_qs);
    }

    void peopleAreNamedAlphabeticallyOrByEvidence()
    {
        const TeamFixture team = TeamFixture::tenPeople();
        QCOMPARE(namesOf(team.glance()).mid(0, 3),
                 (QStringList{u"Ana Ortiz"_qs, u"Ben Adeyemi"_qs, u"Carla Nowak"_qs}));
        const TeamGlance byEvidence = team.glance(TeamOrder::ByEvidence);
        for (size_t number = 0; number < byEvidence.lines.size(); ++number)
            QCOMPARE(byEvidence.rows[number].name, byEvidence.lines[number].repName);
        QCOMPARE(namesOf(byEvidence)[3], u"Elif Kaya"_qs);
    }

    void aWeekOfZerosIsAskedAboutAndNotJudged()
    {
        const TeamGlance glance = TeamFixture::tenPeople().glance();
        QCOMPARE(glance.questions.size(), size_t{1});
        QCOMPARE(glance.questions.front().repName, u"Hugo Lindqvist"_qs);
        QCOMPARE(glance.questions.front().sentence,
                 u"Everything counted for Hugo Lindqvist in the week of 2 Nov 2026 is 0. Away, or "
                 "not logged?"_qs);
        const auto &bars = rowNamed(glance, u"Hugo Lindqvist"_qs).cells.front().bars;
        QCOMPARE(bars[23].knowledge, WeekKnowledge::Unanswered);
    }

    void formerRepsAreLeftOut()
    {
        TeamFixture team = TeamFixture::tenPeople();
        team.boardFacts.reps[0].left = QDate(2026, 10, 30);
        const TeamGlance glance = team.glance();
        QCOMPARE(glance.rows.size(), size_t{9});
        for (const TeamLine &line : glance.lines)
            QVERIFY(line.repName != u"Ana Ortiz"_qs);
    }

    void oldDataIsToldWithItsAge()
    {
        TeamFixture team = TeamFixture::tenPeople();
        QVERIFY(team.glance().staleAge.isEmpty());
        team.boardFacts.asOf = QDate(2026, 12, 14);
        QCOMPARE(team.glance().staleAge,
                 u"Data up to Sun 22 Nov 2026, 3 weeks ago. Flags are shown as of then."_qs);
    }

    void repsWithoutRowsAreCounted()
    {
        TeamFixture team = TeamFixture::tenPeople();
        team.addRep(u"Zoe"_qs);
        const TeamGlance glance = team.glance();
        QCOMPARE(glance.status, u"Data up to Sun 22 Nov 2026; 1 rep without rows."_qs);
        QCOMPARE(rowNamed(glance, u"Zoe"_qs).stateWord, u"No data"_qs);
        QCOMPARE(rowNamed(glance, u"Zoe"_qs).cells.size(), size_t{3});
    }

    void nobodyIsAsUsualWhoseLastWeeksAreUnknown()
    {
        TeamFixture team;
        const ActivityId talks = team.addActivity(u"talks"_qs);
        const ActivityId plans = team.addActivity(u"plans"_qs);
        const RepId ana = team.addRep(u"Ana"_qs);
        const RepId bo = team.addRep(u"Bo"_qs);
        const RepId cleo = team.addRep(u"Cleo"_qs);
        for (const RepId rep : {ana, bo, cleo})
            team.addUsual(rep, plans, 8);
        team.addUsualThen(ana, talks, 8, {-1, -1});
        team.addUsualThen(bo, talks, 8, {-1, -1});
        team.addUsual(cleo, talks, 8);
        QCOMPARE(rowNamed(team.glance(), u"Ana"_qs).stateWord, u"As usual"_qs); // plans go on
        std::erase_if(team.boardFacts.cells, [bo](const CountCell &cell) {
            return cell.rep == bo && cell.week > TeamFixture::lastWeek().previous(2);
        });
        team.addLeave(cleo, QDate(2026, 11, 16), QDate(2026, 11, 20));
        const TeamGlance glance = team.glance();
        QCOMPARE(rowNamed(glance, u"Bo"_qs).stateWord, u"No rows for 2 weeks"_qs);
        QCOMPARE(rowNamed(glance, u"Bo"_qs).state, TeamState::NoData);
        QCOMPARE(rowNamed(glance, u"Cleo"_qs).stateWord, u"Away"_qs);
        team.boardFacts.asOf = QDate(2026, 12, 14);
        QCOMPARE(team.glance().status, u"1 rep without rows."_qs); // its age is told apart
    }

    void aTeamThatFallsTogetherIsOneReasonAndNoRepsFlag()
    {
        TeamFixture team;
        const ActivityId talks = team.addActivity(u"talks"_qs);
        for (const auto name : {u"Ana", u"Bo", u"Cleo", u"Dana", u"Eli"})
            team.addUsualThen(team.addRep(QString::fromUtf16(name)), talks, 8, {4, 4, 3, 4});
        const TeamGlance glance = team.glance();
        QCOMPARE(glance.lines.size(), size_t{1});
        QCOMPARE(glance.lines.front().kind, ReasonKind::TeamBelow);
        QVERIFY(!glance.lines.front().rep.isValid());
        QVERIFY(glance.lines.front().sentence.startsWith(u"North as a whole, talks: "_qs));
        QCOMPARE(glance.lines.front().how.size(), size_t{6});
    }
};

QTEST_APPLESS_MAIN(TestTeamGlance)
#include "tst_teamglance.moc"
