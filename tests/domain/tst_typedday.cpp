// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedday.h"

#include <QTest>

using namespace courtside;

class TestTypedDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        // Typed on Monday 23 November 2026.
        const auto row = [](const char *text, QDate day) {
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        };
        row("today", QDate(2026, 11, 23));
        row("Tomorrow", QDate(2026, 11, 24));
        row("yesterday", QDate(2026, 11, 22));
        row("fri", QDate(2026, 11, 27));
        row("Friday", QDate(2026, 11, 27));
        row("mon", QDate(2026, 11, 23));
        row("last mon", QDate(2026, 11, 16));
        row("last fri", QDate(2026, 11, 20));
        row("+3d", QDate(2026, 11, 26));
        row("-2w", QDate(2026, 11, 9));
        row("+1m", QDate(2026, 12, 23));
        row("-1y", QDate(2025, 11, 23));
        row("12.12", QDate(2026, 12, 12));
        row("12.12.", QDate(2026, 12, 12));
        row("3.1.", QDate(2027, 1, 3));
        row("20.11.2025", QDate(2025, 11, 20));
        row("20.11.25", QDate(2025, 11, 20));
        row("20/11", QDate(2026, 11, 20));
        row("2026-3-9", QDate(2026, 3, 9));
        row(" 20  nov ", QDate(2026, 11, 20));
        row("20 November 2024", QDate(2024, 11, 20));
        row("Nov 20, 2024", QDate(2024, 11, 20));
        row("march 4", QDate(2027, 3, 4));
    }

    void whatPeopleType()
    {
        QFETCH(const QString, text);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QTEST(typedDay(text, QDate(2026, 11, 23), british).value_or(QDate()), "day");
    }

    void slashesFollowTheLocale()
    {
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(typedDay(QStringLiteral("3/4/2026"), QDate(2026, 11, 23), american),
                 QDate(2026, 3, 4));
        QCOMPARE(typedDay(QStringLiteral("3.4.2026"), QDate(2026, 11, 23), american),
                 QDate(2026, 4, 3));
    }

    void namesOfTheLocaleAreKnown()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(typedDay(QStringLiteral("Freitag"), QDate(2026, 11, 23), german),
                 QDate(2026, 11, 27));
        QCOMPARE(typedDay(QStringLiteral("4. März"), QDate(2026, 4, 1), german), QDate(2026, 3, 4));
    }

    void noDayIsSaidToBeNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "soon", "31.2.2026", "13/13", "fr", "+3", "2026-13-01", "20"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void noDayIsSaidToBeNone()
    {
        QFETCH(const QString, text);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QVERIFY(!typedDay(text, QDate(2026, 11, 23), british));
    }
};

QTEST_APPLESS_MAIN(TestTypedDay)
#include "tst_typedday.moc"
