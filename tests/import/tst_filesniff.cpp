// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/filesniff.h"

#include "models/import/tablefile.h"

#include <QTest>

using namespace courtside;

class TestFileSniff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTableIsRefusedWithAWayOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileShape>("shape");
        QTest::addColumn<QString>("way");
        const QByteArray zip("PK\x03\x04\x14\0\x06\0\0\0\0\0", 12);
        QTest::newRow("workbook") << zip + "[Content_Types].xml" << FileShape::Xlsx
                                  << QStringLiteral("Save as > CSV UTF-8");
        QTest::newRow("zip") << zip + "Calls_001.csv" << FileShape::Zip
                             << QStringLiteral("Unpack it");
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest")
                             << FileShape::OldExcel << QStringLiteral("older Excel");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << FileShape::Pdf << QStringLiteral("PDF");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << FileShape::Image
                             << QStringLiteral("picture");
        QTest::newRow("workbook of ours") << QByteArray("SQLite format 3\0", 16)
                                          << FileShape::Binary << QStringLiteral("not a text file");
    }

    void whatIsNoTableIsRefusedWithAWayOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileShape, shape);
        QFETCH(QString, way);
        QCOMPARE(sniffBytes(bytes), shape);
        const auto file = openTable(QStringLiteral("week.csv"), bytes, {});
        QVERIFY(!file.ok());
        QVERIFY(file.failure().sentence.startsWith(u"week.csv "));
        QVERIFY(file.failure().sentence.contains(way));
        QVERIFY(!file.failure().detail.contains(u"week"));
    }

    void textsAreToldApart()
    {
        QCOMPARE(sniffText("Owner,Date\n"), FileShape::Text);
        QCOMPARE(sniffText("<3 you,Date\n"), FileShape::Text);
        QCOMPARE(sniffText("\n <HTML><body>"), FileShape::Html);
        QCOMPARE(sniffText("<meta http-equiv=x><table><tr>"), FileShape::Html);
        QCOMPARE(sniffText("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"),
                 FileShape::OldExcel);
        QCOMPARE(sniffText("BEGIN:VCALENDAR\r\n"), FileShape::Calendar);
        QCOMPARE(sniffText(" \n"), FileShape::Empty);
        QCOMPARE(sniffText(QByteArray("ab\x01\x02\x03\x04\0\0", 8)), FileShape::Binary);
        QCOMPARE(sniffText(QByteArray("Id,Plan\n1,\0text and more text\n", 31)), FileShape::Text);
    }

    void emptyFilesAreLegal()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\r\n"), QByteArray("\xEF\xBB\xBF")}) {
            const auto file = openTable(QStringLiteral("empty.csv"), bytes, {});
            QVERIFY(file.ok());
            QVERIFY(file->isEmpty());
            Record record;
            QVERIFY(!file->records()->next(record));
        }
    }

    void aTableOpensAsItsBytesSay()
    {
        const QByteArray bytes("\xFF\xFEs\0e\0p\0=\0;\0\n\0R\0;\0W\0\n\0\xF6\0;\0"
                               "1\0\n\0",
                               30);
        const auto file = openTable(QStringLiteral("sheet.txt"), bytes, {});
        QVERIFY(file.ok());
        QCOMPARE(file->encoding().name, QStringLiteral("UTF-16LE"));
        QCOMPARE(file->separator().separator, ';');
        for (int pass = 0; pass < 2; ++pass) {
            const auto records = file->records();
            Record record;
            QVERIFY(records->next(record));
            QCOMPARE(record.number, 2);
            QCOMPARE(record.line, 2);
            QCOMPARE(record.cell(1), QByteArrayView("W"));
            QVERIFY(records->next(record));
            QCOMPARE(record.cell(0), QByteArrayView("\xC3\xB6"));
            QVERIFY(!records->next(record));
        }
    }

    void choicesOverrule()
    {
        ImportChoices choices;
        choices.encoding = QStringLiteral("ISO-8859-1");
        choices.separator = u'|';
        choices.quotesAreText = true;
        const auto file = openTable(QStringLiteral("x.csv"), "a,\"b|\xC3\xB6\n", choices);
        const auto records = file->records();
        Record record;
        QVERIFY(records->next(record));
        QCOMPARE(record.cell(0), QByteArrayView("a,\"b"));
        QCOMPARE(record.cell(1), QByteArrayView("\xC3\x83\xC2\xB6"));
    }
};

QTEST_APPLESS_MAIN(TestFileSniff)
#include "tst_filesniff.moc"
