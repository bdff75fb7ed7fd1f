// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/usableweeks.h"

namespace courtside {

/// What one rep brings to the week of a team in one activity.
struct TeamShare
{
    int count = 0;
    double days = 0.0;
    Baseline baseline;
    bool flagOpen = false;

    /// Count to expect in these days at the rep's usual pace.
    double usual() const { return baseline.perDay() * days; }
    /// Whether the count speaks for how busy the team was.
    bool inFactor() const { return baseline.hasPace() && !flagOpen; }
};

/// All reps of one team and activity in one week, taken together before any of them is judged.
class TeamWeek final
{
public:
    void add(const TeamShare &share);

    /// g for one rep: how busy the others were against their own usual pace, drawn towards 1 by a
    /// prior of 70 counts, between 0.5 and 1.5. A rep alone has 1.
    double factorWithout(const TeamShare &own) const;
    /// phi of the team: how much more than pure chance its reps' weeks vary.
    double dispersion() const;

    // The team against the plain pace of its reps, without the factor.
    int pairs() const { return m_pairs; }
    int plainCount() const { return m_plainCount; }
    double plainUsual() const { return m_plainUsual; }
    double plainSpread() const { return m_plainSpread; } ///< usual, widened by the baselines' own

private:
    double m_count = 0.0;
    double m_usual = 0.0;
    double m_scatter = 0.0;
    int m_freedom = 0;
    int m_pairs = 0;
    int m_plainCount = 0;
    double m_plainUsual = 0.0;
    double m_plainSpread = 0.0;
};

} // namespace courtside
