// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedmoment.h"

#include <QTest>
#include <QTimeZone>

using namespace courtside;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// Monday 23 November 2026, a quarter past five in the afternoon.
QDateTime now()
{
    return {QDate(2026, 11, 23), QTime(17, 15), QTimeZone("Europe/Berlin")};
}

} // namespace

class TestTypedMoment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const auto row = [](const char *text, int month, int day, int hour, int minute) {
            QTest::newRow(text) << QString::fromUtf8(text)
                                << QDateTime(QDate(2026, month, day), QTime(hour, minute),
                                             QTimeZone("Europe/Berlin"));
        };
        row("now", 11, 23, 17, 15);
        row("20m ago", 11, 23, 16, 55);
        row("20m", 11, 23, 16, 55);
        row("-20m", 11, 23, 16, 55);
        row("20 min ago", 11, 23, 16, 55);
        row("90 minutes ago", 11, 23, 15, 45);
        row("1h ago", 11, 23, 16, 15);
        row("2 hours ago", 11, 23, 15, 15);
        row("1h 20m ago", 11, 23, 15, 55);
        row("1h20m", 11, 23, 15, 55);
        row("18h ago", 11, 22, 23, 15);
        row("14:30", 11, 23, 14, 30);
        row("9:05", 11, 23, 9, 5);
        row("at 14:30", 11, 23, 14, 30);
        row("2:30 pm", 11, 23, 14, 30);
        row("2pm", 11, 23, 14, 0);
        row("12 am", 11, 23, 0, 0);
        row("12pm", 11, 23, 12, 0);
        row("14", 11, 23, 14, 0);
        row("14.30", 11, 23, 14, 30);
        row("1h", 11, 23, 16, 15);   // a span, not one o'clock
        row("18:00", 11, 23, 18, 0); // still to come, and not moved
        row("yesterday 16:00", 11, 22, 16, 0);
        row("16:00 yesterday", 11, 22, 16, 0);
        row("Yesterday at 16:00", 11, 22, 16, 0);
        row("fri 10:00", 11, 20, 10, 0); // the last one, not the next one
        row("mon 9:00", 11, 23, 9, 0);
        row("last mon 9:00", 11, 16, 9, 0);
        row("20.11. 9:15", 11, 20, 9, 15);
        row("20 nov 4pm", 11, 20, 16, 0);
        row("-3d 16:00", 11, 20, 16, 0);
    }

    void whatPeopleType()
    {
        QFETCH(const QString, text);
        QTEST(typedMoment(text, now(), british).value_or(QDateTime()), "moment");
    }

    void whatIsNoMomentIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "soon", "25:00", "14:60", "13pm", "0am", "yesterday", "fri",
                                 "ago", "h", "25", "someday 16:00", "1:2", "now then"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNoMomentIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!typedMoment(text, now(), british));
    }

    void aSpanCountsRealMinutesWhereClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin"); // back from 3:00 to 2:00 on 25 October 2026
        const QDateTime morning(QDate(2026, 10, 25), QTime(3, 30), berlin);
        const auto earlier = typedMoment(QStringLiteral("2h ago"), morning, british);
        QVERIFY(earlier);
        QCOMPARE(earlier->secsTo(morning), 7200);
        QCOMPARE(earlier->time(), QTime(2, 30));
    }
};

QTEST_GUILESS_MAIN(TestTypedMoment)
#include "tst_typedmoment.moc"
