// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/htmltable.h"

#include "models/import/tablefile.h"

#include <QTest>

using namespace courtside;

namespace {

/// Rows as "row/line:cell|cell".
QStringList read(const HtmlTable &table)
{
    QStringList lines;
    HtmlRecords records(table);
    Record record;
    while (records.next(record)) {
        QStringList cells;
        for (const QByteArrayView cell : record.cells)
            cells += QString::fromUtf8(cell);
        lines +=
            QStringLiteral("%1/%2:%3").arg(record.number).arg(record.line).arg(cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestHtmlTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsATable()
    {
        const QByteArray page(
            "<html><head>\n"
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">\n"
            "</head><body><table border=1>\n"
            "<tr><th>Assigned</th><th>Subject</th><th>Date</th></tr>\n"
            "<tr><td>J\xC3\xB6rg &amp; Co</td><td>Call:\n  urgent<br>again</td>"
            "<td>11/20/2026</td></tr>\n"
            "<tr><td>Ana&nbsp;Ortiz<td>&lt;b&gt;<td>\n"
            "</table></body></html>\n");
        const auto table = readHtmlTable(page);
        QVERIFY(table.ok());
        QCOMPARE(read(*table),
                 (QStringList{QStringLiteral("1/4:Assigned|Subject|Date"),
                              QStringLiteral("2/5:J\u00f6rg & Co|Call: urgent\nagain|11/20/2026"),
                              QStringLiteral("3/7:Ana\u00a0Ortiz|<b>|")}));
    }

    void cellsOverSeveralRowsAndColumns()
    {
        const auto table = readHtmlTable("<table>\n"
                                         "<tr><td rowspan=2>Ana<td colspan=2>wide<td>x\n"
                                         "<tr><td>1<td>2<td>3\n"
                                         "<tr><td>Ben<td>4<td>5<td rowspan=3>6\n"
                                         "<tr><td>7\n"
                                         "<tr><td>a<td>b<td>c\n"
                                         "<tr><td>a<td>b<td>c<td>d\n"
                                         "</table>");
        QVERIFY(table.ok());
        QCOMPARE(read(*table),
                 (QStringList{QStringLiteral("1/2:Ana|wide||x"), QStringLiteral("2/3:Ana|1|2|3"),
                              QStringLiteral("3/4:Ben|4|5|6"), QStringLiteral("4/5:7"),
                              QStringLiteral("5/6:a|b|c|6"), QStringLiteral("6/7:a|b|c|d")}));
    }

    void theLargestTableCounts()
    {
        const auto table =
            readHtmlTable("<table><tr><td>Report</td></tr></table>"
                          "<table><tr><td>a</td><td>b</td></tr><tr></tr>"
                          "<tr><td><table><tr><td>in</td></tr></table>1</td><td>2</td>"
                          "</tr></table>");
        QVERIFY(table.ok());
        QCOMPARE(read(*table), (QStringList{QStringLiteral("1/1:a|b"), QStringLiteral("3/1:1|2")}));
    }

    void linesAreCountedInLongPages()
    {
        QByteArray page("<table>\n");
        for (int i = 0; i < 5000; ++i)
            page +=
                "<tr><td>" + QByteArray::number(i) + "</td><td>some longer text here</td></tr>\n";
        const auto table = readHtmlTable(page + "</table>\n");
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), size_t(5000));
        QCOMPARE(table->rows.back().line, 5001);
        QCOMPARE(table->rows.back().cells.front(), QByteArray("4999"));
    }

    void aPageWithoutTableSaysSo()
    {
        const auto table = readHtmlTable("<html><body><p>Please log in</p></body></html>");
        QVERIFY(!table.ok());
        QVERIFY(table.failure().sentence.contains(u"no table"));
    }

    void theSameRecordsThroughTheFile()
    {
        const auto file = openTable(
            QStringLiteral("report.xls"),
            "<html><table><tr><th>Owner<th>Date<tr><td>J\xF6rg<td>2026-11-16</table>", {});
        QVERIFY(file.ok());
        QVERIFY(file->isHtml());
        const auto records = file->records();
        Record record;
        QVERIFY(records->next(record));
        QCOMPARE(record.cell(0), QByteArrayView("Owner"));
        QVERIFY(records->next(record));
        QCOMPARE(record.cell(0), QByteArrayView("J\xC3\xB6rg"));
        QVERIFY(!records->next(record));
    }
};

QTEST_APPLESS_MAIN(TestHtmlTable)
#include "tst_htmltable.moc"
