// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace courtside {

class Session;

/// Working days, public holidays and leave.
class CalendarEditor final
{
    Q_DECLARE_TR_FUNCTIONS(CalendarEditor)
public:
    explicit CalendarEditor(Session &session) : m_session(session) {}

    WorkCalendar calendar() const;
    std::vector<Holiday> holidays() const;
    std::vector<Leave> leave() const;
    std::vector<Leave> leaveOf(RepId rep) const;

    Result<void> setWorkingDays(const std::array<bool, 7> &days);
    Result<HolidayId> addHoliday(QDate day, const QString &name);
    Result<void> removeHoliday(HolidayId holiday);
    Result<LeaveId> addLeave(RepId rep, QDate first, QDate last, bool halfDays = false);
    Result<void> removeLeave(LeaveId leave);

private:
    Session &m_session;
};

} // namespace courtside
