// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/records.h"

#include <QTest>

using namespace courtside;

namespace {

/// Every record as "row/line:cell|cell", with "+n" before it for n blank lines.
QStringList read(QByteArrayView text, RecordOptions options = {})
{
    QStringList lines;
    RecordReader reader(text, options);
    Record record;
    while (reader.next(record)) {
        QStringList cells;
        for (const QByteArrayView cell : record.cells)
            cells += QString::fromUtf8(cell);
        QString line =
            QStringLiteral("%1/%2:%3").arg(record.number).arg(record.line).arg(cells.join(u'|'));
        if (record.blankLinesBefore > 0)
            line.prepend(QStringLiteral("+%1 ").arg(record.blankLinesBefore));
        if (record.quotes == QuoteState::TextAfterQuote)
            line += QStringLiteral(" after@%1").arg(record.quoteLine);
        if (record.quotes == QuoteState::NeverClosed)
            line += QStringLiteral(" open@%1").arg(record.quoteLine);
        lines += line;
    }
    return lines;
}

} // namespace

class TestRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndEndsARecord()
    {
        const QStringList expected = {QStringLiteral("1/1:a|b"), QStringLiteral("2/2:1|2"),
                                      QStringLiteral("3/3:3|4")};
        QCOMPARE(read("a,b\n1,2\n3,4\n"), expected);
        QCOMPARE(read("a,b\r\n1,2\r\n3,4\r\n"), expected);
        QCOMPARE(read("a,b\r1,2\r3,4\r"), expected);
        QCOMPARE(read("a,b\n1,2\r\n3,4"), expected);
    }

    void quotedCellsHoldAnything()
    {
        QCOMPARE(read("\"Id\",\"Say \"\"hi\"\"\"\n\"a,b\",\"\"\n"),
                 (QStringList{QStringLiteral("1/1:Id|Say \"hi\""), QStringLiteral("2/2:a,b|")}));
        QCOMPARE(read("\"\"\"\",x\n"), QStringList{QStringLiteral("1/1:\"|x")});
    }

    void rowsAndLinesAreCountedApart()
    {
        QCOMPARE(
            read("a,b\n\"one\ntwo\r\nthree\rfour\",x\nlast,y\n"),
            (QStringList{QStringLiteral("1/1:a|b"), QStringLiteral("2/2:one\ntwo\r\nthree\rfour|x"),
                         QStringLiteral("3/6:last|y")}));
    }

    void blankLinesAreKnownAndCounted()
    {
        QCOMPARE(read("a,b\n1,2\n\n\nFooter\n\n"),
                 (QStringList{QStringLiteral("1/1:a|b"), QStringLiteral("2/2:1|2"),
                              QStringLiteral("+2 5/5:Footer")}));
        QCOMPARE(read("\r\n\r\na\r\n"), QStringList{QStringLiteral("+2 3/3:a")});
        QVERIFY(read("").isEmpty());
        QVERIFY(read("\n\n").isEmpty());
    }

    void blanksInCellsAreKept()
    {
        QCOMPARE(read(" a , b\n\" c \",\t\n"),
                 (QStringList{QStringLiteral("1/1: a | b"), QStringLiteral("2/2: c |\t")}));
    }

    void strayQuotesAreText()
    {
        QCOMPARE(
            read("5\" pipe,2\nsay \"hi\",3\n"),
            (QStringList{QStringLiteral("1/1:5\" pipe|2"), QStringLiteral("2/2:say \"hi\"|3")}));
        QCOMPARE(read("\"abc\" ,x\n"), QStringList{QStringLiteral("1/1:abc |x")});
        QCOMPARE(read("\"abc\"def,\"x\"\n"), QStringList{QStringLiteral("1/1:abcdef|x after@1")});
        QCOMPARE(read("\"a\"\"b\"c\"\",x"), QStringList{QStringLiteral("1/1:a\"bc\"\"|x after@1")});
    }

    void aQuoteThatNeverClosesNamesItsLine()
    {
        const QByteArrayView text(
            "Owner,Subject,Date\nAna,\"oops,2026-11-16\nBen,fine,2026-11-17\n");
        QCOMPARE(read(text), (QStringList{QStringLiteral("1/1:Owner|Subject|Date"),
                                          QStringLiteral("2/2:Ana|oops,2026-11-16\n"
                                                         "Ben,fine,2026-11-17\n open@2")}));
        QCOMPARE(read("a,\"b\nc\",\"d\n"), QStringList{QStringLiteral("1/1:a|b\nc|d\n open@2")});
        QCOMPARE(read("\""), QStringList{QStringLiteral("1/1: open@1")});
        QCOMPARE(read("\"a\"\""), QStringList{QStringLiteral("1/1:a\" open@1")});
    }

    void quotesCanBeOrdinaryCharacters()
    {
        RecordOptions options;
        options.quotesAreText = true;
        QCOMPARE(read("Ana,\"oops,1\nBen,\"\"fine\"\",2\n", options),
                 (QStringList{QStringLiteral("1/1:Ana|\"oops|1"),
                              QStringLiteral("2/2:Ben|\"\"fine\"\"|2")}));
    }

    void nulBytesAreLeftOut()
    {
        const char text[] =
            "\"Id\",\"Plan\"\n\"1\",\"\0<p>a</p>\"\n2,x\0y\n\"3\",\"\0say \"\"hi\"\"\"\n";
        QCOMPARE(read(QByteArrayView(text, sizeof text - 1)),
                 (QStringList{QStringLiteral("1/1:Id|Plan"), QStringLiteral("2/2:1|<p>a</p>"),
                              QStringLiteral("3/3:2|xy"), QStringLiteral("4/4:3|say \"hi\"")}));
    }

    void cellsAtTheEndAreCounted()
    {
        QCOMPARE(read("a,b,,\n1,2\n,"),
                 (QStringList{QStringLiteral("1/1:a|b||"), QStringLiteral("2/2:1|2"),
                              QStringLiteral("3/3:|")}));
        Record record;
        RecordReader reader("a,b");
        QVERIFY(reader.next(record));
        QCOMPARE(record.width(), 2);
        QCOMPARE(record.cell(1), QByteArrayView("b"));
        QVERIFY(record.cell(2).isEmpty());
        QVERIFY(record.cell(-1).isEmpty());
    }

    void otherSeparatorsAndStarts()
    {
        RecordOptions options;
        options.separator = ';';
        options.firstRow = 2;
        QCOMPARE(read("a;b,c\n\"x;y\";z\n", options),
                 (QStringList{QStringLiteral("2/2:a|b,c"), QStringLiteral("3/3:x;y|z")}));
    }

    void hugeCellsAndWideRows()
    {
        const QByteArray huge = QByteArray("one; two \"\" three, ").repeated(10000);
        const QByteArray text = "1,\"" + huge + "\",2\n" + QByteArray("x,").repeated(499) + "y\n";
        RecordReader reader(text);
        Record record;
        QVERIFY(reader.next(record));
        QCOMPARE(record.width(), 3);
        QCOMPARE(record.cell(1).size(), huge.size() - 10000);
        QCOMPARE(record.cell(2), QByteArrayView("2"));
        QVERIFY(reader.next(record));
        QCOMPARE(record.width(), 500);
        QVERIFY(!reader.next(record));
        QCOMPARE(reader.progress(), 1.0);
    }

    void formulasStayText()
    {
        QCOMPARE(read("\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"+1 555\",-2,@ana\n"),
                 QStringList{QStringLiteral("1/1:=HYPERLINK(\"http://x\",\"y\")|+1 555|-2|@ana")});
    }
};

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
