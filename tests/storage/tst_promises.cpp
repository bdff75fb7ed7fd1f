// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/peoplestore.h"
#include "models/storage/promisestore.h"

using namespace courtside;

/// Promises to customers and their categories in the file.
class TestPromises final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;
    RepId m_bo;

    PromiseStore store() { return PromiseStore(*m_database); }

    Promise promise(const QString &statement, RepId rep)
    {
        Promise promise;
        promise.rep = rep;
        promise.deal = DealId{7};
        promise.made = QDate(2026, 11, 9);
        promise.recordedAt = QDateTime(QDate(2026, 11, 9), QTime(8, 30), Qt::UTC);
        promise.due = QDate(2026, 12, 18);
        promise.isStandard = false;
        promise.burden = Burden::Capacity;
        promise.size = BurdenSize::Large;
        promise.category = take(store().categories()).at(1).id;
        promise.texts.set(TextField::Statement, statement);
        promise.texts.set(TextField::Customer, u"Nordwind"_qs);
        promise.texts.set(TextField::Function, u"Services"_qs);
        edit(*m_database,
             [&](ContentWriter &writer) { promise.id = take(store().put(writer, promise)); });
        return promise;
    }
    QStringList names()
    {
        QStringList names;
        for (const PromiseCategory &category : take(store().categories()))
            names.append(category.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            PeopleStore people(*m_database);
            m_ana = take(people.addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
            m_bo = take(people.addRep(writer, {{}, u"Bo"_qs, {}, {}, {}}));
        });
    }

    void everythingComesBack()
    {
        const Promise two = promise(u"two engineers on site"_qs, m_ana);
        QCOMPARE(take(store().promises()), std::vector{two});
        QCOMPARE(take(store().promise(two.id)), std::optional(two));
        QVERIFY(!take(store().promise(EntryId{99})).has_value());
    }

    void changesAndRemovalsCanBeUndone()
    {
        const Promise made = promise(u"two engineers on site"_qs, m_ana);
        Promise changed = made;
        changed.end = PromiseEnd::Late;
        changed.closedOn = QDate(2026, 12, 20);
        changed.texts.set(TextField::ClosingNote, u"one of them was ill"_qs);
        changed.category.reset();
        const ContentStep step =
            edit(*m_database, [&](ContentWriter &writer) { take(store().put(writer, changed)); });
        QCOMPARE(take(store().promises()), std::vector{changed});
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
        const ContentStep gone = edit(
            *m_database, [&](ContentWriter &writer) { take(store().remove(writer, made.id)); });
        QVERIFY(take(store().promises()).empty());
        undo(*m_database, gone);
        undo(*m_database, step);
        QCOMPARE(take(store().promises()), std::vector{made});
    }

    void aFreshWorkbookHasTheShippedCategories()
    {
        QCOMPARE(names(), QStringList({u"Configuration"_qs, u"Services effort"_qs,
                                       u"Delivery date"_qs, u"Price and terms"_qs,
                                       u"Roadmap feature"_qs, u"Staffing"_qs, u"Other"_qs}));
    }

    void renamingACategoryKeepsItsPromises()
    {
        const Promise made = promise(u"two engineers on site"_qs, m_ana);
        PromiseCategory category = take(store().categories()).at(1);
        QCOMPARE(made.category, std::optional(category.id));
        category.name = u"Consulting days"_qs;
        const ContentStep step =
            edit(*m_database, [&](ContentWriter &writer) { take(store().put(writer, category)); });
        QCOMPARE(take(store().promises()), std::vector{made});
        QCOMPARE(names().at(1), u"Consulting days"_qs);
        undo(*m_database, step);
        QCOMPARE(names().at(1), u"Services effort"_qs);
    }

    void categoriesAreAddedAtTheEndAndNamedOnce()
    {
        edit(*m_database, [&](ContentWriter &writer) {
            take(store().put(writer, PromiseCategory{{}, u"Training"_qs}));
            const auto again = store().put(writer, PromiseCategory{{}, u"  TRAINING"_qs});
            QVERIFY(!again.ok());
            QVERIFY(again.failure().sentence.contains(u"“Training” already"));
        });
        QCOMPARE(names().size(), 8);
        QCOMPARE(names().last(), u"Training"_qs);
    }

    void aCategoryInUseStays()
    {
        const Promise made = promise(u"two engineers on site"_qs, m_ana);
        edit(*m_database, [&](ContentWriter &writer) {
            const auto refused = store().remove(writer, *made.category);
            QVERIFY(!refused.ok());
            QVERIFY(refused.failure().sentence.contains(u"belong to this category"));
            take(store().remove(writer, take(store().categories()).back().id));
        });
        QCOMPARE(names().size(), 6);
        QVERIFY(!names().contains(u"Other"_qs));
    }

    void mergingPeopleKeepsThePromises()
    {
        const Promise his = promise(u"two engineers on site"_qs, m_bo);
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(PeopleStore(*m_database).merge(writer, m_ana, m_bo));
        });
        QCOMPARE(take(store().promises()).front().rep, m_ana);
        undo(*m_database, step);
        QCOMPARE(take(store().promises()), std::vector{his});
    }

    void theCheckFindsWhatIsNeitherOpenNorClosed()
    {
        promise(u"two engineers on site"_qs, m_ana);
        execute(*m_database, "UPDATE promise SET closed_on = 2461000");
        QCOMPARE(take(checkWorkbook(*m_database)).size(), qsizetype(1));
    }
};

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"
