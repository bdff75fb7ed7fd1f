// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/knowncells.h"

#include <algorithm>

namespace courtside {

KnownCells::KnownCells(const ImportContext &known, const EarlierPlans &earlier)
    : m_known(known), m_earlier(earlier)
{
    for (const RepWeek &week : known.statedDays) {
        if (week.statedDays)
            m_days[{week.rep, week.week}] = *week.statedDays;
    }
}

std::optional<KnownCells::Tally> KnownCells::tally(const PlannedPerson &person,
                                                   const PlannedActivity &activity, Week week) const
{
    if (!m_earlier.tallies.empty()) {
        const auto planned = m_earlier.tallies.find(
            {EarlierPlans::personKey(person), foldedName(activity.name), week});
        if (planned != m_earlier.tallies.end())
            return Tally{planned->second, false};
    }
    if (!person.rep || !activity.activity)
        return std::nullopt;
    const auto wanted = std::tuple(*person.rep, *activity.activity, week);
    const auto at =
        std::lower_bound(m_known.tallies.begin(), m_known.tallies.end(), wanted,
                         [](const CountCell &cell, const auto &key) {
                             return std::tuple(cell.rep, cell.activity, cell.week) < key;
                         });
    if (at == m_known.tallies.end() || std::tuple(at->rep, at->activity, at->week) != wanted ||
        !at->tally)
        return std::nullopt;
    return Tally{*at->tally, at->typed};
}

std::optional<double> KnownCells::days(const PlannedPerson &person, Week week) const
{
    if (!m_earlier.days.empty()) {
        const auto planned = m_earlier.days.find({EarlierPlans::personKey(person), week});
        if (planned != m_earlier.days.end())
            return planned->second;
    }
    if (!person.rep)
        return std::nullopt;
    const auto stored = m_days.find({*person.rep, week});
    return stored == m_days.end() ? std::nullopt : std::optional(stored->second);
}

} // namespace courtside
