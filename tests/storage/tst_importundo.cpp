// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/calendarstore.h"
#include "models/storage/countstore.h"
#include "models/storage/datedstore.h"
#include "models/storage/dealstore.h"
#include "models/storage/importstore.h"
#include "models/storage/importundo.h"
#include "models/storage/peoplestore.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace courtside;

class TestImportUndo final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    const QDate m_monday = QDate(2026, 11, 2); // of 2026-W45

    ImportUndo takeBack(BatchId batch)
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        const ImportUndo undone = take(undoImport(*m_database, batch));
        take(transaction.commit());
        return undone;
    }
    void bringBack(BatchId batch)
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        take(redoImport(*m_database, batch));
        take(transaction.commit());
    }
    quint64 content() { return take(contentHash(*m_database)); }
    QString problems() { return take(checkWorkbook(*m_database)).join(u' '); }
    std::vector<Rep> reps() { return take(PeopleStore(*m_database).reps()); }
    std::vector<CountCell> cells() { return take(CountStore(*m_database).cells()); }
    ActivityId calls() { return take(ActivityStore(*m_database).activities()).front().id; }
    void type(int weekNumber, std::optional<int> count)
    {
        edit(*m_database, [&](ContentWriter &writer) {
            take(CountStore(*m_database)
                     .typeTally(writer, reps()[0].id, calls(), week(weekNumber), count));
        });
    }
    static PlanMaker callPlan(const QString &file = QStringLiteral("week.csv"))
    {
        PlanMaker plan(file);
        plan.rule(u"Call"_qs, u"Calls"_qs);
        return plan;
    }
    static PlanMaker sheet(const QString &file, int count)
    {
        PlanMaker plan(file, RecordKind::Weekly);
        plan.tally(u"Ana"_qs, u"Calls"_qs, week(45), count);
        return plan;
    }

