// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/promiseeditor.h"
#include "tests/views/pagefixture.h"
#include "views/promises/promiseform.h"
#include "views/promises/promisehead.h"
#include "views/promises/promisekeys.h"
#include "views/promises/promisespage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

using namespace courtside;

/// Promises to customers, by keyboard alone.
class TestPromisesPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageFixture<PromisesPage>> m_fixture;
    RepId m_bo;

    PageFixture<PromisesPage> &f() { return *m_fixture; }
    PromiseEditor &promises() { return f().workbook().promises(); }
    PromisesPage &page() { return *f().page; }
    QStringList lines() { return f().linesOf(page().list()); }
    EntryId put(const QString &statement, const QString &function, RepId rep,
                PromiseEnd end = PromiseEnd::Open, std::optional<QDate> due = {})
    {
        Promise promise;
        promise.rep = rep;
        promise.due = due;
        promise.end = end;
        promise.texts.set(TextField::Statement, statement);
        promise.texts.set(TextField::Function, function);
        promise.texts.set(TextField::Customer, u"Nordwind"_qs);
        const auto id = promises().record(promise);
        if (!id)
            qFatal("%s", qPrintable(id.failure().sentence));
        return *id;
    }
    void choose(PromiseFilter filter)
    {
        auto *head = page().findChild<PromiseHead *>();
        head->setFilter(filter);
        Q_EMIT head->chosen();
        f().settle();
    }
    void putSome()
    {
        put(u"two engineers"_qs, u"Services"_qs, f().ana, PromiseEnd::Open, QDate(2024, 11, 20));
        put(u"a spare pump"_qs, u"Logistics"_qs, m_bo);
        put(u"training"_qs, u"services"_qs, m_bo);
        put(u"a discount"_qs, {}, f().ana);
        put(u"the old list"_qs, u"Services"_qs, f().ana, PromiseEnd::Kept);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture<PromisesPage>>();
        m_bo = f().addRep(u"Bo <3"_qs);
    }
    void cleanup() { m_fixture.reset(); }

    void openPromisesStandUnderTheirFunction()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        putSome();
        f().open();
        QCOMPARE(lines(),
                 QStringList({u"Logistics | 1 open"_qs, u"a spare pump | no date"_qs,
                              u"services | 2 open, 1 of them overdue"_qs,
                              u"two engineers | overdue by 4 days, since Wed 20 Nov 2024"_qs,
                              u"training | no date"_qs, u"Nobody named | 1 open"_qs,
                              u"a discount | no date"_qs}));
        QCOMPARE(page().figure(), u"4 open, 1 ended · Kept: too few to say (1 promise closed)"_qs);
    }

    void everyGroupingAddsUpToTheList()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        putSome();
        f().open();
        for (const auto by : {PromiseFilter::By::Function, PromiseFilter::By::Rep}) {
            choose({PromiseFilter::Which::All, by, {}});
            const RecordModel *records = page().list()->records();
            int rows = 0;
            for (int group = 0; group < records->rowCount(); ++group)
                rows += records->rowCount(records->index(group, 0));
            QCOMPARE(rows, 5);
        }
        QVERIFY(lines().contains(u"Ana Lima | 2 open, 1 of them overdue, 1 ended · Kept: too few "
                                 "to say (1 promise closed)"));
    }

    void theKeptRateOfARepNeedsFive()
    {
        for (int number = 0; number < 4; ++number)
            put(u"promise"_qs, u"IT"_qs, m_bo, PromiseEnd::Kept);
        put(u"promise"_qs, u"IT"_qs, m_bo, PromiseEnd::Broken);
        put(u"promise"_qs, u"IT"_qs, f().ana, PromiseEnd::Broken);
        f().open();
        choose({PromiseFilter::Which::Ended, PromiseFilter::By::Rep, m_bo});
        QCOMPARE(page().figure(), u"0 open, 5 ended · Kept: 4 of 5 closed promises"_qs);
        QCOMPARE(lines().first(), u"Bo <3 | 5 ended · Kept: 4 of 5 closed promises"_qs);
        QCOMPARE(lines().size(), 6);
    }

    void aPromiseIsRecordedWithoutTheMouse()
    {
        f().open();
        f().press(Qt::Key_Return); // the way to add, where there is nothing
        f().type(u"an"_qs);
        f().press(Qt::Key_Return);
        f().type(u"Nordwind"_qs);
        f().press(Qt::Key_Return);
        f().type(u"two engineers on site"_qs);
        f().press(Qt::Key_Return);
        f().type(u"Services"_qs);
        f().press(Qt::Key_Return);
        f().type(u"+4w"_qs);
        f().press(Qt::Key_Return);
        f().write(promisekey::standard, u"n"_qs);
        f().write(promisekey::burden, u"a"_qs);
        f().write(promisekey::size, u"l"_qs);
        f().write(promisekey::category, u"staff"_qs);
        f().press(Qt::Key_Return);
        f().record();
        QVERIFY(!page().form());
        const Promise promise = promises().promises().front();
        QCOMPARE(promise.rep, f().ana);
        QCOMPARE(promise.due, std::optional(QDate(2024, 12, 22)));
        QCOMPARE(promise.made, QDate(2024, 11, 24));
        QVERIFY(!promise.isStandard);
        QCOMPARE(promise.burden, Burden::Capacity);
        QCOMPARE(promise.size, BurdenSize::Large);
        QCOMPARE(promise.category, std::optional(promises().categories().at(5).id));
        QCOMPARE(promise.texts[TextField::Customer], u"Nordwind"_qs);
        QCOMPARE(promise.texts[TextField::Function], u"Services"_qs);
        QVERIFY(f().workbook().drafts().drafts().empty());
        const QModelIndex row = page().list()->records()->indexOf(promise.id);
        QCOMPARE(row.data(RecordModel::NotesRole).toStringList(),
                 QStringList({u"Nordwind"_qs, u"promised by Ana Lima"_qs,
                              u"Staffing, large burden: capacity, not standard"_qs}));
    }

    void whatIsChangedKeepsWhatTheFormDoesNotAsk()
    {
        const EntryId id = put(u"two engineers"_qs, u"Services"_qs, f().ana);
        f().open();
        page().list()->setCurrent(id);
        f().press(Qt::Key_Return);
        f().write(promisekey::statement, u"from Monday: "_qs);
        f().record();
        const Promise promise = *promises().promise(id);
        QCOMPARE(promise.texts[TextField::Statement], u"from Monday: two engineers"_qs);
        QCOMPARE(promise.made, QDate(2024, 11, 24));
        QCOMPARE(promises().promises().size(), size_t(1));
    }

    void oneKeyEndsAPromise()
    {
        const EntryId id = put(u"two engineers"_qs, u"Services"_qs, f().ana);
        put(u"training"_qs, u"Services"_qs, f().ana);
        f().open();
        page().list()->setCurrent(id);
        f().type(u"l"_qs);
        QCOMPARE(promises().promise(id)->end, PromiseEnd::Late);
        QCOMPARE(f().said, u"Ended today: late. Ctrl+Z takes it back."_qs);
        QCOMPARE(lines().size(), 2);
        QVERIFY(f().workbook().undo().ok());
        f().settle();
        QCOMPARE(lines().size(), 3);
        f().press(Qt::Key_Delete);
        QCOMPARE(promises().promises().size(), size_t(1));
    }

    void theSubjectOfADebriefIsFilledIn()
    {
        Debrief debrief;
        debrief.rep = m_bo;
        debrief.ending = Ending::Order;
        debrief.promised = YesNo::Yes;
        debrief.texts.set(TextField::Customer, u"Acme & Co"_qs);
        const EntryId source = f().workbook().debriefs().record(debrief)->debrief;
        PageTarget target;
        target.entry = source;
        f().open(target);
        QVERIFY(page().form());
        QCOMPARE(page().form()->fields()->field(promisekey::statement)->stop(),
                 QApplication::focusWidget());
        f().type(u"two engineers"_qs);
        f().record();
        const Promise promise = promises().promises().front();
        QCOMPARE(promise.rep, m_bo);
        QCOMPARE(promise.source, std::optional(source));
        QCOMPARE(promise.texts[TextField::Customer], u"Acme & Co"_qs);
    }

    void aFunctionsPageIsCopiedWhole()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        putSome();
        f().open();
        // Whatever the filter shows, the page holds all that is open for the function.
        choose({PromiseFilter::Which::Open, PromiseFilter::By::Function, m_bo});
        page().list()->setFocus();
        page().list()->setCurrent(promises().promises().at(2).id);
        f().press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(),
                 u"Open promises for services, as of Sun 24 Nov 2024\n\n"
                 "1. two engineers\n"
                 "   Nordwind, promised by Ana Lima, overdue by 4 days, since Wed 20 Nov 2024\n"
                 "2. training\n"
                 "   Nordwind, promised by Bo <3, no date\n"_qs);
        QVERIFY(copied->html().contains(u"Bo &lt;3"));
        QCOMPARE(f().said, u"Copied: Open promises for services, as of Sun 24 Nov 2024."_qs);
    }

    void ctrlCInTheFormCopiesWordsOnly()
    {
        putSome();
        f().open();
        page().list()->setFocus();
        f().type(u"a"_qs);
        f().write(promisekey::statement, u"letters"_qs);
        f().press(Qt::Key_A, Qt::ControlModifier);
        f().press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"letters"_qs);
    }

    void whatWasBegunIsGoneOnWith()
    {
        put(u"training"_qs, u"Services"_qs, f().ana);
        f().open();
        page().list()->setFocus();
        f().type(u"a"_qs);
        f().write(promisekey::statement, u"two engi"_qs);
        f().press(Qt::Key_Escape);
        QVERIFY(!page().form());
        const Draft draft = f().workbook().drafts().drafts().front();
        QCOMPARE(draft.form, u"promises"_qs);
        PageTarget target;
        target.draft = draft.id;
        page().open(target);
        page().start();
        f().type(u"neers"_qs);
        f().write(promisekey::rep, u"bo"_qs);
        f().press(Qt::Key_Return);
        f().record();
        QCOMPARE(promises().promises().back().texts[TextField::Statement], u"two engineers"_qs);
        QVERIFY(f().workbook().drafts().drafts().empty());
    }

    void aRefusalStandsAtItsField()
    {
        f().open();
        f().press(Qt::Key_Return);
        f().record();
        QVERIFY(page().form()->fields()->field(promisekey::rep)->trouble().contains(u"Choose"));
        f().write(promisekey::due, u"someday"_qs);
        f().record();
        QVERIFY(promises().promises().empty());
        QVERIFY(!page().form()->fields()->field(promisekey::due)->trouble().isEmpty());
    }

    void withoutPromisesThePageSaysWhatBelongsHere()
    {
        f().open();
        QStringList texts;
        for (const auto *label : page().findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"No promises yet"));
        QVERIFY(page().findChild<PromiseHead *>()->figure().isEmpty());
    }
};

QTEST_MAIN(TestPromisesPage)
#include "tst_promisespage.moc"
