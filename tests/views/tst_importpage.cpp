// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/importfixture.h"
#include "views/import/calmcombobox.h"
#include "views/import/countbutton.h"
#include "views/import/countspanel.h"
#include "views/import/filepanel.h"
#include "views/import/filesin.h"
#include "views/import/outcomepanel.h"
#include "views/import/previewtable.h"
#include "views/import/questionrow.h"
#include "views/import/readingchoice.h"
#include "views/import/sourcebar.h"
#include "views/import/waysin.h"
#include "views/shared/linkbutton.h"
#include "views/shared/scrollcolumn.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace courtside;

class TestImportPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }

    void aKnownFileNeedsOneConfirmation()
    {
        ImportFixture fixture;
        fixture.importFirst();
        fixture.arrive(u"first.csv"_qs, twoWeeks + "Ana Ortiz,2024-11-20,Call,Again\n");
        fixture.open();
        fixture.page->waysIn()->start()->setFocus();
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.page->flow()->draft().file(0).plan->recognised);
        QCOMPARE(fixture.page->bar()->sentence(), u"1 new, 3 unchanged"_qs);
        QCOMPARE(QApplication::focusWidget(), fixture.page->bar()->importButton());
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.page->outcome()->sentence(), u"Imported 1 new row."_qs);
        fixture.page->filesIn()->take({fixture.arrivals(u"first.csv"_qs)});
        fixture.settle();
        QCOMPARE(fixture.page->bar()->sentence(), u"Nothing new, 4 unchanged"_qs);
    }

    void aLikelyNameIsOneMoreEnter()
    {
        ImportFixture fixture;
        fixture.importFirst();
        fixture.arrive(u"first.csv"_qs, twoWeeks + "M. Thiel,2024-11-20,Call,Second look\n");
        fixture.open();
        fixture.page->waysIn()->start()->setFocus();
        fixture.press(Qt::Key_Return);
        QCOMPARE(focusedName(), u"The same as Marc Thiel (likely)"_qs);
        QVERIFY(!fixture.page->flow()->canImport());
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.page->outcome()->sentence(), u"Imported 1 new row."_qs);
        QCOMPARE(fixture.workbook().people().reps().size(), size_t(2));
        QCOMPARE(fixture.workbook().people().aliases().size(), size_t(1));
    }

    void whatWasRememberedCanBeFoundOutAgain()
    {
        ImportFixture fixture;
        fixture.arrive(u"first.csv"_qs, header + "Ana,03/04/2024,Call,x\n");
        fixture.page->filesIn()->take({fixture.arrivals(u"first.csv"_qs)});
        fixture.settle();
        ImportChoices choices;
        setReading(choices, u"date-order"_qs, u"mdy"_qs);
        choices.acceptNew = true;
        fixture.page->flow()->read(0, choices);
        fixture.settle();
        fixture.page->flow()->import();
        fixture.settle();
        fixture.page->filesIn()->take({fixture.arrivals(u"first.csv"_qs)});
        fixture.settle();
        const ImportDraft::File &again = fixture.page->flow()->draft().file(0);
        QCOMPARE(again.plan->unchanged, 1);
        QCOMPARE(readingInForce(u"date-order"_qs, again.choices, again.plan->choices), u"mdy"_qs);
        choices = again.choices;
        setReading(choices, u"date-order"_qs, {});
        fixture.page->flow()->read(0, choices);
        fixture.settle();
        QCOMPARE(fixture.page->flow()->draft().openQuestions(), 1); // the day or the month first?
    }

    void anotherReadingPlansAgain()
    {
        ImportFixture fixture;
        fixture.arrive(u"dates.csv"_qs, header + "Ana,03/04/2024,Call,x\n");
        fixture.page->filesIn()->take({fixture.arrivals(u"dates.csv"_qs)});
        fixture.settle();
        const QAbstractItemModel *rows = fixture.page->file()->preview()->table()->model();
        fixture.page->flow()->answer(0, {{u"date-order:Date"_qs, u"dmy"_qs}});
        fixture.settle();
        QCOMPARE(rows->index(0, 2).data(Qt::AccessibleTextRole).toString(),
                 u"03/04/2024, read as 2024-04-03"_qs);
        ImportChoices choices = fixture.page->flow()->draft().file(0).choices;
        choices.answers.clear();
        choices.dateOrder = u"mdy"_qs;
        Q_EMIT fixture.page->file()->readingChosen(choices);
        fixture.settle();
        QCOMPARE(rows->index(0, 2).data(Qt::AccessibleTextRole).toString(),
                 u"03/04/2024, read as 2024-03-04"_qs);
    }

    void cancellingTheWritingLeavesNothing()
    {
        ImportFixture fixture;
        QByteArray large = "rep,week,conversations\n";
        for (int i = 0; i < 1400; ++i) {
            for (int rep = 0; rep < 10; ++rep)
                large += "Rep " + QByteArray::number(rep) + ',' +
                         Week::of(QDate(1997, 1, 6)).next(i).isoText().toUtf8() + ",3\n";
        }
        fixture.arrive(u"large.csv"_qs, large);
        fixture.page->filesIn()->take({fixture.arrivals(u"large.csv"_qs)});
        fixture.settle();
        ImportChoices choices = fixture.page->flow()->draft().file(0).choices;
        choices.acceptNew = true;
        fixture.page->flow()->choose(0, choices);
        fixture.settle();
        fixture.open();
        fixture.page->bar()->importButton()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Writing);
        QCOMPARE(fixture.page->bar()->sentence(), u"Writing…"_qs);
        QTest::keyClick(fixture.page.get(), Qt::Key_Escape);
        QTRY_COMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Ready);
        QCOMPARE(fixture.page->trouble()->text(), u"Stopped. Nothing was written."_qs);
        QVERIFY(fixture.workbook().people().reps().empty());
        QVERIFY(fixture.workbook().imports().history().empty());
        QVERIFY(fixture.page->flow()->canImport());
    }

    void rowsThatCannotBeTakenAreSavedForRepair()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, header + "Ana,2024-11-12,Call,x\n"
                                                "Ana,soon,Call,=SUM(A1)\n");
        fixture.page->filesIn()->take({fixture.arrivals(u"rows.csv"_qs)});
        fixture.settle();
        QCOMPARE(fixture.page->file()->counts()->rejected()->count(), 1);
        fixture.fileToSave = fixture.arrivals(u"repair.csv"_qs);
        QSignalSpy said(fixture.page.get(), &Page::said);
        Q_EMIT fixture.page->file()->counts()->saveRejectedWanted();
        QVERIFY(fixture.askedFrom.endsWith(u"rows - rows to put right.csv"_qs));
        QFile saved(fixture.fileToSave);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray csv = saved.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBFOwner,Date,Type,Subject,"));
        QVERIFY(csv.contains("Ana,soon,Call,'=SUM(A1),"));
        QCOMPARE(said.at(0).at(0).toString(), u"Saved repair.csv."_qs);
        fixture.fileToSave = fixture.arrivals(u"no/such/folder.csv"_qs);
        Q_EMIT fixture.page->file()->counts()->saveRejectedWanted();
        QVERIFY(
            fixture.page->trouble()->text().startsWith(u"folder.csv could not be written: "_qs));
    }

    void anImportIsUndoneAndRedoneWhereItIsTold()
    {
        ImportFixture fixture;
        fixture.importFirst();
        fixture.open();
        fixture.page->outcome()->undoButton()->setFocus();
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.page->outcome()->sentence(), u"Import undone: 3 rows taken out."_qs);
        QVERIFY(fixture.workbook().imports().history().at(0).undone);
        QCOMPARE(QApplication::focusWidget(), fixture.page->outcome()->redoButton());
        fixture.press(Qt::Key_Return);
        QVERIFY(!fixture.workbook().imports().history().at(0).undone);
    }

    void aTableIsPasted()
    {
        ImportFixture fixture;
        QApplication::clipboard()->clear();
        fixture.page->filesIn()->takePasted();
        QVERIFY(
            fixture.page->trouble()->text().startsWith(u"There is no table in the clipboard."_qs));
        QApplication::clipboard()->setText(u"rep\tweek\ttalks\nAna\t2024-W45\t8\n"_qs);
        fixture.open();
        QTest::keySequence(fixture.page.get(), QKeySequence::Paste);
        fixture.settle();
        const ImportDraft::File &file = fixture.page->flow()->draft().file(0);
        QCOMPARE(file.source.name, u"Pasted table"_qs);
        QCOMPARE(file.plan->separator, u"\t"_qs);
        QCOMPARE(file.plan->kind, RecordKind::Weekly);
        QVERIFY(fixture.page->trouble()->isHidden());
    }

    void aFileThatCannotBeReadIsToldAndTheWaysInStay()
    {
        ImportFixture fixture;
        fixture.arrive(u"good.csv"_qs, twoWeeks);
        fixture.open();
        fixture.page->filesIn()->take({fixture.arrivals(u"gone.csv"_qs)});
        fixture.settle();
        QVERIFY(fixture.page->trouble()->text().startsWith(u"gone.csv cannot be read"_qs));
        QVERIFY(fixture.page->trouble()->isVisible());
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Empty);
        QCOMPARE(QApplication::focusWidget(), fixture.page->waysIn()->list());
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.page->trouble()->isHidden());
        fixture.page->filesIn()->take({fixture.arrivals(u"gone.csv"_qs)});
        fixture.settle();
        QVERIFY(fixture.page->trouble()->isVisible());
        QCOMPARE(fixture.page->flow()->draft().files().size(), size_t(1));
        QVERIFY(fixture.page->flow()->draft().isPlanned());
    }

    void ofSeveralFilesOneIsLeftOut()
    {
        ImportFixture fixture;
        fixture.arrive(u"good.csv"_qs, twoWeeks);
        fixture.page->filesIn()->take(
            {fixture.arrivals(u"gone.csv"_qs), fixture.arrivals(u"good.csv"_qs)});
        fixture.settle();
        QVERIFY(fixture.page->trouble()->text().startsWith(u"gone.csv cannot be read"_qs));
        QVERIFY(!fixture.page->flow()->canImport());
        QCOMPARE(fixture.page->bar()->sentence(), u"Nothing was read yet."_qs);
        Q_EMIT fixture.page->file()->removeWanted();
        fixture.settle();
        QVERIFY(fixture.page->trouble()->isHidden());
        QCOMPARE(fixture.page->flow()->draft().totals().added, 3);
        fixture.page->bar()->cancelButton()->click();
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Empty);
        QVERIFY(!fixture.page->waysIn()->isHidden());
    }

    void severalFilesAskOnceAndAreWrittenTogether()
    {
        ImportFixture fixture;
        fixture.arrive(u"a.csv"_qs, header + "Ana,2024-11-12,Call,x\n");
        fixture.arrive(u"b.csv"_qs, header + "Ana,2024-11-13,Call,y\nBo,2024-11-13,Call,z\n");
        fixture.open();
        fixture.filesToChoose = {fixture.arrivals(u"a.csv"_qs), fixture.arrivals(u"b.csv"_qs)};
        fixture.page->actions().at(0)->trigger();
        fixture.settle();
        QVERIFY(!fixture.page->sources()->isHidden());
        const auto *tabs = fixture.page->sources()->findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(0), u"a.csv · 2 questions"_qs);
        fixture.press(Qt::Key_Return); // Ana, in both files
        fixture.press(Qt::Key_Return); // Call, in both files
        QCOMPARE(fixture.page->sources()->current(), 1);
        QCOMPARE(QApplication::focusWidget()->accessibleDescription().contains(u"“Bo”"_qs), true);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return); // nothing is picked as high-impact
        QCOMPARE(QApplication::focusWidget(), fixture.page->bar()->importButton());
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.page->outcome()->sentence(), u"Imported 3 new rows."_qs);
        QCOMPARE(fixture.workbook().imports().history().size(), size_t(2));
        fixture.page->outcome()->undoButton()->click();
        fixture.settle();
        QVERIFY(fixture.workbook().imports().history().at(1).undone);
    }

    void aPlanFollowsWhatOtherPagesChange()
    {
        ImportFixture fixture;
        fixture.importFirst();
        fixture.page->filesIn()->take({fixture.arrivals(u"first.csv"_qs)});
        fixture.settle();
        QCOMPARE(fixture.page->bar()->sentence(), u"Nothing new, 3 unchanged"_qs);
        const BatchId batch = fixture.workbook().imports().history().at(0).id;
        QVERIFY(fixture.workbook().imports().undoNow({batch}).ok());
        fixture.settle();
        QCOMPARE(fixture.page->flow()->draft().totals().added, 3);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
