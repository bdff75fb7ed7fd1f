// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

class TestEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreFoundByNameAndByOtherName()
    {
        WorkbookFixture fixture;
        PeopleEditor &people = fixture.workbook().people();
        const RepId anna = fixture.addRep(u"Anna Berg"_qs);
        QVERIFY(people.addAlias(anna, u"berg.anna@example.com"_qs).ok());
        QCOMPARE(people.findRep(u" anna  BERG "_qs)->id, anna);
        QCOMPARE(people.findRep(u"Berg.Anna@example.com"_qs)->id, anna);
        QVERIFY(!people.findRep(u"Anna"_qs));
    }

    void twoRepsOfOneNameAreNotGuessed()
    {
        WorkbookFixture fixture;
        fixture.addRep(u"Kim Lee"_qs);
        fixture.addRep(u"Kim Lee"_qs);
        QVERIFY(!fixture.workbook().people().findRep(u"Kim Lee"_qs));
    }

    void teamsHoldFromAWeekOn()
    {
        WorkbookFixture fixture;
        PeopleEditor &people = fixture.workbook().people();
        const RepId rep = *people.addRep(u"Anna Berg"_qs, u"North"_qs);
        const Week june = Week::of(QDate(2024, 6, 3));
        QVERIFY(people.moveToTeam(rep, u"South"_qs, june).ok());
        QCOMPARE(people.teamName(rep, june.previous()), u"North"_qs);
        QCOMPARE(people.teamName(rep, june), u"South"_qs);
    }

    void oneSignalPerKindOfChange()
    {
        WorkbookFixture fixture;
        QSignalSpy people(&fixture.workbook(), &Workbook::peopleChanged);
        QSignalSpy counts(&fixture.workbook(), &Workbook::countsChanged);
        QSignalSpy flags(&fixture.workbook(), &Workbook::flagsChanged);
        QSignalSpy saved(&fixture.workbook(), &Workbook::saved);
        fixture.addRep(u"Anna Berg"_qs);
        QCOMPARE(people.count(), 1);
        QCOMPARE(counts.count(), 0);
        QCOMPARE(flags.count(), 1);
        QCOMPARE(saved.count(), 1);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        QSignalSpy people(&fixture.workbook(), &Workbook::peopleChanged);
        QVERIFY(fixture.workbook().people().rename(rep, u"Anna Berg"_qs).ok());
        QCOMPARE(people.count(), 0);
        QCOMPARE(fixture.workbook().undoText(), u"Add rep"_qs);
    }

    void theSixthWatchedActivityIsRefusedInTheWindowAndGivenToScripts()
    {
        WorkbookFixture fixture;
        ActivityEditor &activities = fixture.workbook().activities();
        for (int i = 1; i <= 5; ++i)
            fixture.addWatched(u"Activity %1"_qs.arg(i));
        const ActivityId sixth = *activities.add(u"Activity 6"_qs);
        const Result<void> refused = activities.setWatched(sixth, true);
        QVERIFY(!refused.ok());
        QVERIFY(refused.failure().sentence.startsWith(u"5 activities are watched"_qs));
        QCOMPARE(activities.watched().size(), size_t(5));
        QVERIFY(activities.setWatched(sixth, true, true).ok());
        QCOMPARE(activities.watched().size(), size_t(6));
    }

    void countsAreWholeNumbersOfPastWeeks()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        CountEditor &counts = fixture.workbook().counts();
        const Week week = Week::of(QDate(2024, 11, 18));
        QVERIFY(!counts.typeCount(rep, activity, week, -1).ok());
        QVERIFY(!counts.typeCount(rep, activity, week, 100001).ok());
        QVERIFY(!counts.typeCount(rep, activity, week.next(), 1).ok());
        QVERIFY(counts.typeCount(rep, activity, week, 7).ok());
        const CountCell cell = counts.cells(rep).at(0);
        QCOMPARE(*cell.count(), 7);
        QCOMPARE(*cell.source(), CountSource::Typed);
        QVERIFY(counts.typeCount(rep, activity, week, std::nullopt).ok());
        QVERIFY(counts.cells(rep).empty());
    }

    void aGoalNeedsItsReason()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        GoalEditor &goals = fixture.workbook().goals();
        const Week week = Week::of(QDate(2024, 11, 18));
        QVERIFY(!goals.agreeGoal(rep, activity, 8.0, week, u"  "_qs).ok());
        QVERIFY(goals.agreeGoal(rep, activity, 8.0, week, u"quota of 1.2 million"_qs).ok());
        QVERIFY(goals.agreeGoal(rep, activity, 9.0, week, u"smaller deals"_qs).ok());
        QCOMPARE(goals.goalsOf(rep).size(), size_t(1));
        QCOMPARE(goals.goalsOf(rep).at(0).perWeek, 9.0);
        QCOMPARE(goals.goalsOf(rep).at(0).agreedOn, QDate(2024, 11, 24));
    }

    void theMostSpecificRarityHolds()
    {
        WorkbookFixture fixture;
        const RepId rep = fixture.addRep(u"Anna Berg"_qs);
        const ActivityId activity = fixture.addWatched(u"Conversations"_qs);
        GoalEditor &goals = fixture.workbook().goals();
        const Week week = Week::of(QDate(2024, 6, 3));
        QCOMPARE(goals.onceInWeeks(rep, activity, week), 208);
        QVERIFY(!goals.setRarity(rep, activity, 100, week).ok());
        QVERIFY(goals.setRarity(std::nullopt, std::nullopt, 520, week).ok());
        QVERIFY(goals.setRarity(rep, activity, 104, week.next(4)).ok());
        QCOMPARE(goals.onceInWeeks(rep, activity, week.previous()), 208);
        QCOMPARE(goals.onceInWeeks(rep, activity, week), 520);
        QCOMPARE(goals.onceInWeeks(rep, activity, week.next(4)), 104);
    }
};

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
