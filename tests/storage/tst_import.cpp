// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/domain/keyhash.h"
#include "models/storage/activitystore.h"
#include "models/storage/countstore.h"
#include "models/storage/datedstore.h"
#include "models/storage/dealstore.h"
#include "models/storage/importstore.h"
#include "models/storage/peoplestore.h"

#include <atomic>

using namespace courtside;

class TestImport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    const QDate m_monday = QDate(2026, 11, 2); // of 2026-W45

    std::vector<Rep> reps() { return take(PeopleStore(*m_database).reps()); }
    std::vector<Activity> activities() { return take(ActivityStore(*m_database).activities()); }
    std::vector<CountCell> cells() { return take(CountStore(*m_database).cells()); }
    std::vector<DatedRow> rows(RepId rep, Week inWeek)
    {
        return take(DatedStore(*m_database).rowsOf(rep, inWeek));
    }
    static PlanMaker calls(const QString &file = QStringLiteral("week.csv"))
    {
        PlanMaker plan(file);
        plan.rule(u"Call"_qs, u"Calls"_qs);
        return plan;
    }

private Q_SLOTS:
    void init() { m_database = take(Database::inMemory()); }

    void peopleActivitiesAndRulesAreMadeOnceForSeveralFiles()
    {
        PlanMaker first = calls();
        first.row(u"1"_qs, u"Ana Lima"_qs, u"Call"_qs, m_monday);
        PlanMaker second = calls(u"other.csv"_qs);
        second.row(u"2"_qs, u"ANA  LIMA"_qs, u"Call"_qs, m_monday);
        const auto applied = import(*m_database, {first.plan, second.plan});
        QCOMPARE(applied.size(), size_t(2));
        QVERIFY(applied[0].batch != applied[1].batch);
        QCOMPARE(reps().size(), size_t(1));
        QCOMPARE(activities().size(), size_t(1));
        QCOMPARE(take(ActivityStore(*m_database).rules()).size(), size_t(1));
        QCOMPARE(cells().front().dated, std::optional(2));
    }

    void teamsAliasesAndNotMineAreRemembered()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Lima, Ana"_qs, u"Call"_qs, m_monday.addDays(8));
        plan.plan.people[0].newRepName = u"Ana Lima"_qs;
        plan.plan.people[0].team = u"North"_qs;
        plan.plan.people[0].remember = true;
        PlannedPerson robot;
        robot.raw = u"Sync User"_qs;
        robot.notMine = true;
        robot.remember = true;
        plan.plan.people.push_back(robot);
        import(*m_database, plan.plan);
        const PeopleStore people(*m_database);
        QCOMPARE(reps().size(), size_t(1));
        QCOMPARE(reps()[0].name, u"Ana Lima"_qs);
        QCOMPARE(take(people.teams()).front().name, u"North"_qs);
        QCOMPARE(take(people.memberships()).front().since, week(46));
        const auto aliases = take(people.aliases());
        QCOMPARE(aliases.size(), size_t(2));
        QCOMPARE(aliases[0].raw, u"Lima, Ana"_qs);
        QCOMPARE(aliases[0].rep, std::optional(reps()[0].id));
        QVERIFY(!aliases[1].rep.has_value());
    }

    void idsThatDifferByCaseAloneAreTwoSpellings()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"005aB"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"005Ab"_qs, u"Call"_qs, m_monday);
        plan.plan.people[0].newRepName = u"Ana"_qs;
        plan.plan.people[0].remember = true;
        plan.plan.people[1].newRepName = u"Bo"_qs;
        plan.plan.people[1].remember = true;
        import(*m_database, plan.plan);
        const auto aliases = take(PeopleStore(*m_database).aliases());
        QCOMPARE(aliases.size(), size_t(2));
        QVERIFY(aliases[0].rep != aliases[1].rep);
    }

    void keysAreBytes()
    {
        PlanMaker plan = calls();
        plan.row(u"00Q5f00000AbCdE"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"00Q5f00000abcde"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        QCOMPARE(import(*m_database, plan.plan).added, qint64(2));
        const auto known = take(DatedStore(*m_database).known());
        QCOMPARE(known.size(), size_t(1));
        const std::vector<KnownRow> &stored = known.at(u"by hand"_qs);
        QCOMPARE(stored.size(), size_t(2));
        QVERIFY(std::pair(stored[0].keyHigh, stored[0].keyLow) <
                std::pair(stored[1].keyHigh, stored[1].keyLow));
        const KeyHash hash = hashOfKey("00Q5f00000AbCdE");
        const bool found = (stored[0].keyHigh == hash.high && stored[0].keyLow == hash.low) ||
                           (stored[1].keyHigh == hash.high && stored[1].keyLow == hash.low);
        QVERIFY(found);
        QCOMPARE(stored[0].rep, reps()[0].id);
        QCOMPARE(stored[0].content, plan.plan.dated[0].content);
    }

    void theSameFileAgainChangesNothing()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .tally(u"Ana"_qs, u"Calls"_qs, week(44), 3);
        plan.plan.days.push_back({0, week(44), 4.0});
        import(*m_database, plan.plan);
        const quint64 before = take(contentHash(*m_database));
        const AppliedImport again = import(*m_database, plan.plan);
        QCOMPARE(again.added, qint64(0));
        QCOMPARE(again.changed, qint64(0));
        QCOMPARE(take(contentHash(*m_database)), before);
    }

    void aChangedRowMovesItsWeekAndKeepsItsOwner()
    {
        PlanMaker first = calls();
        first.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"old"_qs)
            .row(u"2"_qs, u"Bo"_qs, u"Call"_qs, m_monday);
        import(*m_database, first.plan);
        PlanMaker second = calls();
        second.row(u"1"_qs, u"Bo"_qs, u"Call"_qs, m_monday.addDays(7), u"new"_qs);
        second.plan.dated.front().isChange = true;
        const AppliedImport applied = import(*m_database, second.plan);
        QCOMPARE(applied.added, qint64(0));
        QCOMPARE(applied.changed, qint64(1));
        const RepId ana = reps()[0].id;
        QVERIFY(rows(ana, week(45)).empty());
        QCOMPARE(rows(ana, week(46)).front().subject, u"new"_qs);
        QCOMPARE(take(checkWorkbook(*m_database)).join(u' '), QString());
    }

    void aRowTheplanTookForNewIsStillRecognised()
    {
        PlanMaker first = calls();
        first.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"old"_qs);
        import(*m_database, first.plan);
        PlanMaker second = calls();
        second.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"new"_qs);
        QCOMPARE(import(*m_database, second.plan).changed, qint64(1));
        QCOMPARE(rows(reps()[0].id, week(45)).size(), size_t(1));
    }

    void aTypedCountStaysAndTheSheetLiesUnderneath()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        import(*m_database, plan.plan);
        const RepId ana = reps()[0].id;
        const ActivityId activity = activities()[0].id;
        const auto typeTally = [&](std::optional<int> count) {
            edit(*m_database, [&](ContentWriter &writer) {
                take(CountStore(*m_database).typeTally(writer, ana, activity, week(45), count));
            });
        };
        typeTally(9);
        PlanMaker sheet(u"sheet.csv"_qs, RecordKind::Weekly);
        sheet.tally(u"Ana"_qs, u"Calls"_qs, week(45), 12);
        const AppliedImport applied = import(*m_database, sheet.plan);
        QCOMPARE(applied.notes.size(), 1);
        QCOMPARE(applied.changed, qint64(0));
        QCOMPARE(cells().front().tally, std::optional(9));
        QVERIFY(cells().front().typed);
        typeTally(std::nullopt);
        QCOMPARE(cells().front().tally, std::optional(12));
    }

    void newRulesCountRowsThatCameBefore()
    {
        PlanMaker first;
        first.row(u"1"_qs, u"Ana"_qs, u"Demo"_qs, m_monday);
        import(*m_database, first.plan);
        QVERIFY(cells().empty());
        PlanMaker second;
        second.rule(u"Demo"_qs, u"Demos"_qs);
        second.row(u"2"_qs, u"Ana"_qs, u"Demo"_qs, m_monday.addDays(7));
        import(*m_database, second.plan);
        QCOMPARE(cells().size(), size_t(2));
        QCOMPARE(cells()[0].dated, std::optional(1));
    }

    void rulesThatGoFirstStandInTheirOrderBeforeTheOthers()
    {
        import(*m_database, calls().plan);
        PlanMaker plan;
        plan.plan.rules.push_back({RuleField::Outcome, u"Busy"_qs, std::nullopt, true});
        plan.plan.rules.push_back({RuleField::Outcome, u"No answer"_qs, std::nullopt, true});
        plan.rule(u"Demo"_qs, u"Demos"_qs);
        import(*m_database, plan.plan);
        QStringList texts;
        for (const TypeRule &rule : take(ActivityStore(*m_database).rules()))
            texts.append(rule.text);
        QCOMPARE(texts, QStringList({u"Busy"_qs, u"No answer"_qs, u"Call"_qs, u"Demo"_qs}));
    }

    void watchingAppliesToKnownActivitiesToo()
    {
        import(*m_database, calls().plan);
        QVERIFY(!activities()[0].watched);
        PlanMaker plan = calls();
        plan.plan.activities[0].watch = true;
        plan.plan.activities[0].activity = activities()[0].id;
        import(*m_database, plan.plan);
        QVERIFY(activities()[0].watched);
    }

    void whoTheFileMarksAsGoneHasLeftAfterTheLastRow()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday.addDays(3));
        plan.plan.people[0].hasLeft = true;
        import(*m_database, plan.plan);
        QCOMPARE(reps()[0].left, std::optional(m_monday.addDays(3)));
        edit(*m_database, [&](ContentWriter &writer) {
            Rep ana = reps()[0];
            ana.left.reset();
            take(PeopleStore(*m_database).updateRep(writer, ana));
        });
        import(*m_database, plan.plan);
        QVERIFY(!reps()[0].left.has_value());
    }

    void dealsKeepEveryVersion()
    {
        PlanMaker plan(u"deals.csv"_qs, RecordKind::Opportunities);
        Deal deal;
        deal.name = u"Harbour"_qs;
        deal.account = u"Kranz & Söhne"_qs;
        deal.stage = u"Proposal"_qs;
        deal.amount = 12000.5;
        deal.currency = u"EUR"_qs;
        deal.created = m_monday;
        plan.plan.deals.push_back({"D-1", 11, plan.person(u"Ana"_qs), deal, false});
        import(*m_database, plan.plan);
        Deal won = deal;
        won.stage = u"Closed"_qs;
        won.closed = m_monday.addDays(20);
        won.outcome = DealOutcome::Won;
        PlanMaker next = plan;
        next.plan.deals.front().deal = won;
        next.plan.deals.front().content = 12;
        QCOMPARE(import(*m_database, next.plan).changed, qint64(1));
        QCOMPARE(import(*m_database, next.plan).changed, qint64(0));

        const DealStore store(*m_database);
        const auto known = take(store.known());
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known[0].source, u"by hand"_qs);
        QCOMPARE(known[0].key, QByteArray("D-1"));
        QCOMPARE(known[0].content, quint64(12));
        const auto deals = take(store.deals());
        QCOMPARE(deals.size(), size_t(1));
        won.id = deals[0].id;
        won.owner = reps()[0].id;
        QCOMPARE(deals[0], won);
        const auto versions = take(store.versionsOf(won.id));
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].stage, u"Proposal"_qs);
        QVERIFY(!versions[0].closed.has_value());
    }

    void historyTellsWhatWasImported()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        plan.plan.rows = 5;
        plan.plan.unchanged = 1;
        plan.plan.skipped.resize(2);
        plan.plan.rejected.resize(1);
        import(*m_database, plan.plan);
        import(*m_database, calls(u"later.csv"_qs).plan);
        const ImportStore store(*m_database);
        const auto batches = take(store.batches());
        QCOMPARE(batches.size(), size_t(2));
        QCOMPARE(batches[0].file, u"later.csv"_qs);
        const ImportBatch &batch = batches[1];
        QCOMPARE(batch.at, importTime);
        QCOMPARE(batch.rows, qint64(5));
        QCOMPARE(batch.added, qint64(1));
        QCOMPARE(batch.unchanged, qint64(1));
        QCOMPARE(batch.skipped, qint64(2));
        QCOMPARE(batch.rejected, qint64(1));
        QVERIFY(!batch.undone);
        QCOMPARE(take(store.batchOf("week.csv"))->id, batch.id);
        QVERIFY(!take(store.batchOf("never")).has_value());
    }

    void presetsRememberEveryChoice()
    {
        ImportChoices choices;
        choices.kind = RecordKind::Weekly;
        choices.encoding = u"windows-1252"_qs;
        choices.separator = u';';
        choices.headerRow = 3;
        choices.dateOrder = u"dmy"_qs;
        choices.activityName = u"Visits"_qs;
        choices.quotesAreText = true;
        choices.columns = {{u"rep"_qs, u"Owner"_qs}};
        choices.aliases = {{u"M. Thiel"_qs, u"Marc Thiel"_qs}};
        choices.notMine = QStringList{u"Sync"_qs};
        choices.answers = {{u"date-order:Date"_qs, u"dmy"_qs}};
        choices.watch = QStringList{u"Calls"_qs};
        choices.newRules = {{{}, 1, RuleField::Subject, u"demo"_qs, ActivityId{4}},
                            {{}, 2, RuleField::Outcome, u"busy"_qs, std::nullopt}};
        choices.acceptNew = true;
        choices.completeFor = {QDate(2026, 10, 1), QDate(2026, 11, 20)};
        ImportStore store(*m_database);
        take(store.savePreset({"print", u"Old name"_qs, {}}));
        take(store.savePreset({"print", u"Weekly report"_qs, choices}));
        const auto presets = take(store.presets());
        QCOMPARE(presets.size(), size_t(1));
        QCOMPARE(presets[0].fingerprint, QByteArray("print"));
        QCOMPARE(presets[0].name, u"Weekly report"_qs);
        QVERIFY(presets[0].choices == choices);
    }

    void stoppingLeavesNothing()
    {
        PlanMaker plan = calls();
        for (int at = 0; at < 5000; ++at)
            plan.row(QString::number(at), u"Ana"_qs, u"Call"_qs, m_monday);
        const quint64 before = take(contentHash(*m_database));
        std::atomic_bool cancel = false;
        ImportProgress progress;
        progress.cancel = &cancel;
        {
            Transaction transaction = take(Transaction::begin(*m_database));
            cancel = true;
            const auto applied = writeImport(*m_database, {plan.plan}, importTime, progress);
            QVERIFY(!applied.ok());
        }
        QCOMPARE(take(contentHash(*m_database)), before);
        QVERIFY(take(ImportStore(*m_database).batches()).empty());
        import(*m_database, plan.plan);
        QCOMPARE(cells().front().dated, std::optional(5000));
    }

    void aPlanMadeForAnotherStateIsRefused()
    {
        PlanMaker plan = calls();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        plan.plan.people[0].rep = RepId{99};
        Transaction transaction = take(Transaction::begin(*m_database));
        const auto applied = writeImport(*m_database, {plan.plan}, importTime);
        QVERIFY(!applied.ok());
        QVERIFY(applied.failure().sentence.contains(u"Import the file again"));
    }
};

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
