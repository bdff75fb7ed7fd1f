// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/celltext.h"

#include <QTest>

using namespace courtside;

class TestCellText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksOfEveryKindAreCutOff()
    {
        QCOMPARE(trimmedCell("  Ana Ortiz \t"), QByteArrayView("Ana Ortiz"));
        QCOMPARE(trimmedCell("\xC2\xA0 Ana\xE2\x80\xAF"), QByteArrayView("Ana"));
        QCOMPARE(trimmedCell("A\xC2\xA0Z"), QByteArrayView("A\xC2\xA0Z"));
        QCOMPARE(trimmedCell(" \r\n\xC2\xA0"), QByteArrayView(""));
        QCOMPARE(trimmedCell(""), QByteArrayView(""));
        QCOMPARE(trimmedCell("\xC2"), QByteArrayView("\xC2"));
    }

    void wordsForNothing_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("empty");
        for (const char *word : {"", "  ", "-", "--", " - ", "N/A", "n/a", "#N/A", "nan", "NaN",
                                 "NULL", "null", "(blank)", "(Blank)", "[empty]", "\xE2\x80\x93"})
            QTest::newRow(word) << QByteArray(word) << true;
        for (const char *word : {"0", "none", "Nan Li", "Null", "-1", "na", "blank", "x"})
            QTest::newRow(word) << QByteArray(word) << (qstrcmp(word, "Null") == 0);
    }

    void wordsForNothing()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, empty);
        QCOMPARE(isEmptyValue(cell), empty);
    }

    void longCellsAreShortenedForPeople()
    {
        QCOMPARE(shortText("  Acme\nNorth "), QStringLiteral("Acme North"));
        QCOMPARE(shortText("abcdef", 4), QStringLiteral("abc\u2026"));
        QCOMPARE(shortText("abcd", 4), QStringLiteral("abcd"));
        QCOMPARE(shortText("ab\xF0\x9F\x8E\xBE"
                           "cd",
                           4),
                 QStringLiteral("ab\u2026"));
        const QByteArray huge = QByteArray("\xC3\xA9").repeated(100000);
        QCOMPARE(shortText(huge, 3), QStringLiteral("\u00e9\u00e9\u2026"));
    }
};

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
