// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/debriefeditor.h"
#include "models/workbook/promiseeditor.h"
#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

/// Promises to customers through the workbook's door.
class TestPromises final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_ana;

    Workbook &workbook() { return m_fixture->workbook(); }
    PromiseEditor &promises() { return workbook().promises(); }

    Promise of(const QString &statement) const
    {
        Promise promise;
        promise.rep = m_ana;
        promise.texts.set(TextField::Statement, statement);
        return promise;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_ana = m_fixture->addRep(u"Ana Lima"_qs);
    }

    void aPromiseIsRecordedChangedAndRemoved()
    {
        QSignalSpy changed(&workbook(), &Workbook::promisesChanged);
        const auto id = promises().record(of(u"two engineers\r\non site"_qs));
        QVERIFY(id.ok());
        Promise promise = *promises().promise(*id);
        QCOMPARE(promise.texts[TextField::Statement], u"two engineers\non site"_qs);
        QCOMPARE(promise.made, QDate(2024, 11, 24));
        QVERIFY(promise.isStandard);
        promise.texts.set(TextField::Function, u"Services"_qs);
        promise.due = QDate(2024, 12, 20);
        QVERIFY(promises().record(promise).ok());
        QCOMPARE(workbook().undoText(), u"Change promise"_qs);
        QVERIFY(promises().remove(*id).ok());
        QVERIFY(promises().promises().empty());
        QVERIFY(workbook().undo().ok());
        QCOMPARE(promises().promises(), std::vector{promise});
        QCOMPARE(changed.count(), 4);
    }

    void aRepAndWordsAreNeeded()
    {
        Promise nobodys = of(u"two engineers"_qs);
        nobodys.rep = {};
        QVERIFY(promises().record(nobodys).failure().sentence.contains(u"Choose the rep"));
        QVERIFY(promises().record(of({})).failure().sentence.contains(u"what was promised"));
    }

    void everyEndHasADayAndCanBeOpenedAgain()
    {
        const EntryId id = *promises().record(of(u"two engineers"_qs));
        QVERIFY(promises().close(id, PromiseEnd::Late, QDate(2024, 11, 22), u"ill"_qs).ok());
        Promise closed = *promises().promise(id);
        QCOMPARE(closed.end, PromiseEnd::Late);
        QCOMPARE(closed.closedOn, std::optional(QDate(2024, 11, 22)));
        QCOMPARE(closed.texts[TextField::ClosingNote], u"ill"_qs);
        QVERIFY(promises().close(id, PromiseEnd::Broken).ok());
        QCOMPARE(promises().promise(id)->closedOn, std::optional(QDate(2024, 11, 24)));
        QVERIFY(promises().close(id, PromiseEnd::Open).ok());
        QVERIFY(promises().promise(id)->isOpen());
        QVERIFY(!promises().promise(id)->closedOn.has_value());
        QVERIFY(!promises().close(EntryId{999}, PromiseEnd::Kept).ok());
    }

    void aDebriefLeadsToAPromise()
    {
        Debrief debrief;
        debrief.rep = m_ana;
        debrief.ending = Ending::Order;
        debrief.endedAt = QDateTime(QDate(2024, 11, 22), QTime(9, 0), Qt::UTC);
        debrief.texts.set(TextField::Customer, u"Nordwind"_qs);
        debrief.texts.set(TextField::WentWell, u"listened"_qs);
        const EntryId source = workbook().debriefs().record(debrief)->debrief;
        const Promise promise = promises().promiseFrom(source);
        QVERIFY(!promise.id.isValid());
        QCOMPARE(promise.rep, m_ana);
        QCOMPARE(promise.source, std::optional(source));
        QCOMPARE(promise.made, QDate(2024, 11, 22));
        QCOMPARE(promise.texts[TextField::Customer], u"Nordwind"_qs);
        QVERIFY(!promise.texts.has(TextField::WentWell));
        QCOMPARE(promises().promiseFrom(EntryId{999}), Promise());
    }

    void categoriesAreEditedAndKeepTheirHistory()
    {
        const PromiseCategory services = promises().categories().at(1);
        QCOMPARE(services.name, u"Services effort"_qs);
        Promise promise = of(u"two engineers"_qs);
        promise.category = services.id;
        const EntryId id = *promises().record(promise);
        QVERIFY(promises().renameCategory(services.id, u"  Consulting   days "_qs).ok());
        QCOMPARE(promises().categories().at(1).name, u"Consulting days"_qs);
        QCOMPARE(promises().promise(id)->category, std::optional(services.id));
        QVERIFY(!promises().renameCategory(services.id, u" "_qs).ok());
        QVERIFY(!promises().renameCategory(services.id, u"staffing"_qs).ok());
        QVERIFY(!promises().removeCategory(services.id).ok());
        const auto added = promises().addCategory(u"Training"_qs);
        QVERIFY(added.ok());
        QVERIFY(promises().removeCategory(*added).ok());
        QCOMPARE(promises().categories().size(), size_t(7));
        QVERIFY(workbook().undo().ok());
        QCOMPARE(promises().categories().back().name, u"Training"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
