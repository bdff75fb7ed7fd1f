// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/limittable.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace courtside;

class TestLimitTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interpolates_data()
    {
        QTest::addColumn<double>("onceInWeeks");
        QTest::addColumn<double>("steadiness");
        QTest::addColumn<double>("limit");
        QTest::newRow("208 at 8") << 208.0 << 8.0 << 3.468705;
        QTest::newRow("208 just under 8") << 208.0 << 7.96875 << 3.467153;
        QTest::newRow("208 at 2") << 208.0 << 2.0 << 4.091390;
        QTest::newRow("208 under the table") << 208.0 << 0.4 << 4.498310;
        QTest::newRow("104 at 8") << 104.0 << 8.0 << 1.0;
        QTest::newRow("520 at 3") << 520.0 << 3.0 << 5.483647;
        QTest::newRow("312 at 40") << 312.0 << 40.0 << 1.0;
        QTest::newRow("an entry itself") << 674.0 << 8.0 << 6.0;
        QTest::newRow("beyond 40") << 1869.0 << 90.0 << 4.0;
        QTest::newRow("beyond the last row") << 100000.0 << 8.0 << 8.0;
    }
    void interpolates()
    {
        QFETCH(double, onceInWeeks);
        QFETCH(double, steadiness);
        QFETCH(double, limit);
        QVERIFY(std::abs(strikeLimit(onceInWeeks, steadiness) - limit) < 5e-7);
    }

    // Whoever works a flag out by hand reads the limit off the help.
    void theTableInTheHelpIsTheOneInUse()
    {
        QFile help(QStringLiteral(COURTSIDE_SOURCES "/resources/help/arithmetic.md"));
        QVERIFY(help.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(help.readAll()).split(u'\n');
        lines.removeIf([](const QString &line) { return !line.startsWith(u'|'); });
        QCOMPARE(lines.size(), 9);
        const auto numbers = [](const QString &line) {
            QList<double> cells;
            for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts))
                cells.append(cell.trimmed().toDouble());
            return cells;
        };
        const QList<double> steadiness = numbers(lines.first());
        QCOMPARE(steadiness, (QList<double>{0, 0.5, 1, 2, 4, 8, 16, 40}));
        for (const QString &line : lines.mid(2)) {
            const QList<double> entries = numbers(line);
            QCOMPARE(entries.size(), 8);
            for (int column = 1; column < 8; ++column) {
                const double limit = strikeLimit(entries[column], steadiness[column]);
                QVERIFY2(std::abs(limit - entries.first()) < 1e-12, qPrintable(line));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLimitTable)
#include "tst_limittable.moc"
