// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/calendareditor.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

WorkCalendar CalendarEditor::calendar() const
{
    WorkCalendar calendar;
    if (const auto days = m_session.stores().calendar.workingDays())
        calendar.setWorkingDays(*days);
    calendar.setHolidays(holidays());
    calendar.setLeave(leave());
    return calendar;
}

std::vector<Holiday> CalendarEditor::holidays() const
{
    return m_session.valueOf(m_session.stores().calendar.holidays());
}

std::vector<Leave> CalendarEditor::leave() const
{
    return m_session.valueOf(m_session.stores().calendar.leave());
}

std::vector<Leave> CalendarEditor::leaveOf(RepId rep) const
{
    return m_session.valueOf(m_session.stores().calendar.leaveOf(rep));
}

Result<void> CalendarEditor::setWorkingDays(const std::array<bool, 7> &days)
{
    if (std::none_of(days.begin(), days.end(), [](bool works) { return works; }))
        return Failure{tr("At least one day of the week is worked."), {}};
    return m_session.edit(tr("Change working days"), Change::Calendar, [&](ContentWriter &writer) {
        return m_session.stores().calendar.setWorkingDays(writer, days);
    });
}

Result<HolidayId> CalendarEditor::addHoliday(QDate day, const QString &name)
{
    if (!day.isValid())
        return Failure{tr("Type the day of the holiday."), {}};
    return m_session.make<HolidayId>(
        tr("Add holiday"), Change::Calendar, [&](ContentWriter &writer) {
            return m_session.stores().calendar.addHoliday(writer, {{}, day, name.simplified()});
        });
}

Result<void> CalendarEditor::removeHoliday(HolidayId holiday)
{
    return m_session.edit(tr("Remove holiday"), Change::Calendar, [&](ContentWriter &writer) {
        return m_session.stores().calendar.removeHoliday(writer, holiday);
    });
}

Result<LeaveId> CalendarEditor::addLeave(RepId rep, QDate first, QDate last, bool halfDays)
{
    if (!first.isValid() || !last.isValid())
        return Failure{tr("Leave needs a first and a last day."), {}};
    if (last < first)
        return Failure{tr("The last day of leave comes before the first one (%1).")
                           .arg(first.toString(Qt::ISODate)),
                       {}};
    return m_session.make<LeaveId>(tr("Add leave"), Change::Calendar, [&](ContentWriter &writer) {
        return m_session.stores().calendar.addLeave(writer, {{}, rep, first, last, halfDays});
    });
}

Result<void> CalendarEditor::removeLeave(LeaveId leave)
{
    return m_session.edit(tr("Remove leave"), Change::Calendar, [&](ContentWriter &writer) {
        return m_session.stores().calendar.removeLeave(writer, leave);
    });
}

} // namespace courtside
