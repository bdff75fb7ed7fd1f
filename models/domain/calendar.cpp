// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/calendar.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr double fullWeekDays = 5.0;

} // namespace

WorkCalendar::WorkCalendar() : m_workingDays{true, true, true, true, true, false, false} {}

void WorkCalendar::setHolidays(const std::vector<Holiday> &holidays)
{
    m_holidays.clear();
    for (const Holiday &holiday : holidays)
        m_holidays.push_back(holiday.day);
    std::sort(m_holidays.begin(), m_holidays.end());
}

void WorkCalendar::setLeave(const std::vector<Leave> &leave)
{
    m_leave.clear();
    for (const Leave &entry : leave)
        m_leave[entry.rep].push_back(entry);
}

double WorkCalendar::scheduledDays(Week week) const
{
    int days = 0;
    for (int offset = 0; offset < 7; ++offset)
        days += isScheduled(week.monday().addDays(offset)) ? 1 : 0;
    return std::min(fullWeekDays, static_cast<double>(days));
}

double WorkCalendar::workedDays(RepId rep, Week week) const
{
    return std::max(0.0, scheduledDays(week) - leaveDays(rep, week));
}

double WorkCalendar::workedDays(RepId rep, Week week, double stated) const
{
    const double away = leaveDays(rep, week);
    return away > 0.0 ? std::min(stated, std::max(0.0, scheduledDays(week) - away)) : stated;
}

bool WorkCalendar::isScheduled(QDate day) const
{
    return m_workingDays[static_cast<size_t>(day.dayOfWeek() - 1)] &&
           !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

double WorkCalendar::leaveDays(RepId rep, Week week) const
{
    const auto found = m_leave.find(rep);
    if (found == m_leave.end())
        return 0.0;
    double days = 0.0;
    for (int offset = 0; offset < 7; ++offset) {
        const QDate day = week.monday().addDays(offset);
        if (!isScheduled(day))
            continue;
        double away = 0.0;
        for (const Leave &entry : found->second) {
            if (entry.first <= day && day <= entry.last)
                away += entry.halfDays ? 0.5 : 1.0;
        }
        days += std::min(1.0, away);
    }
    return days;
}

} // namespace courtside
