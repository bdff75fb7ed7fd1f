// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/earlierplans.h"
#include "models/import/planner.h"

#include <map>
#include <optional>

namespace courtside {

/// Counts and worked days that are stored, or that files planned before this one will have stored.
class KnownCells final
{
public:
    struct Tally
    {
        int count = 0;
        bool typed = false;
    };

    KnownCells(const ImportContext &known, const EarlierPlans &earlier);

    std::optional<Tally> tally(const PlannedPerson &person, const PlannedActivity &activity,
                               Week week) const;
    std::optional<double> days(const PlannedPerson &person, Week week) const;

private:
    const ImportContext &m_known;
    const EarlierPlans &m_earlier;
    std::map<std::pair<RepId, Week>, double> m_days;
};

} // namespace courtside
