// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/countstore.h"
#include "models/storage/importundo.h"
#include "models/storage/peoplestore.h"

using namespace courtside;

class TestReplay final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;

    ContentStep rename(const QString &name)
    {
        return edit(*m_database, [&](ContentWriter &writer) {
            take(PeopleStore(*m_database).updateRep(writer, {m_ana, name, {}, {}, {}}));
        });
    }
    QString name() { return take(PeopleStore(*m_database).rep(m_ana))->name; }
    Result<void> tryUndo(const ContentStep &step)
    {
        Transaction transaction = take(Transaction::begin(*m_database));
        const Result<void> done = undoStep(*m_database, step);
        return done ? transaction.commit() : done;
    }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            m_ana = take(PeopleStore(*m_database).addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
        });
    }

    void stepsGoBackAndForth()
    {
        const quint64 start = take(contentHash(*m_database));
        const ContentStep first = rename(u"Anna"_qs);
        const ContentStep second = rename(u"Anne"_qs);
        undo(*m_database, second);
        QCOMPARE(name(), u"Anna"_qs);
        undo(*m_database, first);
        QCOMPARE(name(), u"Ana"_qs);
        QCOMPARE(take(contentHash(*m_database)), start);
        redo(*m_database, first);
        redo(*m_database, second);
        QCOMPARE(name(), u"Anne"_qs);
    }

    void aRedoneRowKeepsItsId()
    {
        RepId bo;
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            bo = take(PeopleStore(*m_database).addRep(writer, {{}, u"Bo"_qs, {}, {}, {}}));
        });
        undo(*m_database, step);
        QVERIFY(!take(PeopleStore(*m_database).rep(bo)).has_value());
        RepId other;
        edit(*m_database, [&](ContentWriter &writer) {
            other = take(PeopleStore(*m_database).addRep(writer, {{}, u"Cem"_qs, {}, {}, {}}));
        });
        QVERIFY(other != bo);
        redo(*m_database, step);
        QCOMPARE(take(PeopleStore(*m_database).rep(bo))->name, u"Bo"_qs);
    }

    void changesOfSomebodyElseAreNotOverwritten()
    {
        const ContentStep step = rename(u"Anna"_qs);
        rename(u"Annika"_qs); // as if from another window
        const Result<void> undone = tryUndo(step);
        QVERIFY(!undone.ok());
        QVERIFY(undone.failure().sentence.contains(u"cannot be undone"));
        QCOMPARE(name(), u"Annika"_qs);
    }

    void aRefusedStepIsTakenBackWhole()
    {
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            PeopleStore people(*m_database);
            take(people.updateRep(writer, {m_ana, u"Anna"_qs, {}, {}, {}}));
            take(people.addAlias(writer, u"A."_qs, m_ana));
        });
        rename(u"Annika"_qs);
        QVERIFY(!tryUndo(step).ok());
        QCOMPARE(take(PeopleStore(*m_database).aliases()).size(), size_t(1));
    }

    void redoingRefusesAsWell()
    {
        const ContentStep step = rename(u"Anna"_qs);
        undo(*m_database, step);
        rename(u"Annika"_qs);
        Transaction transaction = take(Transaction::begin(*m_database));
        const Result<void> done = redoStep(*m_database, step);
        QVERIFY(!done.ok());
        QVERIFY(done.failure().sentence.contains(u"cannot be redone"));
    }

    void anEditThatChangesNothingIsNoStep() { QVERIFY(rename(u"Ana"_qs).isEmpty()); }

    void anEditNeverComesBackAsPartOfAnUndoneImport()
    {
        PlanMaker sheet(u"sheet.csv"_qs, RecordKind::Weekly);
        sheet.tally(u"Ana"_qs, u"Calls"_qs, week(45), 12);
        const BatchId batch = import(*m_database, sheet.plan).batch;
        const ActivityId calls = take(ActivityStore(*m_database).activities()).front().id;
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(CountStore(*m_database).typeTally(writer, m_ana, calls, week(45), 9));
        });
        {
            Transaction transaction = take(Transaction::begin(*m_database));
            take(undoImport(*m_database, batch));
            take(transaction.commit());
        }
        QVERIFY(!tryUndo(step).ok());
        QCOMPARE(take(CountStore(*m_database).cells()).front().tally, std::optional(9));
    }

    void textComesBackByteForByte()
    {
        const QString text = u"Zoë\u00a0\u202fO’Neill <b>&amp;</b> \U0001F600\n\ttab  "_qs;
        rename(text);
        QCOMPARE(name(), text);
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