private Q_SLOTS:
    void init() { m_database = take(Database::inMemory()); }

    void undoingTheOnlyImportLeavesAnEmptyWorkbook()
    {
        const quint64 empty = content();
        PlanMaker plan = callPlan();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday)
            .tally(u"Bo"_qs, u"Demos"_qs, week(44), 3);
        plan.plan.people[0].team = u"North"_qs;
        plan.plan.people[0].remember = true;
        plan.plan.people[0].newRepName = u"Ana Lima"_qs;
        plan.plan.days.push_back({1, week(44), 3.5});
        plan.plan.deals.push_back({"D", 1, 0, {}, false});
        const BatchId batch = import(*m_database, plan.plan).batch;
        const quint64 full = content();

        const ImportUndo undone = takeBack(batch);
        QCOMPARE(undone.removed, qint64(4));
        QCOMPARE(undone.restored, qint64(0));
        QCOMPARE(undone.kept, QStringList());
        QCOMPARE(content(), empty);
        QCOMPARE(problems(), QString());
        QVERIFY(take(ImportStore(*m_database).batches()).front().undone);

        bringBack(batch);
        QCOMPARE(content(), full);
        QCOMPARE(problems(), QString());
        QVERIFY(!take(ImportStore(*m_database).batches()).front().undone);
    }

    void anImportIsTakenBackOnceOnly()
    {
        const BatchId batch = import(*m_database, callPlan().plan).batch;
        Transaction transaction = take(Transaction::begin(*m_database));
        const auto early = redoImport(*m_database, batch);
        QVERIFY(!early.ok());
        QVERIFY(early.failure().sentence.contains(u"is not undone"));
        QVERIFY(undoImport(*m_database, batch).ok());
        QVERIFY(!undoImport(*m_database, batch).ok());
        QVERIFY(!undoImport(*m_database, BatchId{99}).ok());
    }

    void changedRowsBecomeWhatTheyWere()
    {
        PlanMaker first = callPlan();
        first.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday, u"old"_qs);
        import(*m_database, first.plan);
        const quint64 before = content();
        PlanMaker second = callPlan(u"later.csv"_qs);
        second.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday.addDays(7), u"new"_qs)
            .row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday.addDays(7));
        const BatchId batch = import(*m_database, second.plan).batch;
        const quint64 after = content();
        const ImportUndo undone = takeBack(batch);
        QCOMPARE(undone.removed, qint64(1));
        QCOMPARE(undone.restored, qint64(1));
        QCOMPARE(content(), before);
        bringBack(batch);
        QCOMPARE(content(), after);
        QCOMPARE(problems(), QString());
    }

    void whatWasTypedSinceIsKeptAndListed()
    {
        const BatchId batch = import(*m_database, sheet(u"sheet.csv"_qs, 12).plan).batch;
        type(45, 9);
        const ImportUndo undone = takeBack(batch);
        QCOMPARE(undone.kept,
                 QStringList({u"Ana, Calls in 2026-W45: the count 9 was typed and stays."_qs,
                              u"“Calls” stays, since something was entered for it by hand."_qs,
                              u"“Ana” stays, since something was entered for it by hand."_qs}));
        QCOMPARE(cells().front().tally, std::optional(9));
        type(45, std::nullopt);
        QVERIFY(cells().empty());
        type(45, 7);
        bringBack(batch);
        QCOMPARE(cells().front().tally, std::optional(7));
        type(45, std::nullopt);
        QCOMPARE(cells().front().tally, std::optional(12));
        QCOMPARE(problems(), QString());
    }

    void whatALaterImportChangedIsKeptAndListed()
    {
        const BatchId first = import(*m_database, sheet(u"a.csv"_qs, 12).plan).batch;
        const BatchId second = import(*m_database, sheet(u"b.csv"_qs, 14).plan).batch;
        const ImportUndo undone = takeBack(first);
        QCOMPARE(undone.removed, qint64(0));
        QCOMPARE(undone.kept.size(), 1);
        QVERIFY(undone.kept[0].contains(u"“b.csv” changed later"));
        QCOMPARE(cells().front().tally, std::optional(14));
        QCOMPARE(takeBack(second).removed, qint64(1));
        QVERIFY(cells().empty());
        QVERIFY(reps().empty());
        bringBack(first);
        QCOMPARE(cells().front().tally, std::optional(12));
        bringBack(second);
        QCOMPARE(cells().front().tally, std::optional(14));
        QCOMPARE(problems(), QString());
    }

    void peopleWhoAreNeededStayUntilNobodyNeedsThem()
    {
        PlanMaker one = callPlan(u"a.csv"_qs);
        one.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        PlanMaker two = callPlan(u"b.csv"_qs);
        two.row(u"2"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const BatchId first = import(*m_database, one.plan).batch;
        const BatchId second = import(*m_database, two.plan).batch;
        QVERIFY(takeBack(first).kept.isEmpty());
        QCOMPARE(cells().front().dated, std::optional(1));
        QCOMPARE(reps().size(), size_t(1));
        takeBack(second);
        QVERIFY(reps().empty());
        QVERIFY(take(ActivityStore(*m_database).rules()).empty());
        bringBack(second);
        QCOMPARE(cells().front().dated, std::optional(1));
        QCOMPARE(problems(), QString());
    }

    void aPersonWithLeaveIsTheManagersByNow()
    {
        PlanMaker plan = callPlan();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const BatchId batch = import(*m_database, plan.plan).batch;
        edit(*m_database, [&](ContentWriter &writer) {
            take(CalendarStore(*m_database)
                     .addLeave(writer, {{}, reps()[0].id, m_monday, m_monday, false}));
        });
        const ImportUndo undone = takeBack(batch);
        QCOMPARE(undone.kept.size(), 1);
        QVERIFY(undone.kept[0].startsWith(u"“Ana” stays"));
        QCOMPARE(reps().size(), size_t(1));
        QVERIFY(cells().empty());
        QCOMPARE(problems(), QString());
    }

    void aRenamedPersonStays()
    {
        PlanMaker plan = callPlan();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const BatchId batch = import(*m_database, plan.plan).batch;
        edit(*m_database, [&](ContentWriter &writer) {
            Rep ana = reps()[0];
            ana.name = u"Ana Lima"_qs;
            take(PeopleStore(*m_database).updateRep(writer, ana));
        });
        QCOMPARE(takeBack(batch).kept,
                 QStringList({u"“Ana Lima” was changed by hand and stays."_qs}));
        bringBack(batch);
        QCOMPARE(reps()[0].name, u"Ana Lima"_qs);
        QCOMPARE(cells().front().dated, std::optional(1));
        QCOMPARE(problems(), QString());
    }

    void watchingIsTakenBackAndBroughtBack()
    {
        edit(*m_database, [&](ContentWriter &writer) {
            take(ActivityStore(*m_database).add(writer, u"Calls"_qs));
        });
        PlanMaker plan = callPlan();
        plan.plan.activities[0].watch = true;
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const quint64 before = content();
        const BatchId batch = import(*m_database, plan.plan).batch;
        const quint64 after = content();
        takeBack(batch);
        QCOMPARE(content(), before);
        bringBack(batch);
        QCOMPARE(content(), after);
        takeBack(batch);
        edit(*m_database, [&](ContentWriter &writer) {
            take(ActivityStore(*m_database)
                     .update(writer, {calls(), u"Conversations"_qs, {}, false}));
        });
        bringBack(batch);
        QCOMPARE(take(ActivityStore(*m_database).activities()).front().name, u"Conversations"_qs);
    }

    void aFileThatComesAgainAfterItsUndoIsNew()
    {
        PlanMaker plan = callPlan();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const BatchId first = import(*m_database, plan.plan).batch;
        const RepId ana = reps()[0].id;
        takeBack(first);
        const AppliedImport again = import(*m_database, plan.plan);
        QCOMPARE(again.added, qint64(1));
        QCOMPARE(reps()[0].id, ana); // what refers to her stays right
        bringBack(first);
        QCOMPARE(cells().front().dated, std::optional(1));
        QCOMPARE(problems(), QString());
        takeBack(again.batch);
        QCOMPARE(cells().front().dated, std::optional(1));
        takeBack(first);
        QVERIFY(cells().empty());
        QVERIFY(reps().empty());
    }

    void dealsLoseTheVersionOfTheImport()
    {
        PlanMaker plan(u"deals.csv"_qs, RecordKind::Opportunities);
        Deal deal;
        deal.stage = u"Open"_qs;
        plan.plan.deals.push_back({"D", 1, plan.person(u"Ana"_qs), deal, false});
        const BatchId first = import(*m_database, plan.plan).batch;
        plan.plan.deals[0].content = 2;
        plan.plan.deals[0].deal.stage = u"Won"_qs;
        const BatchId second = import(*m_database, plan.plan).batch;
        const ImportUndo undone = takeBack(second);
        QCOMPARE(undone.restored, qint64(1));
        QCOMPARE(undone.removed, qint64(0));
        const DealStore store(*m_database);
        QCOMPARE(take(store.deals()).front().stage, u"Open"_qs);
        takeBack(first);
        QVERIFY(take(store.deals()).empty());
        bringBack(second);
        QCOMPARE(take(store.deals()).front().stage, u"Won"_qs);
        QCOMPARE(problems(), QString());
    }

    void rowsThatComeBackCountUnderTheRulesInForce()
    {
        PlanMaker plan = callPlan();
        plan.row(u"1"_qs, u"Ana"_qs, u"Call"_qs, m_monday);
        const BatchId batch = import(*m_database, plan.plan).batch;
        ActivityId demos;
        edit(*m_database, [&](ContentWriter &writer) {
            demos = take(ActivityStore(*m_database).add(writer, u"Demos"_qs));
        });
        takeBack(batch);
        edit(*m_database, [&](ContentWriter &writer) {
            take(ActivityStore(*m_database)
                     .setRules(writer, {{{}, 0, RuleField::Type, u"Call"_qs, demos}}));
        });
        bringBack(batch);
        const auto rows = take(DatedStore(*m_database).rowsOf(reps()[0].id, week(45)));
        QCOMPARE(rows.front().activity, std::optional(demos));
        QCOMPARE(problems(), QString());
    }

    void anyOrderOfUndoAndRedoEndsWhereItBegan_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyOrderOfUndoAndRedoEndsWhereItBegan()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList names = {u"Ana"_qs, u"Bo"_qs, u"Cem"_qs};
        const QStringList types = {u"Call"_qs, u"Demo"_qs};
        const quint64 empty = content();
        std::vector<BatchId> batches;
        std::vector<quint64> states = {empty};
        for (int file = 0; file < 5; ++file) {
            PlanMaker plan(u"file%1.csv"_qs.arg(file));
            if (random.bounded(2) == 0 || file == 0)
                plan.rule(u"Call"_qs, u"Calls"_qs);
            if (random.bounded(2) == 0)
                plan.rule(u"Demo"_qs, u"Demos"_qs);
            QStringList used;
            for (int row = 0; row < 15; ++row) {
                const QString key = QString::number(random.bounded(25));
                if (used.contains(key))
                    continue;
                used.append(key);
                plan.row(key, names[random.bounded(3)], types[random.bounded(2)],
                         m_monday.addDays(random.bounded(28)), QString::number(random.bounded(3)));
            }
            for (int tally = 0; tally < 4; ++tally) {
                plan.tally(names[random.bounded(3)], u"Visits"_qs, week(40 + random.bounded(4)),
                           random.bounded(3));
            }
            batches.push_back(import(*m_database, plan.plan).batch);
            states.push_back(content());
        }
        std::vector<BatchId> order = batches;
        std::shuffle(order.begin(), order.end(), random);
        for (BatchId batch : order) {
            takeBack(batch);
            QCOMPARE(problems(), QString());
        }
        QCOMPARE(content(), empty);
        std::shuffle(order.begin(), order.end(), random);
        for (BatchId batch : order) {
            bringBack(batch);
            QCOMPARE(problems(), QString());
        }
        QCOMPARE(content(), states.back());
        for (size_t at = batches.size(); at-- > 0;) {
            takeBack(batches[at]);
            QCOMPARE(content(), states[at]);
        }
    }
};

QTEST_APPLESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
