// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

#include <QStringEncoder>

using namespace courtside;
using namespace courtside::planfixture;

/// One table in every shape that files come in: what is planned must always be the same.
class TestPlanShapes final : public QObject
{
    Q_OBJECT

    using Table = std::vector<QStringList>;

    static Table table()
    {
        return {{u"Rep"_qs, u"Date"_qs, u"Type"_qs, u"Subject"_qs},
                {u"J\u00f6rg Ahn"_qs, u"2026-11-16"_qs, u"Call"_qs, u"Acme, Inc.; north"_qs},
                {u"Ana Ortiz"_qs, u"2026-11-17"_qs, u"Demo"_qs, u"Say \"now\""_qs},
                {u"Ana Ortiz"_qs, u"2026-11-18"_qs, u"Call"_qs, u"two\nlines"_qs}};
    }

    static QString text(const Table &table, QChar separator, const QString &lineEnd,
                        bool quotesEverything = true)
    {
        QString text;
        for (const QStringList &row : table) {
            QStringList cells;
            for (QString cell : row) {
                const bool isPlain = !quotesEverything && !cell.contains(separator) &&
                                     !cell.contains(u'"') && !cell.contains(u'\n');
                cells.append(isPlain ? cell : u'"' + cell.replace(u"\""_qs, u"\"\""_qs) + u'"');
            }
            text += cells.join(separator) + lineEnd;
        }
        return text;
    }

    static QByteArray encoded(const QString &text, const char *encoding, bool mark = false)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
        return encoder.encode(text);
    }

    static QByteArray webPage()
    {
        QString page = u"<html><body><table>\n"_qs;
        for (const QStringList &row : table()) {
            page += u"<tr>"_qs;
            for (const QString &cell : row)
                page += u"<td>"_qs + cell.toHtmlEscaped().replace(u'\n', u"<br>"_qs) + u"</td>"_qs;
            page += u"</tr>\n"_qs;
        }
        return (page + u"</table></body></html>"_qs).toUtf8();
    }

    /// Every row as "person day type subject".
    static QStringList planned(const ImportPlan &plan)
    {
        QStringList rows;
        for (const PlannedDatedRow &row : plan.dated)
            rows.append(QStringList{plan.people[static_cast<size_t>(row.person)].newRepName,
                                    row.day.toString(Qt::ISODate), plan.types.at(row.type),
                                    QString::fromUtf8(row.subject)}
                            .join(u'|'));
        return rows;
    }

