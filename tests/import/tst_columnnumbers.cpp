// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columnnumbers.h"
#include "tests/import/settle.h"

#include <QTest>

using namespace courtside;

using Status = NumberFinding::Status;

class TestColumnNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAsNumbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *cell, DecimalMark mark, double value,
                            const QString &currency = {}) {
            QTest::addRow("%s, mark %d", cell, int(mark))
                << QByteArray(cell) << mark << value << currency;
        };
        const auto point = DecimalMark::Point;
        const auto comma = DecimalMark::Comma;
        const auto unknown = DecimalMark::Unknown;
        row("7", unknown, 7);
        row("100.0", unknown, 100);
        row("USD 485,000.00", point, 485000, QStringLiteral("USD"));
        row("EUR 10,000.00", unknown, 10000, QStringLiteral("EUR"));
        row("$1,234,567", point, 1234567, QStringLiteral("$"));
        row("-$1,234.50", point, -1234.5, QStringLiteral("$"));
        row("$-1,234.50", point, -1234.5, QStringLiteral("$"));
        row("R$ 5,5", comma, 5.5, QStringLiteral("R$"));
        row("(12.50)", point, -12.5);
        row("($12.50)", point, -12.5, QStringLiteral("$"));
        row("USD (12.50)", point, -12.5, QStringLiteral("USD"));
        row("12.345,00 \xE2\x82\xAC", comma, 12345, QStringLiteral("\u20ac"));
        row("12.345,00 EUR", unknown, 12345, QStringLiteral("EUR"));
        row("12\xC2\xA0"
            "345,50",
            comma, 12345.5);
        row("12\xE2\x80\xAF"
            "345,50",
            unknown, 12345.5);
        row("1 234 567", unknown, 1234567);
        row("12'345.50", unknown, 12345.5);
        row("12'345.500", unknown, 12345.5);
        row("1.000", comma, 1000);
        row("1.000", point, 1);
        row("1,000", point, 1000);
        row("1.000.000", unknown, 1000000);
        row("1,00,000.00", unknown, 100000);
        row("0,125", unknown, 0.125);
        row("1234.567", unknown, 1234.567);
        row(".5", unknown, 0.5);
        row("-3", unknown, -3);
        row("3-", unknown, -3);
        row("+3", unknown, 3);
        row("\xE2\x88\x92"
            "3",
            unknown, -3);
        row("100 kr", unknown, 100, QStringLiteral("kr"));
    }

    void cellsAsNumbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(DecimalMark, mark);
        QFETCH(double, value);
        QFETCH(QString, currency);
        const auto number = readNumber(cell, mark);
        QVERIFY(number.has_value());
        QCOMPARE(number->value, value);
        QCOMPARE(number->currency, currency);
        QVERIFY(!number->percent);
    }

    void percents()
    {
        for (const char *cell : {"50%", "50 %", "50\xC2\xA0%", "50,0%", "%50"}) {
            const auto number = readNumber(cell, DecimalMark::Comma);
            QVERIFY(number.has_value());
            QCOMPARE(number->value, 50.0);
            QVERIFY(number->percent);
        }
    }

    void whatIsNoNumber_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell :
             {"",      "-",         "N/A",     "abc",        "12a",      "1.2.3",    "1,23,4",
              "12 34", "1..5",      "Acme 12", "12 pieces",  "1,000,00", "2.41E+18", "()",
              "$",     "1,000.5.5", "0,000,1", "2026-11-22", "=1+1",     "1 2345"})
            QTest::newRow(cell) << QByteArray(cell);
    }

    void whatIsNoNumber()
    {
        QFETCH(QByteArray, cell);
        for (const auto mark : {DecimalMark::Unknown, DecimalMark::Point, DecimalMark::Comma})
            QVERIFY(!readNumber(cell, mark).has_value());
    }

    void whatReadsTwoWaysNeedsTheColumn()
    {
        QVERIFY(!readNumber("1.000", DecimalMark::Unknown).has_value());
        QVERIFY(!readNumber("12,345", DecimalMark::Unknown).has_value());
        QVERIFY(!readNumber("12.345,00", DecimalMark::Point).has_value());
    }

    void oneValueSettlesTheColumn()
    {
        const NumberFinding comma =
            settle<NumberEvidence>({"1.000", "-", "12.345,00 \xE2\x82\xAC"});
        QCOMPARE(comma.status, Status::Settled);
        QCOMPARE(comma.mark, DecimalMark::Comma);
        QCOMPARE(comma.words(), QStringLiteral("numbers with decimal comma because of row 4 "
                                               "(12.345,00 \u20ac)"));
        QCOMPARE(comma.numbers, 2);

        QCOMPARE(settle<NumberEvidence>({"1,000", "2.5"}).mark, DecimalMark::Point);
        QCOMPARE(settle<NumberEvidence>({"1.000.000", "1.000"}).mark, DecimalMark::Comma);
        QCOMPARE(settle<NumberEvidence>({"5", "7"}).mark, DecimalMark::Unknown);
        QCOMPARE(settle<NumberEvidence>({"5", "7"}).words(), QStringLiteral("whole numbers"));
    }

    void whatNothingSettlesIsAsked()
    {
        const NumberFinding open = settle<NumberEvidence>({"5", "1.000", "2.000"});
        QCOMPARE(open.status, Status::Ambiguous);
        QCOMPARE(open.row, 3);
        QCOMPARE(open.words(), QStringLiteral("decimal point or decimal comma: nothing in the file "
                                              "settles row 3 (1.000)"));
        NumberFinding answered = open;
        answered.status = Status::Settled;
        answered.mark = DecimalMark::Comma;
        answered.chosen = true;
        QCOMPARE(answered.words(), QStringLiteral("numbers with decimal comma, as chosen"));
    }

    void contradictingRowsAreNamed()
    {
        const NumberFinding finding = settle<NumberEvidence>({"1,5", "2.5"});
        QCOMPARE(finding.status, Status::Contradicting);
        QCOMPARE(finding.words(), QStringLiteral("numbers contradict each other: row 3 (2.5) has a "
                                                 "decimal point, row 2 (1,5) a decimal comma"));
    }

    void otherValuesAreNoNumbers()
    {
        const NumberFinding finding =
            settle<NumberEvidence>({"USD 5.00", "50 %", "2.41E+18", "x", "-"});
        QCOMPARE(finding.values, 4);
        QCOMPARE(finding.numbers, 2);
        QCOMPARE(settle<NumberEvidence>({"a", ""}).status, Status::NoNumbers);
        QCOMPARE(settle<NumberEvidence>({"a", ""}).words(), QStringLiteral("no numbers"));
    }

    void counts()
    {
        QCOMPARE(readCount("7", DecimalMark::Unknown), 7);
        QCOMPARE(readCount(" 7.0 ", DecimalMark::Unknown), 7);
        QCOMPARE(readCount("7,0", DecimalMark::Unknown), 7);
        QCOMPARE(readCount("1 234", DecimalMark::Unknown), 1234);
        QCOMPARE(readCount("0", DecimalMark::Unknown), 0);
        for (const char *cell : {"7.5", "-1", "7%", "$7", "", "seven", "1e5", "99999999999"})
            QVERIFY(!readCount(cell, DecimalMark::Unknown).has_value());
    }
};

QTEST_APPLESS_MAIN(TestColumnNumbers)
#include "tst_columnnumbers.moc"
