// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/activitystore.h"
#include "models/storage/calendarstore.h"
#include "models/storage/countstore.h"
#include "models/storage/importstore.h"
#include "models/storage/importundo.h"
#include "models/storage/peoplestore.h"

#include <QRandomGenerator>

using namespace courtside;

/// Imports, edits, undo and redo of both, in whatever order: the workbook stays whole.
class TestAnyOrder final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    QRandomGenerator m_random;
    std::vector<ContentStep> m_steps;
    const QStringList m_names = {u"Ana"_qs, u"Bo"_qs, u"Cem"_qs, u"Dee"_qs};
    const QStringList m_types = {u"Call"_qs, u"Demo"_qs, u"Letter"_qs};
    const QStringList m_outcomes = {u""_qs, u"Busy"_qs, u"Connected"_qs};

    template <class List> auto any(const List &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }
    Week anyWeek() { return week(40 + m_random.bounded(5)); }
    std::vector<Rep> reps() { return take(PeopleStore(*m_database).reps()); }
    std::vector<Activity> activities() { return take(ActivityStore(*m_database).activities()); }

    ImportPlan randomPlan()
    {
        PlanMaker plan(u"file%1.csv"_qs.arg(m_random.bounded(1000)));
        if (m_random.bounded(2) == 0)
            plan.rule(any(m_types), any(QStringList{u"Calls"_qs, u"Demos"_qs}));
        if (m_random.bounded(6) == 0)
            plan.plan.rules.push_back({RuleField::Outcome, u"Busy"_qs, std::nullopt, true});
        if (m_random.bounded(6) == 0) {
            plan.plan.rules.push_back(
                {RuleField::Subject, u"harbour"_qs, plan.activity(u"Harbour"_qs), true});
        }
        for (int row = 0; row < 10; ++row) {
            const QString key = QStringLiteral("%1").arg(m_random.bounded(30));
            plan.row(key, any(m_names), any(m_types), anyWeek().monday(),
                     any(QStringList{u"harbour"_qs, u"x"_qs}), any(m_outcomes));
        }
        for (int tally = 0; tally < 3; ++tally)
            plan.tally(any(m_names), u"Visits"_qs, anyWeek(), m_random.bounded(3));
        plan.plan.days.push_back({plan.person(any(m_names)), anyWeek(), 2.5});
        for (PlannedActivity &activity : plan.plan.activities)
            activity.watch = m_random.bounded(3) == 0;
        for (PlannedPerson &person : plan.plan.people) {
            person.team = m_random.bounded(2) == 0 ? u"North"_qs : QString();
            person.remember = m_random.bounded(2) == 0;
            person.hasLeft = m_random.bounded(8) == 0;
        }
        return plan.plan;
    }
    void toggleImport()
    {
        const auto batches = take(ImportStore(*m_database).batches());
        if (batches.empty())
            return;
        const ImportBatch batch = any(batches);
        Transaction transaction = take(Transaction::begin(*m_database));
        if (!batch.undone) {
            take(undoImport(*m_database, batch.id));
        } else if (const Result<void> redone = redoImport(*m_database, batch.id); !redone) {
            QVERIFY2(redone.failure().sentence.contains(u"the name of something else by now"),
                     qPrintable(redone.failure().detail));
            return;
        }
        take(transaction.commit());
    }
    void editSomething(ContentWriter &writer)
    {
        const auto people = reps();
        const auto known = activities();
        if (people.empty() || known.empty())
            return;
        const RepId rep = any(people).id;
        switch (m_random.bounded(6)) {
        case 0: {
            Rep renamed = any(people);
            renamed.name += u'!';
            take(PeopleStore(*m_database).updateRep(writer, renamed));
            break;
        }
        case 1:
            take(CalendarStore(*m_database)
                     .addLeave(writer, {{}, rep, QDate(2026, 11, 2), QDate(2026, 11, 4), false}));
            break;
        case 2: {
            const auto aliases = take(PeopleStore(*m_database).aliases());
            if (!aliases.empty())
                take(PeopleStore(*m_database).removeAlias(writer, any(aliases).id));
            break;
        }
        case 3: {
            auto rules = take(ActivityStore(*m_database).rules());
            if (!rules.empty()) {
                rules.erase(rules.begin() + m_random.bounded(static_cast<int>(rules.size())));
                take(ActivityStore(*m_database).setRules(writer, rules));
            }
            break;
        }
        default:
            take(CountStore(*m_database)
                     .typeTally(writer, rep, any(known).id, anyWeek(),
                                m_random.bounded(3) == 0 ? std::nullopt : std::optional(7)));
        }
    }
    /// May be refused; then it has to leave everything as it was.
    void mergeTwo()
    {
        const auto people = reps();
        if (people.size() < 2)
            return;
        const quint64 before = take(contentHash(*m_database));
        Transaction transaction = take(Transaction::begin(*m_database));
        ContentWriter writer(*m_database);
        if (PeopleStore(*m_database).merge(writer, people[0].id, people[1].id)) {
            take(transaction.commit());
            m_steps.push_back(writer.takeStep());
        } else {
            transaction.rollback();
            QCOMPARE(take(contentHash(*m_database)), before);
        }
    }
    /// The newest step, as long as nothing else changed what it wrote.
    void undoStepIfPossible()
    {
        if (m_steps.empty())
            return;
        const quint64 before = take(contentHash(*m_database));
        Transaction transaction = take(Transaction::begin(*m_database));
        if (undoStep(*m_database, m_steps.back())) {
            take(transaction.commit());
        } else {
            transaction.rollback();
            QCOMPARE(take(contentHash(*m_database)), before);
        }
        m_steps.pop_back();
    }

private Q_SLOTS:
    void theWorkbookStaysWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void theWorkbookStaysWhole()
    {
        QFETCH(quint32, seed);
        m_database = take(Database::inMemory());
        m_random.seed(seed);
        m_steps.clear();
        for (int turn = 0; turn < 60; ++turn) {
            const int what = m_random.bounded(10);
            if (what < 3)
                import(*m_database, randomPlan());
            else if (what < 6)
                toggleImport();
            else if (what < 8)
                m_steps.push_back(
                    edit(*m_database, [&](ContentWriter &writer) { editSomething(writer); }));
            else if (what == 8)
                undoStepIfPossible();
            else if (turn % 3 == 0)
                mergeTwo();
            QCOMPARE(take(checkWorkbook(*m_database)).join(u' '), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TestAnyOrder)
#include "tst_anyorder.moc"
