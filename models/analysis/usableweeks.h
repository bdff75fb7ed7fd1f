// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"

#include <vector>

namespace courtside {

inline constexpr int baselineSpan = 39;      ///< usable weeks a baseline stands on, at most
inline constexpr int dispersionSpan = 104;   ///< usable weeks its scatter is taken from, at most
inline constexpr int guardWeeks = 12;        ///< newest worked weeks kept out of the baseline
inline constexpr int shortHistoryWeeks = 13; ///< fewer guarded weeks: all before the run count
inline constexpr int learningWeeks = 6;      ///< fewer baseline weeks: nothing is said
inline constexpr double fullWeekDays = 5.0;

/// What a rep usually does, from the newest usable weeks before some week.
struct Baseline
{
    int weeks = 0;              ///< n
    double count = 0.0;         ///< Y
    double effectiveDays = 0.0; ///< E: worked days weighed by how busy the team was
    double workedDays = 0.0;
    double scatter = 0.0; ///< X2: Pearson's sum over up to two years
    int freedom = 0;      ///< its degrees of freedom
    Week first;           ///< the oldest and the newest of its weeks; invalid without any
    Week last;

    /// lambda: usual count per effective day.
    double perDay() const { return effectiveDays > 0.0 ? count / effectiveDays : 0.0; }
    /// Enough weeks and a pace above zero.
    bool hasPace() const { return weeks >= learningWeeks && count > 0.0; }
};

/// One worked week of a rep and activity, under its number among the pair's worked weeks.
struct WorkedWeek
{
    int index = 0;
    Week week;
    int count = 0;
    double days = 0.0;
    double effectiveDays = 0.0; ///< days weighed by the team factor
};

/// The worked weeks that speak for a pair's baseline, with running sums so that a baseline costs
/// the same however long the history is.
class UsableWeeks final
{
public:
    void reserve(int weeks);
    void clear();
    /// Weeks are added in order.
    void add(const WorkedWeek &week);
    /// Takes back the weeks from `index` on: a flagged run does not speak for the baseline.
    void dropFrom(int index);

    /// B(end): the baseline from weeks with an index below `end`.
    Baseline before(int end) const;
    /// How many of that baseline's weeks were, day for day, as low as `week` or lower.
    int asLowAs(const WorkedWeek &week, int end) const;

private:
    // Sums up to and including a week.
    struct Sums
    {
        double count = 0.0;
        double effectiveDays = 0.0;
        double workedDays = 0.0;
        double squares = 0.0; // count squared per effective day
    };
    int positionBefore(int end) const;

    std::vector<WorkedWeek> m_weeks;
    std::vector<Sums> m_sums; // one longer than m_weeks, starting with zeros
};

} // namespace courtside
