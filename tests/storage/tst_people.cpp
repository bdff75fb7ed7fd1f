// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/countstore.h"
#include "models/storage/goalstore.h"
#include "models/storage/peoplestore.h"

using namespace courtside;

class TestPeople final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;

    RepId add(const QString &name)
    {
        RepId id;
        edit(*m_database, [&](ContentWriter &writer) {
            id = take(PeopleStore(*m_database).addRep(writer, {{}, name, {}, {}, {}}));
        });
        return id;
    }
    ActivityId addActivity(const QString &name)
    {
        ActivityId id;
        edit(*m_database, [&](ContentWriter &writer) {
            id = take(ActivityStore(*m_database).add(writer, name));
        });
        return id;
    }
    void type(RepId rep, ActivityId activity, Week inWeek, int count)
    {
        edit(*m_database, [&](ContentWriter &writer) {
            take(CountStore(*m_database).typeTally(writer, rep, activity, inWeek, count));
        });
    }
    QStringList names()
    {
        QStringList names;
        for (const Rep &rep : take(PeopleStore(*m_database).reps()))
            names.append(rep.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_database = take(Database::inMemory()); }

    void everythingAboutARepComesBack()
    {
        PeopleStore people(*m_database);
        add(u"Zoë Brandt"_qs);
        const RepId id = add(u"ana  Lima"_qs);
        const Rep rep{id, u"Ana Lima"_qs, u"Enterprise"_qs, QDate(2024, 2, 5), QDate(2026, 6, 30)};
        edit(*m_database, [&](ContentWriter &writer) { take(people.updateRep(writer, rep)); });
        QCOMPARE(take(people.rep(id)), std::optional(rep));
        QCOMPARE(names(), QStringList({u"Ana Lima"_qs, u"Zoë Brandt"_qs}));
        QVERIFY(!take(people.rep(RepId{99})).has_value());
    }

    void aRepThatIsGoneCannotBeChanged()
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        ContentWriter writer(*m_database);
        const auto done =
            PeopleStore(*m_database).updateRep(writer, {RepId{7}, u"X"_qs, {}, {}, {}});
        QVERIFY(!done.ok());
        QVERIFY(done.failure().sentence.contains(u"no longer in the workbook"));
    }

    void contentIsNeverWrittenOutsideATransaction()
    {
        ContentWriter writer(*m_database);
        QVERIFY(!PeopleStore(*m_database).addRep(writer, {{}, u"X"_qs, {}, {}, {}}).ok());
        QVERIFY(names().isEmpty());
    }

    void teamsAreMadeOnceAndChangedByWeek()
    {
        PeopleStore people(*m_database);
        const RepId ana = add(u"Ana"_qs);
        TeamId north;
        edit(*m_database, [&](ContentWriter &writer) {
            north = take(people.teamNamed(writer, u"North"_qs));
            QCOMPARE(take(people.teamNamed(writer, u" NORTH"_qs)), north);
            const TeamId south = take(people.teamNamed(writer, u"South"_qs));
            take(people.setMembership(writer, {ana, north, week(1)}));
            take(people.setMembership(writer, {ana, north, week(20)}));
            take(people.setMembership(writer, {ana, south, week(20)}));
            const std::vector<TeamMembership> expected = {{ana, north, week(1)},
                                                          {ana, south, week(20)}};
            QCOMPARE(take(people.memberships()), expected);
        });
        QCOMPARE(take(people.teams()).size(), size_t(2));
        QCOMPARE(take(people.teams()).front(), (Team{north, u"North"_qs}));
    }

    void aSpellingBelongsToOnePersonOrNobody()
    {
        PeopleStore people(*m_database);
        const RepId ana = add(u"Ana"_qs);
        edit(*m_database, [&](ContentWriter &writer) {
            const AliasId alias = take(people.addAlias(writer, u"Lima, Ana"_qs, ana));
            const auto again = people.addAlias(writer, u"lima,  ana"_qs, std::nullopt);
            QVERIFY(!again.ok());
            QVERIFY(again.failure().sentence.contains(u"“lima,  ana”"));
            QVERIFY(take(people.aliases()).front() == (Alias{alias, u"Lima, Ana"_qs, ana}));
            take(people.moveAlias(writer, alias, std::nullopt));
            QVERIFY(!take(people.aliases()).front().rep.has_value());
            take(people.removeAlias(writer, alias));
            QVERIFY(take(people.aliases()).empty());
        });
    }

    void mergingMovesEverythingAndUndoBringsItBack()
    {
        PeopleStore people(*m_database);
        PlanMaker first;
        first.rule(u"Call"_qs, u"Calls"_qs)
            .row(u"1"_qs, u"Ana Lima"_qs, u"Call"_qs, QDate(2026, 11, 2))
            .row(u"2"_qs, u"A. Lima"_qs, u"Call"_qs, QDate(2026, 11, 3))
            .row(u"3"_qs, u"A. Lima"_qs, u"Call"_qs, QDate(2026, 11, 10));
        import(*m_database, first.plan);
        const RepId ana = take(people.reps())[1].id;
        const RepId gone = take(people.reps())[0].id;
        const ActivityId calls = take(ActivityStore(*m_database).activities()).front().id;
        type(gone, calls, week(40), 7);
        edit(*m_database, [&](ContentWriter &writer) {
            take(GoalStore(*m_database)
                     .setGoal(writer, {{}, gone, calls, week(30), 8, QDate(2026, 7, 20), u"r"_qs}));
            take(people.addAlias(writer, u"Lima A"_qs, gone));
        });
        const quint64 before = take(contentHash(*m_database));

        const ContentStep step = edit(
            *m_database, [&](ContentWriter &writer) { take(people.merge(writer, ana, gone)); });
        QCOMPARE(names(), QStringList({u"Ana Lima"_qs}));
        CountCell typed;
        typed.rep = ana;
        typed.activity = calls;
        typed.week = week(40);
        typed.tally = 7;
        typed.typed = true;
        CountCell both{ana, calls, week(45), {}, false, 2, {}};
        CountCell later{ana, calls, week(46), {}, false, 1, {}};
        QCOMPARE(take(CountStore(*m_database).cells()), (std::vector{typed, both, later}));
        QCOMPARE(take(GoalStore(*m_database).goals()).front().rep, ana);
        QStringList spellings;
        for (const Alias &alias : take(people.aliases())) {
            QCOMPARE(alias.rep, std::optional(ana));
            spellings.append(alias.raw);
        }
        QCOMPARE(spellings, QStringList({u"A. Lima"_qs, u"Lima A"_qs}));
        QCOMPARE(take(checkWorkbook(*m_database)).join(u' '), QString());
        const quint64 after = take(contentHash(*m_database));

        undo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), before);
        QCOMPARE(take(checkWorkbook(*m_database)).join(u' '), QString());
        redo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), after);
    }

    void mergingRefusesDifferentTalliesAndNamesTheFirst()
    {
        const RepId ana = add(u"Ana"_qs);
        const RepId gone = add(u"Anna"_qs);
        const ActivityId calls = addActivity(u"Calls"_qs);
        type(ana, calls, week(10), 5);
        type(gone, calls, week(10), 5);
        type(ana, calls, week(11), 5);
        type(gone, calls, week(11), 6);
        Transaction transaction = take(Transaction::begin(*m_database));
        ContentWriter writer(*m_database);
        const auto merged = PeopleStore(*m_database).merge(writer, ana, gone);
        QVERIFY(!merged.ok());
        QCOMPARE(merged.failure().sentence,
                 u"Ana and Anna both have a count of Calls in 2026-W11, 5 and 6. Change one of "
                 "them first, then merge."_qs);
        transaction.rollback();
        QCOMPARE(names(), QStringList({u"Ana"_qs, u"Anna"_qs}));
    }

    void whatTheKeptPersonSaysStands()
    {
        PeopleStore people(*m_database);
        const RepId ana = add(u"Ana"_qs);
        const RepId gone = add(u"Anna"_qs);
        const ActivityId calls = addActivity(u"Calls"_qs);
        type(ana, calls, week(10), 5);
        type(gone, calls, week(10), 5);
        GoalStore goals(*m_database);
        edit(*m_database, [&](ContentWriter &writer) {
            take(goals.setGoal(writer, {{}, ana, calls, week(9), 8, QDate(2026, 3, 1), u"a"_qs}));
            take(goals.setGoal(writer, {{}, gone, calls, week(9), 4, QDate(2026, 3, 1), u"b"_qs}));
            const TeamId team = take(people.teamNamed(writer, u"North"_qs));
            const TeamId other = take(people.teamNamed(writer, u"South"_qs));
            take(people.setMembership(writer, {ana, team, week(5)}));
            take(people.setMembership(writer, {gone, other, week(9)}));
            take(people.merge(writer, ana, gone));
        });
        QCOMPARE(take(goals.goals()).size(), size_t(1));
        QCOMPARE(take(goals.goals()).front().perWeek, 8.0);
        QCOMPARE(take(CountStore(*m_database).cells()).size(), size_t(1));
        QCOMPARE(take(people.memberships()).size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
