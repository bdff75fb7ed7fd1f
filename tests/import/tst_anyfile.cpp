// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columndates.h"
#include "models/import/columnnumbers.h"
#include "models/import/externalid.h"
#include "models/import/rowjudge.h"
#include "models/import/tablefile.h"
#include "models/import/weektext.h"

#include <QTest>

#include <random>

using namespace courtside;

namespace {

using Random = std::mt19937;

size_t below(Random &random, size_t limit)
{
    return random() % limit;
}

QByteArray anyCell(Random &random)
{
    static const char *pieces[] = {"Ana",  "\"", ",",          ";",        "\n",   "\r\n",
                                   "\r",   "\t", "2026-11-16", "1.000,50", " ",    "\xC3\xB6",
                                   "KW 5", "7",  "\"\"",       "-",        "=1+1", ""};
    QByteArray cell;
    for (size_t i = below(random, 4); i > 0; --i)
        cell += pieces[below(random, std::size(pieces))];
    return cell;
}

QByteArray quoted(QByteArray cell)
{
    return '"' + cell.replace('"', "\"\"") + '"';
}

/// Cuts, doubles, overwrites and inserts bytes.
QByteArray changed(QByteArray bytes, Random &random)
{
    for (size_t i = below(random, 6) + 1; i > 0 && !bytes.isEmpty(); --i) {
        const auto at = static_cast<qsizetype>(below(random, size_t(bytes.size())));
        const auto length = static_cast<qsizetype>(below(random, 20));
        switch (below(random, 5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 2:
            bytes[at] = static_cast<char>(random());
            break;
        case 3:
            bytes.remove(at, length);
            break;
        default:
            bytes.insert(at, "\"\n;,\0\t\xC3"[below(random, 7)]);
        }
    }
    return bytes;
}

const QByteArray &plainFile()
{
    static const QByteArray file(
        "\xEF\xBB\xBF\"Owner\",\"Subject\",\"Date\",\"Amount\",\"Id\"\r\n"
        "\"Ana Ortiz\",\"Call: \"\"now\"\"\",\"11/20/2026, 4:05 PM\",\"USD "
        "1,234.50\",\"00TEX00000aB1cD2AS\"\r\n"
        "\"Ben Okafor\",\"two\r\nlines\",\"11/12/2026\",\"(3)\",\"2.41E+18\"\r\n"
        "\r\n\r\nReport\r\nConfidential Information - Do Not Distribute\r\n");
    return file;
}

std::vector<QByteArray> files()
{
    const char wide[] = "\xFF\xFER\0e\0p\0;\0K\0W\0 \0"
                        "5\0\n\0A\0;\0"
                        "3\0\n\0";
    return {plainFile(), QByteArray(wide, sizeof wide - 1),
            "sep=;\nRep;KW 52;KW 1;;\nJ\xF6rg;12;Urlaub;;\nTotal;12;;;\n",
            "<html><table><tr><th>Owner<th>Date<tr><td rowspan=2>Ana<td>1<tr><td>2</table>",
            "Owner\tDate\tNote\rAna\t46348.0\tx\rBen\t2023\t5\" pipe\r"};
}

/// Reads a file as far as it can be read, and says what does not add up.
QString complaint(const QByteArray &bytes, const ImportChoices &choices)
{
    const auto file = openTable(QStringLiteral("any.csv"), bytes, choices);
    if (!file)
        return file.failure().sentence.isEmpty() ? QStringLiteral("no sentence") : QString();
    const auto sample = file->records();
    const HeaderFinding header = findHeader(*sample, [](const QString &) { return false; });
    RowJudge judge(header, {2});
    const auto records = file->records();
    std::vector<DateEvidence> dates(5);
    std::vector<NumberEvidence> numbers(5);
    IdEvidence ids;
    Record record;
    qint64 row = 0;
    qint64 line = 0;
    while (records->next(record)) {
        if (record.number <= row || record.line < line || record.width() < 1)
            return QStringLiteral("row %1, line %2").arg(record.number).arg(record.line);
        row = record.number;
        line = record.line;
        const RowKind kind = judge.judge(record);
        if (judge.reason(kind, record).isEmpty() != (kind == RowKind::Data))
            return QStringLiteral("row %1 has no reason").arg(row);
        for (qsizetype i = 0; i < 5; ++i) {
            dates[size_t(i)].add(record.cell(i), row);
            numbers[size_t(i)].add(record.cell(i), row);
            readWeekText(record.cell(i));
        }
        ids.add(record.cell(4), row);
    }
    if (records->progress() != 1.0)
        return QStringLiteral("not read to the end");
    for (size_t i = 0; i < 5; ++i) {
        const DateFinding date = dates[i].settle();
        const NumberFinding number = numbers[i].settle();
        if (date.dates > date.values || number.numbers > number.values || date.words().isEmpty() ||
            number.words().isEmpty())
            return QStringLiteral("column %1").arg(i);
    }
    return ids.settle().words().isEmpty() == (ids.settle().destroyed + ids.settle().rounded == 0)
               ? QString()
               : QStringLiteral("ids");
}

} // namespace

class TestAnyFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        Random random(20261123);
        for (int round = 0; round < 400; ++round) {
            std::vector<std::vector<QByteArray>> rows(below(random, 6) + 1);
            QByteArray text;
            for (auto &row : rows) {
                row.resize(below(random, 5) + 1);
                for (size_t i = 0; i < row.size(); ++i) {
                    row[i] = anyCell(random);
                    text += (i > 0 ? "," : "") + quoted(row[i]);
                }
                text += round % 3 == 0 ? "\n" : round % 3 == 1 ? "\r\n" : "\r";
            }
            RecordReader reader(text);
            Record record;
            for (const auto &row : rows) {
                QVERIFY(reader.next(record));
                QCOMPARE(record.cells.size(), row.size());
                QCOMPARE(record.quotes, QuoteState::Clean);
                for (size_t i = 0; i < row.size(); ++i)
                    QCOMPARE(record.cells[i].toByteArray(), row[i]);
            }
            QVERIFY(!reader.next(record));
        }
    }

    void damagedFilesAreReadToTheEnd()
    {
        Random random(5);
        ImportChoices quotesAreText;
        quotesAreText.quotesAreText = true;
        const std::vector<QByteArray> originals = files();
        for (const QByteArray &original : originals)
            QCOMPARE(complaint(original, {}), QString());
        for (int round = 0; round < 2000; ++round) {
            const QByteArray bytes = changed(originals[below(random, originals.size())], random);
            const QString what = complaint(bytes, round % 4 == 0 ? quotesAreText : ImportChoices());
            QVERIFY2(what.isEmpty(), qPrintable(what + QStringLiteral(" in ") +
                                                QString::fromLatin1(bytes.toHex())));
        }
    }

    void everyBeginningOfAFileIsReadToItsEnd()
    {
        for (const QByteArray &original : files()) {
            for (qsizetype length = 0; length <= original.size(); ++length) {
                const QString what = complaint(original.first(length), {});
                QVERIFY2(what.isEmpty(),
                         qPrintable(what + QStringLiteral(" at ") + QString::number(length)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAnyFile)
#include "tst_anyfile.moc"
