// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/encoding.h"

#include "models/import/utf8.h"

#include <QStringEncoder>
#include <QTest>

using namespace courtside;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestEncoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedness_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ascii") << QByteArray("plain text of more than eight bytes") << true;
        QTest::newRow("two, three, four")
            << QByteArray("J\xC3\xB6rg \xE2\x82\xAC \xF0\x9F\x8E\xBE") << true;
        QTest::newRow("latin-1") << QByteArray("J\xF6rg and more text") << false;
        QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("last character") << QByteArray("\xF4\x8F\xBF\xBF") << true;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("cut off") << QByteArray("12345678\xE2\x82") << false;
        QTest::newRow("lone trail") << QByteArray("\x80") << false;
    }

    void wellFormedness()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isUtf8(bytes), valid);
    }

    void utf8IsNotCopied()
    {
        const QByteArray bytes("Owner,Date\nJ\xC3\xB6rg,1\n");
        const auto text = decodeText(bytes);
        QVERIFY(text.ok());
        QCOMPARE(text->finding.name, QStringLiteral("UTF-8"));
        QCOMPARE(static_cast<const void *>(text->utf8.data()),
                 static_cast<const void *>(bytes.constData()));
        QCOMPARE(text->utf8, QByteArrayView(bytes));
    }

    void aMarkIsNoPartOfTheText()
    {
        const auto text = decodeText("\xEF\xBB\xBF\"Id\",\"Name\"\n");
        QCOMPARE(text->utf8, QByteArrayView("\"Id\",\"Name\"\n"));
        QCOMPARE(text->finding.words(), QStringLiteral("UTF-8"));
    }

    void aMarkedTextWithBrokenPlacesStaysWhatItSays()
    {
        const auto text = decodeText("\xEF\xBB\xBFName\nJ\xC3\xB6rg\nM\xFCller\n");
        QCOMPARE(text->finding.name, QStringLiteral("UTF-8"));
        QCOMPARE(QString::fromUtf8(text->utf8), QStringLiteral("Name\nJ\u00f6rg\nM\uFFFDller\n"));
        QCOMPARE(text->finding.words(), QStringLiteral("UTF-8, 1 place(s) do not fit it"));
    }

    void wideTextWithAndWithoutMark_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<QString>("name");
        QTest::newRow("LE") << int(QStringConverter::Utf16LE) << false
                            << QStringLiteral("UTF-16LE");
        QTest::newRow("LE mark") << int(QStringConverter::Utf16LE) << true
                                 << QStringLiteral("UTF-16LE");
        QTest::newRow("BE") << int(QStringConverter::Utf16BE) << false
                            << QStringLiteral("UTF-16BE");
        QTest::newRow("BE mark") << int(QStringConverter::Utf16BE) << true
                                 << QStringLiteral("UTF-16BE");
    }

    void wideTextWithAndWithoutMark()
    {
        QFETCH(int, encoding);
        QFETCH(bool, mark);
        QFETCH(QString, name);
        const QString sheet =
            QStringLiteral("Rep\tWeek\tCount\nJ\u00f6rg \U0001F3BE\t2026-W47\t5\n");
        const auto text =
            decodeText(utf16(sheet, static_cast<QStringConverter::Encoding>(encoding), mark));
        QCOMPARE(text->finding.name, name);
        QCOMPARE(QString::fromUtf8(text->utf8), sheet);
        QCOMPARE(text->finding.nuls, 0);
    }

    void wideTextLargerThanAPiece()
    {
        const QString sheet = QStringLiteral("a\U0001F3BE,").repeated(300000);
        const auto text = decodeText(utf16(sheet, QStringConverter::Utf16LE, true));
        QCOMPARE(text->utf8.size(), 300000 * 6);
        QCOMPARE(QString::fromUtf8(text->utf8), sheet);
        QCOMPARE(text->finding.broken, 0);
    }

    void aFewNulsAreNotWideText()
    {
        const char bytes[] = "\"Id\",\"Plan\"\n\"1\",\"\0text\"\n\"2\",\"\0more\"\n";
        const auto text = decodeText(QByteArray(bytes, sizeof bytes - 1));
        QCOMPARE(text->finding.name, QStringLiteral("UTF-8"));
        QCOMPARE(text->finding.nuls, 2);
        QCOMPARE(text->finding.words(), QStringLiteral("UTF-8, 2 NUL byte(s) left out"));
    }

    void westernTextIsNamedByItsBytes()
    {
        const auto latin = decodeText("Env\xED"
                                      "o,cotizaci\xF3n\n");
        QCOMPARE(latin->finding.name, QStringLiteral("ISO-8859-1"));
        QCOMPARE(latin->utf8, QByteArrayView("Env\xC3\xADo,cotizaci\xC3\xB3n\n"));

        const auto windows = decodeText("J\xFCrgen;12.345,00 \x80;a \x96 b;\x81\n");
        QCOMPARE(windows->finding.name, QStringLiteral("windows-1252"));
        QCOMPARE(QString::fromUtf8(windows->utf8),
                 QStringLiteral("J\u00fcrgen;12.345,00 \u20ac;a \u2013 b;\u0081\n"));
    }

    void thePersonCanNameIt()
    {
        const QByteArray bytes("J\xC3\xB6rg");
        const auto western = decodeText(bytes, QStringLiteral("Windows_1252"));
        QCOMPARE(QString::fromUtf8(western->utf8), QStringLiteral("J\u00c3\u00b6rg"));
        QVERIFY(western->finding.chosen);

        QCOMPARE(decodeText(bytes, QStringLiteral("utf-8"))->utf8, QByteArrayView(bytes));
        const auto forced = decodeText("J\xF6rg", QStringLiteral("UTF-8"));
        QCOMPARE(QString::fromUtf8(forced->utf8), QStringLiteral("J\uFFFDrg"));
        QCOMPARE(forced->finding.broken, 1);
        const auto wide =
            decodeText(utf16(QStringLiteral("\u4eba\u540d"), QStringConverter::Utf16BE, false),
                       QStringLiteral("UTF-16BE"));
        QCOMPARE(QString::fromUtf8(wide->utf8), QStringLiteral("\u4eba\u540d"));

        const auto unknown = decodeText(bytes, QStringLiteral("klingon"));
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.failure().sentence.contains(u"klingon"));
    }

    void mojibakeIsUndone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("once") << QStringLiteral("J\u00c3\u00b6rg M\u00c3\u00bcller")
                              << QStringLiteral("J\u00f6rg M\u00fcller");
        QTest::newRow("quotes") << QStringLiteral("Ana\u00e2\u20ac\u2122s")
                                << QStringLiteral("Ana\u2019s");
        QTest::newRow("twice") << QStringLiteral("J\u00c3\u0192\u00c2\u00b6rg")
                               << QStringLiteral("J\u00f6rg");
        QTest::newRow("plain") << QStringLiteral("Ana Ortiz") << QString();
        QTest::newRow("right already") << QStringLiteral("J\u00f6rg") << QString();
        QTest::newRow("capital A tilde") << QStringLiteral("S\u00c3O PAULO") << QString();
        QTest::newRow("not western") << QStringLiteral("\u4eba \u00c3\u00b6") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void mojibakeIsUndone()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        QCOMPARE(repairedMojibake(text).value_or(QString()), repaired);
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
