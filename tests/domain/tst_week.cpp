// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/week.h"

#include <QTest>

using namespace courtside;

class TestWeek final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mondayToSundayIsOneWeek()
    {
        const Week week = Week::of(QDate(2026, 11, 16));
        QCOMPARE(Week::of(QDate(2026, 11, 22)), week);
        QVERIFY(Week::of(QDate(2026, 11, 23)) != week);
        QCOMPARE(week.monday(), QDate(2026, 11, 16));
        QCOMPARE(week.sunday(), QDate(2026, 11, 22));
        QCOMPARE(week.isoText(), QStringLiteral("2026-W47"));
    }

    void isoYearsOfFiftyThreeWeeks()
    {
        QVERIFY(Week::fromIso(2026, 53).has_value());
        QCOMPARE(Week::fromIso(2026, 53)->monday(), QDate(2026, 12, 28));
        QVERIFY(!Week::fromIso(2025, 53).has_value());
        QVERIFY(!Week::fromIso(2025, 0).has_value());
        QCOMPARE(Week::of(QDate(2027, 1, 3)).isoText(), QStringLiteral("2026-W53"));
    }

    void weeksAreCountedAcrossYears()
    {
        const Week earlier = Week::of(QDate(2024, 1, 1));
        QCOMPARE(Week::of(QDate(2026, 11, 16)).weeksSince(earlier), 150);
        QCOMPARE(earlier.next(150).monday(), QDate(2026, 11, 16));
        QCOMPARE(Week::fromMondayJulianDay(earlier.mondayJulianDay()), earlier);
    }

    void aWeekIsCompleteOnItsSunday()
    {
        const Week week = Week::of(QDate(2026, 11, 16));
        QCOMPARE(lastCompleteWeek(QDate(2026, 11, 22)), week);
        QCOMPARE(lastCompleteWeek(QDate(2026, 11, 21)), week.previous());
        QCOMPARE(lastCompleteWeek(QDate(2026, 11, 23)), week);
    }

    void noDayIsNoWeek()
    {
        QVERIFY(!Week::of(QDate()).isValid());
        QVERIFY(Week().isoText().isEmpty());
        QVERIFY(Week() < Week::of(QDate(1900, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(TestWeek)
#include "tst_week.moc"