private Q_SLOTS:
    void theSameTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<qint64>("headerLine");
        const auto row = [](const char *name, const QByteArray &bytes, const char *encoding,
                            const char *separator = ",", qint64 line = 1) {
            QTest::newRow(name) << bytes << QString::fromLatin1(encoding)
                                << QString::fromLatin1(separator) << line;
        };
        const QString comma = text(table(), u',', u"\n"_qs);
        const QString loose = text(table(), u',', u"\r\n"_qs, false);
        const QString semicolon = text(table(), u';', u"\r\n"_qs, false);
        const QString tab = text(table(), u'\t', u"\r\n"_qs, false);
        row("LF, all quoted", comma.toUtf8(), "UTF-8");
        row("CRLF, few quoted", loose.toUtf8(), "UTF-8");
        row("CR", text(table(), u',', u"\r"_qs).toUtf8(), "UTF-8");
        row("mark", encoded(comma, "UTF-8", true), "UTF-8");
        row("1252", semicolon.toLatin1() + "\x80\r\n", "windows-1252", ";");
        row("Latin-1", semicolon.toLatin1(), "ISO-8859-1", ";");
        row("UTF-16LE mark", encoded(tab, "UTF-16LE", true), "UTF-16LE", "\t");
        row("UTF-16LE", encoded(tab, "UTF-16LE"), "UTF-16LE", "\t");
        row("UTF-16BE", encoded(tab, "UTF-16BE"), "UTF-16BE", "\t");
        row("bar", text(table(), u'|', u"\n"_qs).toUtf8(), "UTF-8", "|");
        row("sep=", "sep=;\r\n" + semicolon.toUtf8(), "UTF-8", ";", 2);
        row("title rows", "\"Team\nreport\"\r\nAs of 4/3/2026\r\n\r\n" + loose.toUtf8(), "UTF-8",
            ",", 5);
        row("ghosts", QString(semicolon).replace(u"\r\n"_qs, u";;;\r\n"_qs).toUtf8() + ";;;;;;\r\n",
            "UTF-8", ";");
        row("web page", webPage(), "UTF-8", "", 2);
        QByteArray nul = comma.toUtf8();
        row("NUL", nul.replace("Demo", QByteArray("De\0mo", 5)), "UTF-8");
        row("footer",
            comma.toUtf8() + "\n\n\"Report\"\n\"Copyright (c) 2000-2026 salesforce.com, inc.\"\n"
                             "\"Example Corp\"\n",
            "UTF-8");
        row("totals", comma.toUtf8() + "\"Grand Totals (3 records)\",\"\",\"\",\"\"\n", "UTF-8");
    }

    void theSameTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, separator);
        QFETCH(qint64, headerLine);
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(planned(plan), (QStringList{u"J\u00f6rg Ahn|2026-11-16|Call|Acme, Inc.; north"_qs,
                                             u"Ana Ortiz|2026-11-17|Demo|Say \"now\""_qs,
                                             u"Ana Ortiz|2026-11-18|Call|two\nlines"_qs}));
        QCOMPARE(plan.added, 3);
        QCOMPARE(plan.encoding, encoding);
        QCOMPARE(plan.separator, separator);
        QCOMPARE(plan.headerLine, headerLine);
        QCOMPARE(questionIds(plan), QStringList());
    }

    void rowsAndLinesOfWhatIsLeftOut()
    {
        const ImportPlan plan =
            planOf("Rep,Date,Type,Subject\nAna,2026-11-16,Call,\"two\nlines\"\nBen,Call\n"
                   "Cara,2026-11-17,Call,a,b\nDan,2026-02-30,Call,\n\n\nTeam report\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"5 = 1 new + 0 changed + 0 unchanged + 1 skipped + 3 rejected"_qs);
        QStringList places;
        for (const LeftOutRow &row : plan.rejected)
            places.append(QStringLiteral("%1/%2 %3 %4")
                              .arg(row.row)
                              .arg(row.line)
                              .arg(row.column, row.value));
        QCOMPARE(places, (QStringList{u"3/4  "_qs, u"4/5  "_qs, u"5/6 Date 2026-02-30"_qs}));
        QCOMPARE(plan.skipped[0].row, 8);
        QCOMPARE(plan.skipped[0].line, 9);
        QCOMPARE(reading(plan, u"footer"_qs), u"1 footer row(s) left out"_qs);
    }

    void whatCannotBeReadIsRefusedWithAWayOut()
    {
        const auto refused = planImport({file("PK\x03\x04 xl/workbook.xml", u"week.xlsx"_qs)},
                                        {ImportChoices()}, emptyWorkbook());
        QVERIFY(!refused.ok());
        QVERIFY(refused.failure().sentence.contains(u"week.xlsx is an Excel workbook"));

        ImportChoices unknown;
        unknown.encoding = u"no-such-code"_qs;
        QVERIFY(!planImport({file("Rep,Date\n")}, {unknown}, emptyWorkbook()).ok());
    }

    void thePersonOverrulesWhatWasFound()
    {
        ImportChoices choices = acceptNew();
        choices.encoding = u"ISO-8859-15"_qs;
        choices.separator = u'|';
        choices.headerRow = 2;
        const ImportPlan plan =
            planOf("Rep|Date|Type\nRep|Date|Type\n\xA4na|2026-11-16|Call\n", choices);
        QCOMPARE(plan.headerLine, 2);
        QCOMPARE(plan.people.front().newRepName, u"\u20acna"_qs);
        QCOMPARE(reading(plan, u"encoding"_qs), u"ISO-8859-15, as chosen"_qs);
        QCOMPARE(reading(plan, u"separator"_qs), u"vertical bar, as chosen"_qs);
        QCOMPARE(reading(plan, u"header"_qs),
                 u"header in row 2, as chosen, 1 row(s) above it left out"_qs);
    }
};

QTEST_APPLESS_MAIN(TestPlanShapes)
#include "tst_planshapes.moc"
