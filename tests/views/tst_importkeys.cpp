// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/importfixture.h"
#include "views/import/filepanel.h"
#include "views/import/filesin.h"
#include "views/import/outcomepanel.h"
#include "views/import/waysin.h"
#include "views/shared/scrollcolumn.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>

using namespace courtside;

/// The Import page with hands on the keyboard.
class TestImportKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }

    void aFirstImportIsDoneByKeyboard()
    {
        ImportFixture fixture;
        fixture.arrive(u"activities.csv"_qs, twoWeeks);
        fixture.open();
        QCOMPARE(QApplication::focusWidget(), fixture.page->waysIn()->list());
        fixture.press(Qt::Key_Return);

        QCOMPARE(fixture.page->flow()->draft().openQuestions(), 4);
        QCOMPARE(fixture.page->bar()->sentence(), u"So far: 3 new"_qs);
        QVERIFY(!fixture.page->bar()->importButton()->isEnabled());
        QCOMPARE(focusedName(), u"A new rep"_qs);
        fixture.press(Qt::Key_Return); // Ana
        QCOMPARE(focusedName(), u"A new rep"_qs);
        fixture.press(Qt::Key_Return); // Marc
        QCOMPARE(focusedName(), u"An activity of this name"_qs);
        fixture.press(Qt::Key_Return); // Call
        fixture.press(Qt::Key_Right);
        QCOMPARE(focusedName(), u"Nothing: they are not counted"_qs);
        fixture.press(Qt::Key_Return);                // Demo
        QCOMPARE(focusedName(), u"Call (2 rows)"_qs); // high-impact, or not?
        QCOMPARE(fixture.page->bar()->sentence(), u"3 new"_qs);
        fixture.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), fixture.page->bar()->importButton());
        fixture.press(Qt::Key_Return);

        QCOMPARE(fixture.page->outcome()->sentence(), u"Imported 3 new rows."_qs);
        QCOMPARE(QApplication::focusWidget(), fixture.page->outcome()->teamButton());
        QStringList reps;
        for (const Rep &rep : fixture.workbook().people().reps())
            reps.append(rep.name);
        QCOMPARE(reps, QStringList({u"Ana Ortiz"_qs, u"Marc Thiel"_qs}));
        const auto activities = fixture.workbook().activities().activities();
        QCOMPARE(activities.size(), size_t(1));
        QCOMPARE(activities[0].name, u"Call"_qs);
        QSignalSpy wanted(fixture.page.get(), &Page::pageWanted);
        fixture.press(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0).toString(), u"team"_qs);
    }

    void highImpactActivitiesArePickedBeforeAnythingIsWritten()
    {
        ImportFixture fixture;
        fixture.arrive(u"activities.csv"_qs, twoWeeks);
        fixture.open();
        fixture.press(Qt::Key_Return);
        for (int i = 0; i < 4; ++i)
            fixture.press(Qt::Key_Return);
        const auto boxes = fixture.page->file()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes.at(0)->accessibleName(), u"Call (2 rows)"_qs);
        QCOMPARE(QApplication::focusWidget(), boxes.at(0));
        fixture.press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), boxes.at(0));
        QVERIFY(fixture.workbook().activities().activities().empty());
        fixture.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), fixture.page->bar()->importButton());
        fixture.press(Qt::Key_Return);
        const auto watched = fixture.workbook().activities().watched();
        QCOMPARE(watched.size(), size_t(1));
        QCOMPARE(watched[0].name, u"Call"_qs);
    }

    void whatWasNotPickedIsNotAskedAboutTheSecondTime()
    {
        ImportFixture fixture;
        fixture.importFirst();
        QVERIFY(fixture.workbook().activities().watched().empty());
        fixture.open();
        fixture.page->filesIn()->take({fixture.arrivals(u"first.csv"_qs)});
        fixture.settle();
        QCOMPARE(QApplication::focusWidget(), fixture.page->bar()->importButton());
    }

    void ofASheetNothingMayBePickedAtAll()
    {
        ImportFixture fixture;
        fixture.arrive(u"sheet.csv"_qs, "rep,week,talks,demos\nAna,2024-W45,8,1\n");
        fixture.open();
        fixture.press(Qt::Key_Return);
        while (fixture.page->flow()->draft().openQuestions() > 0)
            fixture.press(Qt::Key_Return); // all of it is new
        const auto boxes = fixture.page->file()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        for (QCheckBox *box : boxes) {
            QVERIFY(box->isChecked());
            box->click();
            fixture.settle();
            QVERIFY(!box->isChecked());
        }
        fixture.page->bar()->importButton()->click();
        fixture.settle();
        QCOMPARE(fixture.workbook().activities().activities().size(), size_t(2));
        QVERIFY(fixture.workbook().activities().watched().empty());
    }

    void theNextQuestionComesIntoSight()
    {
        ImportFixture fixture;
        fixture.arrive(u"unknown.csv"_qs,
                       "activity_type,rep_name,activity_date\nCall,Ana Ortiz,2024-11-12\n"
                       "Demo,Marc Thiel,2024-11-13\n");
        fixture.page->resize(900, 420);
        fixture.open();
        fixture.press(Qt::Key_Return);
        auto *scroll = fixture.page->findChild<ScrollColumn *>();
        int answered = 0;
        while (fixture.page->flow()->draft().openQuestions() > 0 && ++answered < 10) {
            const QWidget *now = QApplication::focusWidget();
            QTRY_COMPARE(now->visibleRegion().boundingRect(), now->rect());
            fixture.press(Qt::Key_Return);
        }
        QCOMPARE(fixture.page->flow()->draft().openQuestions(), 0);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        const QWidget *box = QApplication::focusWidget();
        QVERIFY(qobject_cast<const QCheckBox *>(box));
        QTRY_COMPARE(box->visibleRegion().boundingRect(), box->rect());
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0); // what it did stands at the top
    }

    void tabGoesDownThePage()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, twoWeeks);
        fixture.open();
        fixture.press(Qt::Key_Return);
        fixture.page->bar()->cancelButton()->setFocus();
        QCoreApplication::processEvents();
        fixture.press(Qt::Key_Backtab);
        QVERIFY(fixture.page->file()->isAncestorOf(QApplication::focusWidget()));
        int height = fixture.page->height();
        for (int stops = 0; stops < 40 && focusedName() != u"Add another file…"_qs; ++stops) {
            const QWidget *now = QApplication::focusWidget();
            const QWidget *part = now; // what stands in the head of a table is the table's
            for (const QWidget *around = now; around; around = around->parentWidget())
                part = qobject_cast<const QTableView *>(around) ? around : part;
            const int top = part->mapTo(fixture.page->file(), QPoint()).y();
            QVERIFY2(top <= height + now->height() / 2, now->metaObject()->className());
            height = top;
            fixture.press(Qt::Key_Backtab);
        }
        QCOMPARE(focusedName(), u"Add another file…"_qs);
    }

    void everyStopHasAName()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, twoWeeks + "Ana Ortiz,soon,Call,x\n");
        fixture.open();
        for (int state = 0; state < 2; ++state) {
            const QWidget *first = QApplication::focusWidget();
            int stops = 0;
            do {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget *now = QApplication::focusWidget();
                const auto *button = qobject_cast<const QAbstractButton *>(now);
                QVERIFY2(!now->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         now->metaObject()->className());
                ++stops;
            } while (QApplication::focusWidget() != first && stops < 100);
            QVERIFY(stops > 2);
            QVERIFY(stops < 100);
            fixture.page->filesIn()->take({fixture.arrivals(u"rows.csv"_qs)});
            fixture.settle();
        }
    }

    void theKeyboardComesBackToTheListOfFiles()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, twoWeeks);
        fixture.open();
        fixture.press(Qt::Key_Return);
        fixture.page->bar()->cancelButton()->setFocus();
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Empty);
        QCOMPARE(QApplication::focusWidget(), fixture.page->waysIn()->list());
    }

    void readingIsCancelled()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, twoWeeks);
        fixture.open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Reading);
        QTest::keyClick(fixture.page.get(), Qt::Key_Escape);
        fixture.settle();
        QCOMPARE(fixture.page->flow()->stage(), ImportFlow::Stage::Empty);
        QVERIFY(fixture.page->flow()->draft().isEmpty());
        QVERIFY(fixture.page->trouble()->isHidden());
        QCOMPARE(QApplication::focusWidget(), fixture.page->waysIn()->list());
        fixture.press(Qt::Key_Return); // and it can be read again
        QCOMPARE(fixture.page->flow()->draft().openQuestions(), 4);
    }

    void aMistypedPathLeavesTheListAsItIs()
    {
        ImportFixture fixture;
        fixture.arrive(u"rows.csv"_qs, twoWeeks);
        fixture.open();
        fixture.page->filesIn()->take({fixture.arrivals(u"away/rows.csv"_qs)});
        fixture.settle();
        QVERIFY(fixture.page->trouble()->isVisible());
        QCOMPARE(fixture.page->waysIn()->list()->topLevelItemCount(), 1);
    }

    void anOldOutcomeDoesNotStandInTheWay()
    {
        ImportFixture fixture;
        fixture.importFirst();
        fixture.open();
        QVERIFY(fixture.page->outcome()->isHidden());
        QCOMPARE(QApplication::focusWidget(), fixture.page->waysIn()->list());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestImportKeys)
#include "tst_importkeys.moc"
