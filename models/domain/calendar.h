// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/week.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace courtside {

struct Holiday
{
    HolidayId id;
    QDate day;
    QString name;

    bool operator==(const Holiday &) const = default;
};

/// A rep away from `first` to `last`, both included.
struct Leave
{
    LeaveId id;
    RepId rep;
    QDate first;
    QDate last;
    bool halfDays = false; ///< only half of each day is away

    bool operator==(const Leave &) const = default;
};

/// Which days are worked: the team's working days, public holidays and each rep's leave.
class WorkCalendar final
{
public:
    /// Monday to Friday, no holidays, no leave.
    WorkCalendar();

    /// Index 0 is Monday.
    void setWorkingDays(const std::array<bool, 7> &days) { m_workingDays = days; }
    const std::array<bool, 7> &workingDays() const { return m_workingDays; }
    void setHolidays(const std::vector<Holiday> &holidays);
    void setLeave(const std::vector<Leave> &leave);
    void addLeave(const Leave &leave) { m_leave[leave.rep].push_back(leave); }

    /// Working days of the week less public holidays, 0 to 5. A sixth or seventh working day
    /// does not make a week fuller than full.
    double scheduledDays(Week week) const;
    /// Scheduled days less the rep's leave, in halves.
    double workedDays(RepId rep, Week week) const;
    /// Worked days when a hand-kept sheet stated them: leave entered later still lowers them,
    /// holidays do not (whoever stated the days knew the week).
    double workedDays(RepId rep, Week week, double stated) const;

private:
    bool isScheduled(QDate day) const;
    double leaveDays(RepId rep, Week week) const;

    std::array<bool, 7> m_workingDays;
    std::vector<QDate> m_holidays; // sorted
    std::unordered_map<RepId, std::vector<Leave>> m_leave;
};

} // namespace courtside
