// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datereader.h"

#include <QTest>

using namespace courtside;

namespace {

const QTimeZone &tokyo()
{
    static const QTimeZone zone("Asia/Tokyo");
    return zone;
}

DateFinding timed(DateOrder order = DateOrder::YearFirst)
{
    DateFinding finding;
    finding.order = order;
    finding.timed = true;
    return finding;
}

DateFinding untimed(DateOrder order = DateOrder::YearFirst)
{
    DateFinding finding;
    finding.order = order;
    return finding;
}

} // namespace

class TestDateReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderDecides()
    {
        const DateReader dayFirst(untimed(DateOrder::DayFirst), tokyo(), false);
        QCOMPARE(dayFirst.read("03/04/2026").day, QDate(2026, 4, 3));
        QCOMPARE(dayFirst.read("03/04/2026").secondOfDay, -1);
        QCOMPARE(dayFirst.read("10/16/2026").problem, DateProblem::NoSuchDay);
        const DateReader monthFirst(untimed(DateOrder::MonthFirst), tokyo(), false);
        QCOMPARE(monthFirst.read("03/04/2026").day, QDate(2026, 3, 4));
        const DateReader open(untimed(DateOrder::Unknown), tokyo(), false);
        QCOMPARE(open.read("03/04/2026").problem, DateProblem::OrderUnknown);
        QCOMPARE(open.read("05/05/2026").day, QDate(2026, 5, 5));
        QCOMPARE(open.read("16/10/2026").day, QDate(2026, 10, 16));
        for (const DateReader *reader : {&dayFirst, &monthFirst, &open}) {
            QCOMPARE(reader->read("2026-11-22").day, QDate(2026, 11, 22));
            QCOMPARE(reader->read("Oct 7, 2025").day, QDate(2025, 10, 7));
            QCOMPARE(reader->read("46348.0").day, QDate(2026, 11, 22));
        }
    }

    void daysWithoutTimesNeverShift()
    {
        const DateReader reader(untimed(), tokyo(), true);
        QCOMPARE(reader.read("2026-11-20 00:00:00").day, QDate(2026, 11, 20));
        QCOMPARE(reader.read("2026-11-20T00:00:00.000Z").day, QDate(2026, 11, 20));
        const DateReader west(untimed(), QTimeZone("America/Los_Angeles"), true);
        QCOMPARE(west.read("2026-11-20 00:00:00").day, QDate(2026, 11, 20));
    }

    void utcColumnsConvertToTheWorkbooksZone()
    {
        const DateReader utc(timed(), tokyo(), true);
        const CellDate date = utc.read("2026-11-22 23:59:04");
        QCOMPARE(date.day, QDate(2026, 11, 23));
        QCOMPARE(date.secondOfDay, 8 * 3600 + 59 * 60 + 4);
        QCOMPARE(utc.read("2026-11-22").day, QDate(2026, 11, 22));
        QCOMPARE(utc.read("2026-11-22 00:00:00").day, QDate(2026, 11, 22));
        QCOMPARE(utc.read("2026-11-22 00:00:00").secondOfDay, 9 * 3600);

        const DateReader local(timed(), tokyo(), false);
        QCOMPARE(local.read("2026-11-22 23:59:04").day, QDate(2026, 11, 22));
    }

    void offsetsAlwaysConvert()
    {
        const DateReader reader(timed(), QTimeZone("Europe/Berlin"), false);
        QCOMPARE(reader.read("2026-11-22T23:30:00.000+0000").day, QDate(2026, 11, 23));
        QCOMPARE(reader.read("2026-11-22T23:30:00Z").secondOfDay, 1800);
        QCOMPARE(reader.read("2026-11-23T02:00:00+09:00").day, QDate(2026, 11, 22));
        QCOMPARE(reader.read("2026-11-22 16:05 PST").problem, DateProblem::UnknownZone);
    }

    void clocksThatChange()
    {
        // Berlin leaves summer time on 25 October 2026 at 01:00 UTC.
        const DateReader reader(timed(), QTimeZone("Europe/Berlin"), true);
        QCOMPARE(reader.read("2026-10-25 00:30").secondOfDay, 2 * 3600 + 1800);
        QCOMPARE(reader.read("2026-10-25 01:30").secondOfDay, 2 * 3600 + 1800);
        QCOMPARE(reader.read("2026-10-24 22:30").day, QDate(2026, 10, 25));
        QCOMPARE(reader.read("2026-10-25 22:30").day, QDate(2026, 10, 25));
        QCOMPARE(reader.read("2026-10-25 23:30").day, QDate(2026, 10, 26));
        QCOMPARE(reader.read("1969-12-31 23:30").day, QDate(1970, 1, 1));
        QCOMPARE(reader.read("1969-12-31 22:30").day, QDate(1969, 12, 31));
    }

    void whatIsNoDayHasWords()
    {
        const DateReader reader(untimed(), tokyo(), false);
        QCOMPARE(reader.read("31/02/2026").problem, DateProblem::NoSuchDay);
        QCOMPARE(reader.read("2026-02-29").problem, DateProblem::NoSuchDay);
        QCOMPARE(reader.read("2028-02-29").day, QDate(2028, 2, 29));
        QCOMPARE(reader.read("2023").problem, DateProblem::YearOnly);
        QVERIFY(!reader.read("2023").ok());
        QVERIFY(!reader.read("2023").day.isValid());
        QCOMPARE(DateReader::reason(DateProblem::YearOnly),
                 QStringLiteral("The text is a year, not a day."));
        QCOMPARE(DateReader::remedy(DateProblem::YearOnly),
                 QStringLiteral("Write the day as 2026-11-22."));
        QVERIFY(DateReader::reason(DateProblem::None).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
