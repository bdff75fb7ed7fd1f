// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/csvtext.h"

#include <QTest>

using namespace courtside;

class TestCsvText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedOnlyWhereTheyHaveToBe()
    {
        QCOMPARE(csvLine({QStringLiteral("Ana"), QStringLiteral("8.5"), QString()}),
                 QStringLiteral("Ana,8.5,\n"));
        QCOMPARE(csvLine({QStringLiteral("Acme, Inc."), QStringLiteral("5\" pipe"),
                          QStringLiteral("two\nlines"), QStringLiteral(" ends ")}),
                 QStringLiteral("\"Acme, Inc.\",\"5\"\" pipe\",\"two\nlines\",\" ends \"\n"));
    }

    void formulasBecomeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("phone") << QStringLiteral("+1 555") << QStringLiteral("'+1 555");
        QTest::newRow("dash") << QStringLiteral("-") << QStringLiteral("'-");
        QTest::newRow("at") << QStringLiteral("@ana") << QStringLiteral("'@ana");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("name") << QStringLiteral("Ana") << QStringLiteral("Ana");
        QTest::newRow("nothing") << QString() << QString();
    }
    void formulasBecomeText()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(withoutFormula(text), written);
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
