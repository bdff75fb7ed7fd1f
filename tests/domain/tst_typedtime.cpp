// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedtime.h"

#include <QTest>

using namespace courtside;

class TestTypedTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("colon") << u"14:30"_qs << QTime(14, 30);
        QTest::newRow("dot") << u"8.05"_qs << QTime(8, 5);
        QTest::newRow("four digits") << u"0830"_qs << QTime(8, 30);
        QTest::newRow("three digits") << u"915"_qs << QTime(9, 15);
        QTest::newRow("an hour") << u" 9 "_qs << QTime(9, 0);
        QTest::newRow("an hour said so") << u"14 h"_qs << QTime(14, 0);
        QTest::newRow("afternoon") << u"2pm"_qs << QTime(14, 0);
        QTest::newRow("afternoon with minutes") << u"2:30 PM"_qs << QTime(14, 30);
        QTest::newRow("noon") << u"12 pm"_qs << QTime(12, 0);
        QTest::newRow("midnight") << u"12am"_qs << QTime(0, 0);
        QTest::newRow("the first minute") << u"0:00"_qs << QTime(0, 0);
    }
    void timesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(typedTime(typed), std::optional(time));
    }

    void whatIsNoTime_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "noon", "24:00", "14:60", "13pm", "0am", "14:3", "12345", "-2"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsNoTime()
    {
        QFETCH(QString, typed);
        QVERIFY(!typedTime(typed));
    }
};

QTEST_APPLESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"
