// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/strikes.h"

#include <QTest>

#include <cmath>

using namespace courtside;

class TestStrikes final : public QObject
{
    Q_OBJECT

    static bool equals(double a, double b) { return std::abs(a - b) < 5e-7; }

private Q_SLOTS:
    void theDesignFallGrowsMildWithSteadiness()
    {
        QCOMPARE(designFall(0.5), 0.40);
        QCOMPARE(designFall(2.0), 0.40);
        QVERIFY(equals(designFall(8.0), 0.600485));
        QCOMPARE(designFall(40.0), 0.70);
    }

    void theScoreIsAQuasiPoissonLikelihoodRatio()
    {
        QVERIFY(equals(weekScore(4, 8.0, 30.0 / 29.0, designFall(8.0)), 1.117515));
        QVERIFY(equals(weekScore(0, 8.0, 30.0 / 29.0, designFall(8.0)), 3.089585));
        QVERIFY(weekScore(8, 8.0, 1.0, 0.6) < 0.0);
    }

    void aFullStrikeIsAsRareAsOneWeekInSeven()
    {
        QCOMPARE(strikeCap(0, 39), 1.0);
        QCOMPARE(strikeCap(4, 39), 1.0);
        QVERIFY(equals(strikeCap(5, 39), std::log(40.0 / 6.0) / std::log(7.0)));
        QCOMPARE(strikeCap(39, 39), 0.0);
        QCOMPARE(strikeCap(0, 6), 1.0);
    }

    void aStopNeedsAtLeastThreeWeeks()
    {
        QCOMPARE(weeksToShowStop(3.468705, 8.0, 0.600485), 3);
        QCOMPARE(weeksToShowStop(4.091390, 2.0, 0.4), 4);
        QCOMPARE(weeksToShowStop(4.498310, 0.5, 0.4), 15);
    }
};

QTEST_APPLESS_MAIN(TestStrikes)
#include "tst_strikes.moc"
