// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"
#include "views/import/historypage.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace courtside;

namespace {
const QByteArray sheet = "rep,week,conversations\n"
                         "Anna Berg,2024-W45,8\n"
                         "Anna Berg,2024-W46,7\n";
} // namespace

class TestHistoryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anEmptyHistoryLeadsToTheImport()
    {
        WorkbookFixture fixture;
        HistoryPage page(fixture.workbook());
        QSignalSpy wanted(&page, &Page::pageWanted);
        QVERIFY(page.table()->isHidden());
        QVERIFY(page.undoButton()->isHidden());
        QTest::keyClick(page.start(), Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0).toString(), u"import"_qs);
    }

    void anImportIsUndoneAndRedoneByKeyboard()
    {
        WorkbookFixture fixture;
        HistoryPage page(fixture.workbook());
        QVERIFY(fixture.import(sheet).ok());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(page.start(), page.table());
        page.start()->setFocus();
        QCOMPARE(page.table()->model()->rowCount(), 1);
        QCOMPARE(page.undoButton()->text(), u"&Undo this import"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), page.undoButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(page.outcome()->text(), u"table.csv: Being taken back…"_qs);
        QTRY_VERIFY(!fixture.workbook().isBusy());
        QCOMPARE(page.outcome()->text(), u"table.csv: Import undone: 2 rows taken out."_qs);
        QVERIFY(fixture.workbook().imports().history().at(0).undone);
        QCOMPARE(page.undoButton()->text(), u"&Redo this import"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.workbook().isBusy());
        QVERIFY(!fixture.workbook().imports().history().at(0).undone);
        QCOMPARE(page.outcome()->text(), u"table.csv: The import is back in the workbook."_qs);
    }

    void whatWasKeptIsListed()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        const Rep anna = *fixture.workbook().people().findRep(u"Anna Berg"_qs);
        const CountCell cell = fixture.workbook().counts().cells(anna.id).at(0);
        QVERIFY(fixture.workbook().counts().typeCount(anna.id, cell.activity, cell.week, 11).ok());
        HistoryPage page(fixture.workbook());
        page.undoButton()->click();
        QTRY_VERIFY(!fixture.workbook().isBusy());
        QVERIFY(page.outcome()->text().contains(
            u"Kept, since somebody changed it by hand after the import:"_qs));
        QVERIFY(page.outcome()->text().contains(u"Anna Berg"_qs));
        QCOMPARE(page.outcome()->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
