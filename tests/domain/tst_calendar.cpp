// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/calendar.h"

#include <QTest>

using namespace courtside;

class TestCalendar final : public QObject
{
    Q_OBJECT

    const RepId m_anna{1};
    const RepId m_ben{2};
    const Week m_week = Week::of(QDate(2026, 11, 16));

    Leave leave(QDate first, QDate last, bool half = false) const
    {
        return {LeaveId{}, m_anna, first, last, half};
    }

private Q_SLOTS:
    void aPlainWeekHasFiveDays() { QCOMPARE(WorkCalendar().workedDays(m_anna, m_week), 5.0); }

    void holidaysCountOnlyOnWorkingDays()
    {
        WorkCalendar calendar;
        calendar.setHolidays({{HolidayId{}, QDate(2026, 11, 18), QStringLiteral("Repentance Day")},
                              {HolidayId{}, QDate(2026, 11, 21), QStringLiteral("a Saturday")}});
        QCOMPARE(calendar.scheduledDays(m_week), 4.0);
    }

    void leaveLowersOneRepOnly()
    {
        WorkCalendar calendar;
        calendar.setLeave({leave(QDate(2026, 11, 13), QDate(2026, 11, 17)),
                           leave(QDate(2026, 11, 19), QDate(2026, 11, 19), true)});
        QCOMPARE(calendar.workedDays(m_anna, m_week), 2.5);
        QCOMPARE(calendar.workedDays(m_ben, m_week), 5.0);
        QCOMPARE(calendar.workedDays(m_anna, m_week.previous()), 4.0);
    }

    void overlappingLeaveIsNotTakenTwice()
    {
        WorkCalendar calendar;
        calendar.setLeave({leave(QDate(2026, 11, 16), QDate(2026, 11, 16)),
                           leave(QDate(2026, 11, 16), QDate(2026, 11, 16), true)});
        QCOMPARE(calendar.workedDays(m_anna, m_week), 4.0);
    }

    void leaveOnAHolidayIsNotTakenTwice()
    {
        WorkCalendar calendar;
        calendar.setHolidays({{HolidayId{}, QDate(2026, 11, 18), {}}});
        calendar.setLeave({leave(QDate(2026, 11, 16), QDate(2026, 11, 20))});
        QCOMPARE(calendar.workedDays(m_anna, m_week), 0.0);
    }

    void statedDaysWinOverHolidaysButNotOverLeave()
    {
        WorkCalendar calendar;
        calendar.setHolidays({{HolidayId{}, QDate(2026, 11, 18), {}}});
        QCOMPARE(calendar.workedDays(m_anna, m_week, 5.0), 5.0);
        calendar.setLeave({leave(QDate(2026, 11, 16), QDate(2026, 11, 17))});
        QCOMPARE(calendar.workedDays(m_anna, m_week, 5.0), 2.0);
        QCOMPARE(calendar.workedDays(m_anna, m_week, 1.0), 1.0);
    }

    void aSixDayCalendarIsStillAFullWeekOfFive()
    {
        WorkCalendar calendar;
        calendar.setWorkingDays({true, true, true, true, true, true, false});
        QCOMPARE(calendar.scheduledDays(m_week), 5.0);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
