// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/daygrid.h"

#include <QSignalSpy>
#include <QTest>

using namespace courtside;

namespace {

const QDate monday(2026, 11, 23);

} // namespace

class TestDayGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClicksPickAStretchInEitherOrder()
    {
        DayGrid grid;
        prepare(grid);
        QSignalSpy picked(&grid, &DayGrid::picked);
        click(grid, monday.addDays(2));
        QCOMPARE(grid.pendingDay(), monday.addDays(2));
        QCOMPARE(picked.size(), 0);
        click(grid, monday);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toDate(), monday);
        QCOMPARE(picked[0][1].toDate(), monday.addDays(2));
        QVERIFY(!grid.pendingDay().isValid());
    }

    void theKeyboardPicksADay()
    {
        DayGrid grid;
        prepare(grid);
        QSignalSpy picked(&grid, &DayGrid::picked);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Space);
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toDate(), monday.addDays(1));
        QCOMPARE(picked[0][1].toDate(), monday.addDays(1));
    }

    void arrowsLeaveTheMonth()
    {
        DayGrid grid;
        prepare(grid);
        QCOMPARE(grid.month(), QDate(2026, 11, 1));
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.cursorDay(), QDate(2026, 12, 7));
        QCOMPARE(grid.month(), QDate(2026, 12, 1));
        QTest::keyClick(&grid, Qt::Key_PageUp);
        QCOMPARE(grid.cursorDay(), QDate(2026, 11, 7));
        QVERIFY(grid.placeOf(QDate(2026, 10, 1)).isEmpty());
    }

    void escapeLetsGoOfTheFirstDay()
    {
        DayGrid grid;
        prepare(grid);
        QSignalSpy picked(&grid, &DayGrid::picked);
        click(grid, monday);
        QTest::keyClick(&grid, Qt::Key_Escape);
        QVERIFY(!grid.pendingDay().isValid());
        click(grid, monday.addDays(1));
        QCOMPARE(picked.size(), 0);
    }

    void theDayUnderTheCursorIsDescribed()
    {
        DayGrid grid;
        prepare(grid);
        grid.setLook([](QDate day) {
            DayLook look;
            if (day == monday)
                look.words = QStringLiteral("half a day away");
            return look;
        });
        QCOMPARE(grid.accessibleDescription(),
                 QStringLiteral("Monday 23 November 2026, half a day away"));
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.accessibleDescription(), QStringLiteral("Sunday 22 November 2026"));
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(grid.accessibleDescription(),
                 QStringLiteral("Sunday 22 November 2026; now the last day"));
    }

private:
    static void prepare(DayGrid &grid)
    {
        grid.resize(grid.sizeHint());
        grid.setToday(monday);
        grid.show();
    }

    static void click(DayGrid &grid, QDate day)
    {
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.placeOf(day).center());
    }
};

QTEST_MAIN(TestDayGrid)
#include "tst_daygrid.moc"
