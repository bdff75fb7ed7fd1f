// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/flaghistory.h"

#include <optional>
#include <vector>

namespace courtside {

/// The second light: below the agreed goal. It looks at the last 4, 8, 13 and 26 worked weeks
/// since the goal's Monday and is lit when one of the totals is too low for a rep who is exactly
/// on the goal. It knows nothing of the baseline but how much the rep's weeks vary; a restart of
/// the baseline leaves the agreement as it is.
class GoalLight final
{
public:
    /// Takes note of the goal in force in `week` (null: none). A new goal starts afresh, and what
    /// was lit for the one before is cleared, as it is where a goal ends without a successor.
    void follow(Week week, const Goal *goal, FlagHistory &flags);
    /// Judges the week of `trace`, which is worked and whose dispersion is already filled in.
    void judge(int onceInWeeks, FlagHistory &flags, const WeekTrace &trace);

private:
    struct Worked
    {
        Week week;
        int count = 0;
        double days = 0.0;
    };
    Flag sumOf(int weeks) const;
    std::optional<Flag> lowest(int onceInWeeks, double dispersion) const;

    Week m_since;
    double m_perWeek = 0.0;
    std::vector<Worked> m_worked; // since the goal's Monday
    int m_weeksLit = 0;
};

} // namespace courtside
