// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/repfixture.h"

#include "views/rep/weekstrip.h"
#include "views/rep/weektable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace courtside;

namespace {

const Week newest = Week::of(QDate(2024, 11, 18));

QStringList buttonTexts(const WeekTable &table)
{
    QStringList texts;
    for (const QPushButton *button : table.strip()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

void press(const WeekTable &table, const QString &text)
{
    for (QPushButton *button : table.strip()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            ShownRepPage::settle();
            return;
        }
    }
    qFatal("There is no button %s.", qPrintable(text));
}

std::optional<CountCell> cellOf(RepFixture &fixture, Week week)
{
    for (const CountCell &cell : fixture.workbook().counts().cells(fixture.anna().id)) {
        if (cell.activity == fixture.conversations() && cell.week == week)
            return cell;
    }
    return std::nullopt;
}

} // namespace

class TestWeekTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsOneKeyAwayAndKeepsTheWeek()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        QWidget *chart = shown.page.start();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(shown.page.isShowingTable());
        const auto *table = shown.page.findChild<WeekTable *>();
        QCOMPARE(table->currentWeek(), newest.previous());
        QCOMPARE(QApplication::focusWidget(), table->table());
        QTest::keyClick(table->table(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!shown.page.isShowingTable());
        QCOMPARE(QApplication::focusWidget(), chart);
    }

    void itShowsTheNumbersOfTheChart()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        QStringList texts;
        for (int column = 0; column < WeekModel::ColumnCount; ++column)
            texts.append(table->table()->currentIndex().siblingAtColumn(column).data().toString());
        QCOMPARE(texts.join(u'|'), QStringLiteral("18 Nov 2024|5|4|sheet|8 (4 to 13)|3|flag open"));
    }

    void aCountIsTypedAndUndone()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        typeInto(table, QStringLiteral("11"));
        QCOMPARE(cellOf(fixture, newest)->count(), 11);
        QVERIFY(cellOf(fixture, newest)->typed);
        QCOMPARE(table->table()->currentIndex().siblingAtColumn(WeekModel::SourceColumn).data(),
                 QStringLiteral("typed"));
        QCOMPARE(table->currentWeek(), newest);
        QVERIFY(fixture.workbook().undo().ok());
        QCOMPARE(cellOf(fixture, newest)->count(), 4);
        QVERIFY(!cellOf(fixture, newest)->typed);
    }

    void whatIsNoCountStaysInTheEditor()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        typeInto(table, QStringLiteral("1x"));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("1x"));
        QVERIFY(saysIn(table, QStringLiteral("“1x” is not a count: type a whole number, or nothing "
                                             "for unknown.")));
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClick(editor, Qt::Key_Return);
        ShownRepPage::settle();
        QCOMPARE(cellOf(fixture, newest)->count(), 1);
    }

    void tabLeavesTheTable()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        QTest::keyClick(table->table(), Qt::Key_Tab);
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("Away all week"));
    }

    void aWeekOfZerosIsAnsweredInPlace()
    {
        RepFixture fixture;
        QVERIFY(fixture.import("rep,week,conversations,demos\nAnna Berg,2024-11-18,0,0\n").ok());
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        QVERIFY(buttonTexts(*table).contains(QStringLiteral("Not logged")));
        press(*table, QStringLiteral("Away"));
        const auto weeks = fixture.workbook().counts().repWeeks(fixture.anna().id);
        const auto known = std::ranges::find(weeks, newest, &RepWeek::week);
        QVERIFY(known != weeks.end());
        QCOMPARE(known->answer, ZeroAnswer::Away);
        press(*table, QStringLiteral("Ask again"));
        QCOMPARE(QApplication::focusWidget(), table->table());
        QVERIFY(buttonTexts(*table).contains(QStringLiteral("Worked, and it was zero")));
        QVERIFY(!buttonTexts(*table).contains(QStringLiteral("Ask again")));
    }

    void sheetOrCrmIsOneChoice()
    {
        RepFixture fixture;
        importDatedRows(fixture);
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        QVERIFY(cellOf(fixture, newest)->differs());
        const QModelIndex source =
            table->table()->currentIndex().siblingAtColumn(WeekModel::SourceColumn);
        QCOMPARE(source.data().toString(), QStringLiteral("sheet 4, CRM 2"));
        press(*table, QStringLiteral("Use the CRM's 2"));
        QCOMPARE(cellOf(fixture, newest)->count(), 2);
        press(*table, QStringLiteral("Use the sheet's 4"));
        QCOMPARE(cellOf(fixture, newest)->count(), 4);
    }

    void oneClickInTheCellChooses()
    {
        RepFixture fixture;
        importDatedRows(fixture);
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        const QModelIndex source =
            table->table()->currentIndex().siblingAtColumn(WeekModel::SourceColumn);
        const QRect cell = table->table()->visualRect(source);
        const int afterSheet =
            table->table()->fontMetrics().horizontalAdvance(QStringLiteral("sheet 4")) + 6 + 16;
        QTest::mouseClick(table->table()->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + afterSheet, cell.center().y()));
        QCOMPARE(cellOf(fixture, newest)->count(), 2);
    }

    void aWeekAwayIsOneClickAndComesBack()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        const WeekTable *table = open(shown);
        press(*table, QStringLiteral("Away half days"));
        const std::vector<Leave> leave = fixture.workbook().calendar().leave();
        QCOMPARE(leave.size(), size_t(1));
        QCOMPARE(leave[0].first, newest.monday());
        QCOMPARE(leave[0].last, newest.sunday());
        QVERIFY(leave[0].halfDays);
        press(*table, QStringLiteral("Remove the days away"));
        QVERIFY(fixture.workbook().calendar().leave().empty());
    }

    void theTabsAreTheActivities()
    {
        RepFixture fixture;
        ShownRepPage shown(fixture);
        WeekTable *table = open(shown);
        auto *tabs = table->findChild<QTabBar *>();
        QCOMPARE(tabs->count(), 2);
        tabs->setCurrentIndex(1);
        QCOMPARE(table->activity(), fixture.workbook().activities().find(u"demos"_qs)->id);
        QCOMPARE(table->currentWeek(), newest);
    }

private:
    static WeekTable *open(ShownRepPage &shown)
    {
        shown.page.start();
        for (QAction *action : shown.page.actions()) {
            if (action->isCheckable())
                action->trigger();
        }
        ShownRepPage::settle();
        return shown.page.findChild<WeekTable *>();
    }

    static void typeInto(const WeekTable *table, const QString &text)
    {
        QTest::keyClicks(table->table(), text.left(1));
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        ShownRepPage::settle();
    }

    static bool saysIn(const WeekTable *table, const QString &sentence)
    {
        return std::ranges::any_of(table->strip()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text() == sentence; });
    }

    static void importDatedRows(RepFixture &fixture)
    {
        const QByteArray rows = "Rep,Date,Type\n"
                                "Anna Berg,2024-11-18,conversations\n"
                                "Anna Berg,2024-11-20,conversations\n";
        const auto imported = fixture.import(rows);
        if (!imported)
            qFatal("%s", qPrintable(imported.failure().sentence));
    }
};

QTEST_MAIN(TestWeekTable)
#include "tst_weektable.moc"
