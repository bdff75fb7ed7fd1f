// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "models/domain/result.h"

#include <array>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// Working days, public holidays and leave.
class CalendarStore final
{
public:
    explicit CalendarStore(Database &database) : m_database(database) {}

    Result<std::array<bool, 7>> workingDays() const; ///< index 0 is Monday
    Result<std::vector<Holiday>> holidays() const;   ///< by day
    Result<std::vector<Leave>> leave() const;        ///< by rep, first day
    Result<std::vector<Leave>> leaveOf(RepId rep) const;

    Result<void> setWorkingDays(ContentWriter &writer, const std::array<bool, 7> &days);
    /// Ids of what is passed in are not used.
    Result<HolidayId> addHoliday(ContentWriter &writer, const Holiday &holiday);
    Result<void> removeHoliday(ContentWriter &writer, HolidayId holiday);
    Result<LeaveId> addLeave(ContentWriter &writer, const Leave &leave);
    Result<void> removeLeave(ContentWriter &writer, LeaveId leave);

private:
    Database &m_database;
};

} // namespace courtside
