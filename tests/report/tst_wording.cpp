// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/wording.h"

#include <QTest>

#include <limits>

using namespace courtside;

class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreRoundedKindly_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("close to whole") << 7.97 << QStringLiteral("8");
        QTest::newRow("half") << 7.4 << QStringLiteral("7.5");
        QTest::newRow("small") << 1.2 << QStringLiteral("1");
        QTest::newRow("from ten on whole") << 30.41 << QStringLiteral("30");
        QTest::newRow("just under ten") << 9.8 << QStringLiteral("10");
        QTest::newRow("thousands without separator") << 1234.4 << QStringLiteral("1234");
    }

    void countsAreRoundedKindly()
    {
        QFETCH(const double, value);
        QTEST(kindNumber(value), "text");
    }

    void theRarityIsThreeQuartersOfTheSetting()
    {
        QCOMPARE(rarityText(104), QStringLiteral("about once in a year and a half"));
        QCOMPARE(rarityText(208), QStringLiteral("about once in 3 years"));
        QCOMPARE(rarityText(520), QStringLiteral("about once in 7 years"));
        QCOMPARE(rarityText(312), QStringLiteral("about once in 4 and a half years"));
        QCOMPARE(rarityText(70), QStringLiteral("about once in a year"));
        QCOMPARE(rarityText(26), QStringLiteral("about once in 5 months"));
    }

    void daysAreWrittenInTheLanguageOfTheSentences()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(dayInSentence(QDate(2024, 10, 28)), QStringLiteral("28 Oct 2024"));
        QCOMPARE(weekdayInSentence(QDate(2026, 11, 22)), QStringLiteral("Sun 22 Nov 2026"));
        QCOMPARE(weekInSentence(Week::of(QDate(2024, 11, 3))),
                 QStringLiteral("week of 28 Oct 2024"));
        QCOMPARE(plainNumber(7.98, 2), QStringLiteral("7.98"));
        QLocale::setDefault(QLocale::c());
    }

    void oneDayIsSingular()
    {
        QCOMPARE(daysText(1.0), QStringLiteral("1 day"));
        QCOMPARE(daysText(0.5), QStringLiteral("0.5 days"));
        QCOMPARE(daysText(19.0), QStringLiteral("19 days"));
        QCOMPARE(agoText(-5), QStringLiteral("just now"));
        QCOMPARE(agoText(18 * 60), QStringLiteral("18 min ago"));
        QCOMPARE(agoText(3 * 3600), QStringLiteral("3 hours ago"));
        QCOMPARE(agoText(49 * 3600), QStringLiteral("2 days ago"));
        QCOMPARE(weeksText(1), QStringLiteral("1 week"));
        QCOMPARE(weeksText(13), QStringLiteral("13 weeks"));
    }

    void chancesAreToldAsOdds()
    {
        QCOMPARE(oddsText(0.00467366), QStringLiteral("1 in 214"));
        QCOMPARE(oddsText(0.4), QStringLiteral("1 in 2.5"));
        QCOMPARE(oddsText(1.124e-10), QStringLiteral("1 in 8.9 thousand million"));
        QCOMPARE(oddsText(3.541e-06), QStringLiteral("1 in 282406"));
        QCOMPARE(oddsText(0.0), QStringLiteral("less than 1 in a million million"));
    }

    void anUnknownNumberSaysSo()
    {
        QCOMPARE(plainNumber(std::numeric_limits<double>::quiet_NaN(), 2),
                 QStringLiteral("unknown"));
        QCOMPARE(plainNumber(20.0, 4), QStringLiteral("20"));
        QCOMPARE(fixedNumber(20.0, 2), QStringLiteral("20.00"));
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
