// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/calendarstore.h"

#include "models/storage/contentwriter.h"
#include "models/storage/sql.h"

namespace courtside {

namespace {

constexpr auto leaveColumns = "SELECT id, rep, first_day, last_day, half_days FROM leave";

std::vector<Leave> readLeave(Query &query)
{
    std::vector<Leave> leave;
    while (query.next()) {
        leave.push_back({query.id<LeaveId>(0), query.id<RepId>(1), query.day(2), query.day(3),
                         query.integer(4) != 0});
    }
    return leave;
}

} // namespace

Result<std::array<bool, 7>> CalendarStore::workingDays() const
{
    return guarded(m_database, [&] {
        std::array<bool, 7> days{};
        Query query(m_database, "SELECT weekday, works FROM workday WHERE weekday BETWEEN 1 AND 7");
        query.bind();
        while (query.next())
            days[static_cast<size_t>(query.integer(0) - 1)] = query.integer(1) != 0;
        return days;
    });
}

Result<std::vector<Holiday>> CalendarStore::holidays() const
{
    return guarded(m_database, [&] {
        std::vector<Holiday> holidays;
        Query query(m_database, "SELECT id, day, name FROM holiday ORDER BY day, id");
        query.bind();
        while (query.next())
            holidays.push_back({query.id<HolidayId>(0), query.day(1), query.text(2)});
        return holidays;
    });
}

Result<std::vector<Leave>> CalendarStore::leave() const
{
    return guarded(m_database, [&] {
        Query query(m_database, QByteArray(leaveColumns) + " ORDER BY rep, first_day, id");
        return readLeave(query.bind());
    });
}

Result<std::vector<Leave>> CalendarStore::leaveOf(RepId rep) const
{
    return guarded(m_database, [&] {
        Query query(m_database, QByteArray(leaveColumns) + " WHERE rep = ? ORDER BY first_day, id");
        return readLeave(query.bind(rep));
    });
}

Result<void> CalendarStore::setWorkingDays(ContentWriter &writer, const std::array<bool, 7> &days)
{
    return guarded(m_database, [&] {
        for (size_t at = 0; at < days.size(); ++at)
            writer.update("workday", {static_cast<qint64>(at + 1)}, {{"works", qint64{days[at]}}});
    });
}

Result<HolidayId> CalendarStore::addHoliday(ContentWriter &writer, const Holiday &holiday)
{
    return guarded(m_database, [&] {
        return HolidayId{
            writer.insert("holiday", {{"day", holiday.day.toJulianDay()}, {"name", holiday.name}})};
    });
}

Result<void> CalendarStore::removeHoliday(ContentWriter &writer, HolidayId holiday)
{
    return guarded(m_database, [&] { writer.remove("holiday", {holiday.value}); });
}

Result<LeaveId> CalendarStore::addLeave(ContentWriter &writer, const Leave &leave)
{
    return guarded(m_database, [&] {
        return LeaveId{writer.insert("leave", {{"rep", leave.rep.value},
                                               {"first_day", leave.first.toJulianDay()},
                                               {"last_day", leave.last.toJulianDay()},
                                               {"half_days", qint64{leave.halfDays}}})};
    });
}

Result<void> CalendarStore::removeLeave(ContentWriter &writer, LeaveId leave)
{
    return guarded(m_database, [&] { writer.remove("leave", {leave.value}); });
}

} // namespace courtside
