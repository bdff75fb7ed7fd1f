// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columndates.h"
#include "tests/import/settle.h"

#include <QTest>

using namespace courtside;

using Status = DateFinding::Status;

class TestColumnDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValueOverTwelveSettlesTheColumn()
    {
        const DateFinding dayFirst =
            settle<DateEvidence>({"02/07/2026", "-", "16/10/2025", "30/09/2026"});
        QCOMPARE(dayFirst.status, Status::Settled);
        QCOMPARE(dayFirst.order, DateOrder::DayFirst);
        QCOMPARE(dayFirst.settledBy->row, 4);
        QCOMPARE(dayFirst.words(), QStringLiteral("dates day/month because of row 4 (16/10/2025)"));
        QCOMPARE(dayFirst.values, 3);
        QCOMPARE(dayFirst.swappable, 1);

        const DateFinding monthFirst =
            settle<DateEvidence>({"11/12/2026 4:05 PM", "11/22/2026 4:05 PM"});
        QCOMPARE(monthFirst.order, DateOrder::MonthFirst);
        QCOMPARE(monthFirst.words(),
                 QStringLiteral("dates month/day because of row 3 (11/22/2026 4:05 PM)"));
        QVERIFY(monthFirst.timed);
    }

    void whatNothingSettlesIsAsked()
    {
        const DateFinding open = settle<DateEvidence>({"03/04/2026", "05/06/2026", "07/08/2026"});
        QCOMPARE(open.status, Status::Ambiguous);
        QCOMPARE(open.order, DateOrder::Unknown);
        QCOMPARE(open.swappable, 3);

        DateFinding answered = open;
        answered.status = Status::Settled;
        answered.order = DateOrder::MonthFirst;
        answered.chosen = true;
        QCOMPARE(answered.words(), QStringLiteral("dates month/day, as chosen"));
    }

    void contradictingRowsAreNamed()
    {
        const DateFinding finding = settle<DateEvidence>(
            {"16/10/2025", "10/16/2025", "03/04/2026", "17/10/2025", "18/10/2025", "19/10/2025"});
        QCOMPARE(finding.status, Status::Contradicting);
        QCOMPARE(finding.dayFirst.size(), size_t(3));
        QCOMPARE(finding.dayFirst.back().row, 6);
        QCOMPARE(finding.monthFirst.size(), size_t(1));
        QCOMPARE(finding.words(),
                 QStringLiteral("dates contradict each other: row 2 (16/10/2025) only reads "
                                "day/month, row 3 (10/16/2025) only month/day"));
    }

    void daysThatDoNotExistSettleNothing()
    {
        const DateFinding finding = settle<DateEvidence>({"31/02/2026", "03/04/2026"});
        QCOMPARE(finding.status, Status::Ambiguous);
        QCOMPARE(finding.dates, 1);
        QCOMPARE(finding.unread.front().row, 2);
    }

    void someFormsNeedNoSettling()
    {
        const DateFinding iso = settle<DateEvidence>({"2026-11-22", "2026-01-02"});
        QCOMPARE(iso.status, Status::Settled);
        QCOMPARE(iso.order, DateOrder::YearFirst);
        QCOMPARE(iso.words(), QStringLiteral("dates year-month-day"));

        const DateFinding dots = settle<DateEvidence>({"03.04.2026", "05.06.2026"});
        QCOMPARE(dots.order, DateOrder::DayFirst);
        QVERIFY(dots.byDots);
        QCOMPARE(dots.words(), QStringLiteral("dates day.month.year"));
        QCOMPARE(settle<DateEvidence>({"03.04.2026", "05/06/2026"}).status, Status::Ambiguous);

        const DateFinding serials = settle<DateEvidence>({"46348.0", "46349"});
        QCOMPARE(serials.serials, 2);
        QCOMPARE(serials.words(), QStringLiteral("dates as Excel's day numbers"));

        QCOMPARE(settle<DateEvidence>({"Oct 7, 2025", "5/5/2026"}).status, Status::Settled);
        QCOMPARE(settle<DateEvidence>({"Oct 7, 2025"}).words(),
                 QStringLiteral("dates read one way only"));
    }

    void columnsThatAreNoDates()
    {
        const DateFinding years = settle<DateEvidence>({"2023", "2024", "", "Q3-2026"});
        QCOMPARE(years.status, Status::NoDates);
        QCOMPARE(years.values, 3);
        QCOMPARE(years.unread.size(), size_t(3));
        QCOMPARE(years.words(), QStringLiteral("no dates"));
        QCOMPARE(settle<DateEvidence>({}).status, Status::NoDates);
    }

    void timesAreSeen()
    {
        QVERIFY(!settle<DateEvidence>({"2026-11-20 00:00:00", "2026-11-21"}).timed);
        QVERIFY(settle<DateEvidence>({"2026-11-20T00:00:00Z", "2026-11-21T10:00:00Z"}).timed);
    }

    void ordersHaveKeys()
    {
        for (const DateOrder order :
             {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst, DateOrder::Unknown})
            QCOMPARE(dateOrderFromKey(dateOrderKey(order)), order);
        QCOMPARE(dateOrderKey(DateOrder::DayFirst), QStringLiteral("dmy"));
        QCOMPARE(dateOrderFromKey(QStringLiteral("dym")), DateOrder::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestColumnDates)
#include "tst_columndates.moc"
