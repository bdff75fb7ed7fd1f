// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/tails.h"

#include <QTest>

#include <cmath>

using namespace courtside;

class TestTails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowerTailOfTheNegativeBinomial_data()
    {
        QTest::addColumn<int>("seen");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("chance");
        QTest::newRow("a") << 11 << 25.2 << 1.15 << 0.002206696946;
        QTest::newRow("b") << 6 << 16.0 << 1.2 << 0.0070716693;
        QTest::newRow("c") << 0 << 9.0 << 1.1 << 0.0001882167785;
        QTest::newRow("d") << 120 << 160.0 << 1.5 << 0.003629108864;
        QTest::newRow("e") << 19 << 32.0 << 1.25 << 0.01695101643;
        QTest::newRow("f") << 2 << 6.4 << 1.05 << 0.05007998205;
    }
    void lowerTailOfTheNegativeBinomial()
    {
        QFETCH(int, seen);
        QFETCH(double, mean);
        QFETCH(double, scale);
        QFETCH(double, chance);
        QVERIFY(std::abs(lowerTail(seen, mean, scale) / chance - 1.0) < 1e-9);
        QVERIFY(std::abs(upperTail(seen + 1, mean, scale) - (1.0 - chance)) < 1e-10);
    }

    // 208 in 130 days against 11 in 18: given 219 in all, binomial with the share of days.
    void equalsTheConditionalBinomialTest()
    {
        const double share = 18.0 / 148.0;
        double term = std::pow(1.0 - share, 219);
        double binomial = term;
        for (int k = 1; k <= 11; ++k) {
            term *= (219.0 - k + 1.0) / k * share / (1.0 - share);
            binomial += term;
        }
        const double chance = lowerTail(11, 208.0 / 130.0 * 18.0, 1.0 + 18.0 / 130.0);
        QVERIFY(std::abs(chance / 0.000280787775801 - 1.0) < 1e-11);
        QVERIFY(std::abs(binomial / chance - 1.0) < 1e-11);
    }

    void aScaleOfOneIsPoisson()
    {
        QVERIFY(std::abs(lowerTail(0, 3.0, 1.0) - std::exp(-3.0)) < 1e-15);
        QVERIFY(std::abs(lowerTail(1, 3.0, 1.0) - 4.0 * std::exp(-3.0)) < 1e-15);
        QVERIFY(std::abs(upperTail(1, 3.0, 1.0) - (1.0 - std::exp(-3.0))) < 1e-15);
        QVERIFY(std::abs(lowerTail(5, 8.0, 1.0) - lowerTail(5, 8.0, 1.0 + 1e-8)) < 1e-8);
    }

    void theEdgesAreCertain()
    {
        QCOMPARE(lowerTail(-1, 8.0, 1.2), 0.0);
        QCOMPARE(lowerTail(0, 0.0, 1.2), 1.0);
        QCOMPARE(upperTail(0, 8.0, 1.2), 1.0);
        QCOMPARE(upperTail(1, 0.0, 1.2), 0.0);
        QCOMPARE(quantile(0.95, 0.0, 1.2), 0);
    }

    // The usual range of the chart: a baseline of 39 full weeks.
    void theUsualRange_data()
    {
        QTest::addColumn<double>("perFullWeek");
        QTest::addColumn<double>("days");
        QTest::addColumn<double>("dispersion");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::newRow("eight, full week") << 8.0 << 5.0 << 1.0 << 4 << 13;
        QTest::newRow("eight, three days") << 8.0 << 3.0 << 1.0 << 2 << 9;
        QTest::newRow("eight, dispersion 1.5") << 8.0 << 5.0 << 1.5 << 3 << 14;
        QTest::newRow("two") << 2.0 << 5.0 << 1.0 << 0 << 5;
        QTest::newRow("forty") << 40.0 << 5.0 << 1.0 << 30 << 51;
    }
    void theUsualRange()
    {
        QFETCH(double, perFullWeek);
        QFETCH(double, days);
        QFETCH(double, dispersion);
        const double mean = perFullWeek / 5.0 * days;
        const double scale = dispersion * (1.0 + days / (39.0 * 5.0));
        QTEST(quantile(0.05, mean, scale), "low");
        QTEST(quantile(0.95, mean, scale), "high");
    }

    void aQuantileIsTheSmallestCountThatReachesTheShare_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("scale");
        QTest::newRow("small") << 0.3 << 1.0;
        QTest::newRow("usual") << 8.0 << 1.03;
        QTest::newRow("uneven") << 25.0 << 6.0;
        QTest::newRow("large") << 650.0 << 1.02;
        QTest::newRow("larger than exp() reaches") << 5000.0 << 1.0;
        QTest::newRow("large and uneven") << 90000.0 << 3.5;
    }
    void aQuantileIsTheSmallestCountThatReachesTheShare()
    {
        QFETCH(double, mean);
        QFETCH(double, scale);
        for (const double share : {0.05, 0.5, 0.95}) {
            const int found = quantile(share, mean, scale);
            QVERIFY(lowerTail(found, mean, scale) >= share);
            QVERIFY(lowerTail(found - 1, mean, scale) < share);
        }
    }
};

QTEST_APPLESS_MAIN(TestTails)
#include "tst_tails.moc"
