// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datetext.h"

#include "models/import/monthname.h"

#include <QTest>

using namespace courtside;

namespace {

/// "N 22.11.2026 16:05:00 +0100": form, parts, time, offset; or "? 4" with the problem's number.
QString shape(QByteArrayView cell)
{
    const DateText text = parseDateText(cell);
    if (text.form == DateText::Form::None)
        return QStringLiteral("? %1").arg(static_cast<int>(text.problem));
    const auto joined = [](int a, int b, int c, char mark) {
        const QStringList parts = {QString::number(a), QString::number(b), QString::number(c)};
        return parts.join(QChar::fromLatin1(mark));
    };
    QString shape;
    if (text.form == DateText::Form::Serial)
        shape = QStringLiteral("S ") + QString::number(text.serial);
    else if (text.form == DateText::Form::Numbers)
        shape = QStringLiteral("N ") + joined(text.first, text.second, text.year, text.mark);
    else if (text.form == DateText::Form::YearLed)
        shape = QStringLiteral("Y ") + joined(text.year, text.first, text.second, '-');
    else
        shape = QStringLiteral("M ") + joined(text.year, text.first, text.second, '-');
    if (text.secondOfDay >= 0)
        shape += QStringLiteral(" %1").arg(text.secondOfDay);
    if (text.hasOffset)
        shape += QStringLiteral(" %1s").arg(text.offset);
    return shape;
}

QString problem(DateProblem problem)
{
    return QStringLiteral("? %1").arg(static_cast<int>(problem));
}

} // namespace

class TestDateText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesOfDates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *cell, const char *expected) {
            QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(expected);
        };
        row("11/22/2026", "N 11/22/2026");
        row("11/22/2026 4:05 PM", "N 11/22/2026 57900");
        row("11/22/2026, 4:05 PM", "N 11/22/2026 57900");
        row("11/22/2026, 4:05\xE2\x80\xAFPM", "N 11/22/2026 57900");
        row("11/22/2026, 4:05\xC2\xA0pm", "N 11/22/2026 57900");
        row("22/11/2026 4:05 p.\xC2\xA0m.", "N 22/11/2026 57900");
        row("11/22/2026 12:00 AM", "N 11/22/2026 0");
        row("11/22/2026 12:30 PM", "N 11/22/2026 45000");
        row("16/10/2025", "N 16/10/2025");
        row("22.11.2026", "N 22.11.2026");
        row("22.11.2026, 16:05", "N 22.11.2026 57900");
        row("22. 11. 2026", "N 22.11.2026");
        row("1.2.2026", "N 1.2.2026");
        row("22-11-2026", "N 22-11-2026");
        row("2026-11-22", "Y 2026-11-22");
        row(" 2026-11-22 ", "Y 2026-11-22");
        row("2026/11/22", "Y 2026-11-22");
        row("20261122", "Y 2026-11-22");
        row("2026-11-22 16:05", "Y 2026-11-22 57900");
        row("2026-11-22 16:05:07", "Y 2026-11-22 57907");
        row("2026-11-22T16:05:00.000+0000", "Y 2026-11-22 57900 0s");
        row("2026-11-22T16:05:00.000Z", "Y 2026-11-22 57900 0s");
        row("2026-11-22T16:05:00-08:00", "Y 2026-11-22 57900 -28800s");
        row("2026-11-22T16:05:00+0530", "Y 2026-11-22 57900 19800s");
        row("2026-11-22 16:05:00 GMT-08:00", "Y 2026-11-22 57900 -28800s");
        row("2026-11-22 16:05 UTC", "Y 2026-11-22 57900 0s");
        row("Oct 7, 2025 6:55 PM", "M 2025-10-7 68100");
        row("Oct 7, 2025", "M 2025-10-7");
        row("7 Oct 2025", "M 2025-10-7");
        row("07-Oct-2025", "M 2025-10-7");
        row("07-Oct-25", "M 2025-10-7");
        row("7. Oktober 2025", "M 2025-10-7");
        row("16 M\xC3\xA4rz 2026", "M 2026-3-16");
        row("16 ao\xC3\xBBt 2026", "M 2026-8-16");
        row("Mon, 16 Nov 2026", "M 2026-11-16");
        row("Monday, November 16, 2026", "M 2026-11-16");
        row("Mo. 16.11.2026", "N 16.11.2026");
        row("46348", "S 46348");
        row("46348.0", "S 46348");
        row("46348.5", "S 46348 43200");
        row("46348,25", "S 46348 21600");
        row("22/11/26", "N 22/11/2026");
        row("22.11.79", "N 22.11.2079");
        row("22.11.80", "N 22.11.1980");
    }

    void shapesOfDates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        QCOMPARE(shape(cell), expected);
    }

    void whatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<DateProblem>("expected");
        const auto row = [](const char *cell, DateProblem expected) {
            QTest::newRow(cell) << QByteArray(cell) << expected;
        };
        row("", DateProblem::Empty);
        row("-", DateProblem::Empty);
        row("N/A", DateProblem::Empty);
        row("2023", DateProblem::YearOnly);
        row("2026-11", DateProblem::Period);
        row("11/2026", DateProblem::Period);
        row("Q3-2026", DateProblem::Period);
        row("FY26-Q3", DateProblem::Period);
        row("2026-W47", DateProblem::Period);
        row("KW 47", DateProblem::Period);
        row("2026-Q3", DateProblem::Period);
        row("Nov 2026", DateProblem::Period);
        row("2026-11-22 16:05 PST", DateProblem::UnknownZone);
        row("485000", DateProblem::NotADate);
        row("7", DateProblem::NotADate);
        row("90000", DateProblem::NotADate);
        row("1.000", DateProblem::NotADate);
        row("22.11.", DateProblem::NotADate);
        row("22/11", DateProblem::NotADate);
        row("22/11-2026", DateProblem::NotADate);
        row("22/11/0026", DateProblem::NotADate);
        row("2026-11-22 25:05", DateProblem::NotADate);
        row("2026-11-22 4:5", DateProblem::NotADate);
        row("2026-11-22x", DateProblem::NotADate);
        row("13:05", DateProblem::NotADate);
        row("Completed", DateProblem::NotADate);
        row("May", DateProblem::Period);
        row("99999999999999999999", DateProblem::NotADate);
        row("\xE2\x80", DateProblem::NotADate);
    }

    void whatIsNoDay()
    {
        QFETCH(QByteArray, cell);
        QFETCH(DateProblem, expected);
        QCOMPARE(shape(cell), problem(expected));
    }

    void monthsByName()
    {
        QCOMPARE(monthOfName("jan"), 1);
        QCOMPARE(monthOfName("J\xC3\xA4nner"), 1);
        QCOMPARE(monthOfName("F\xC3\xA9vr"), 2);
        QCOMPARE(monthOfName("M\xC3\xA4r"), 3);
        QCOMPARE(monthOfName("maio"), 5);
        QCOMPARE(monthOfName("JUIN"), 6);
        QCOMPARE(monthOfName("juil"), 7);
        QCOMPARE(monthOfName("Sept"), 9);
        QCOMPARE(monthOfName("dez"), 12);
        QCOMPARE(monthOfName("ju"), 0);
        QCOMPARE(monthOfName("Mardi"), 0);
        QVERIFY(isWeekdayName("Mon"));
        QVERIFY(isWeekdayName("donnerstag"));
        QVERIFY(!isWeekdayName("m"));
        QVERIFY(!isWeekdayName("Open"));
    }
};

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
