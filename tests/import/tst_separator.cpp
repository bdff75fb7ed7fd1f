// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/separator.h"

#include <QTest>

using namespace courtside;

class TestSeparator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalWidthDecides_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("columns");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << 3;
        QTest::newRow("semicolon, decimal comma")
            << QByteArray("Owner;Deal;Amount\nAna;North;12.345,00\nBen;South;1.000,50\n") << ';'
            << 3;
        QTest::newRow("tab") << QByteArray("a\tb, c\n1\t2, 3\n") << '\t' << 2;
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|' << 3;
        QTest::newRow("one column") << QByteArray("Owner\nAna\nBen\n") << ',' << 1;
        QTest::newRow("header only") << QByteArray("Owner;Date;Type") << ';' << 3;
        QTest::newRow("nothing") << QByteArray() << ',' << 1;
        QTest::newRow("names with commas")
            << QByteArray("Rep;Calls\nOrtiz, Ana;3\nLin, Cara;4\nVale, Ben;5\n") << ';' << 2;
        QTest::newRow("ids in one cell")
            << QByteArray("\"Id\",\"Deals\"\n\"1\",\"24;25\"\n\"2\",\"26;27\"\n") << ',' << 2;
        QTest::newRow("lists in quotes")
            << QByteArray("\"Id\";\"Deals\"\r\n\"1\";\"24,25,26\"\r\n\"2\";\"26,27,28\"\r\n") << ';'
            << 2;
        QTest::newRow("title rows")
            << QByteArray("Team report\nAs of 4/3/2026, all\n\nA;B;C\n1;2;3\n4;5;6\n") << ';' << 3;
        QTest::newRow("CR only") << QByteArray("a;b\r1;2\r3;4\r") << ';' << 2;
        QTest::newRow("open quote") << QByteArray("a,b\nx,\"oops;1;2;3\ny;z;1;2\n") << ',' << 2;
    }

    void equalWidthDecides()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(int, columns);
        const SeparatorFinding finding = findSeparator(text);
        QCOMPARE(finding.separator, separator);
        QCOMPARE(finding.columns, columns);
        QCOMPARE(finding.bodyOffset, 0);
        QVERIFY(!finding.declared);
    }

    void aHugeCellDoesNotDecide()
    {
        const QByteArray notes = QByteArray("step one; step two\n").repeated(8000);
        const SeparatorFinding finding =
            findSeparator("Id,Notes,Owner\n1,\"" + notes + "\",Ana\n2,,Ben\n");
        QCOMPARE(finding.separator, ',');
        QCOMPARE(finding.columns, 3);
    }

    void aFirstLineCanDeclareIt()
    {
        const SeparatorFinding finding = findSeparator("sep=;\r\nRep;Week, Count\r\nAna;1\r\n");
        QCOMPARE(finding.separator, ';');
        QVERIFY(finding.declared);
        QCOMPARE(finding.bodyOffset, 7);
        QCOMPARE(finding.columns, 2);
        QCOMPARE(finding.words(), QStringLiteral("semicolon, as the first line says"));

        QCOMPARE(findSeparator("\"sep=|\"\na|b\n").bodyOffset, 8);
        QCOMPARE(findSeparator("SEP=\t\na\tb\n").separator, '\t');
        QCOMPARE(findSeparator("sep=,").bodyOffset, 5);
        QVERIFY(!findSeparator("sep=ab,c\n1,2\n").declared);
    }

    void thePersonDecides()
    {
        const SeparatorFinding finding = findSeparator("sep=;\na;b,c\n", ',');
        QCOMPARE(finding.separator, ',');
        QVERIFY(finding.chosen);
        QCOMPARE(finding.bodyOffset, 6);
        QCOMPARE(finding.words(), QStringLiteral("comma, as chosen"));
    }

    void quotesAsTextDoNotHide()
    {
        QCOMPARE(findSeparator("a;b\n\"x;y\n\"z;w\n", {}, true).separator, ';');
        QCOMPARE(findSeparator("a;b\n\"x;y\n\"z;w\n", {}, true).columns, 2);
    }
};

QTEST_APPLESS_MAIN(TestSeparator)
#include "tst_separator.moc"
