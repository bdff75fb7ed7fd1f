// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/teamweek.h"

#include <deque>
#include <vector>

namespace courtside {

inline constexpr int teamFallWeeks = 4; ///< weeks looked at together
inline constexpr int teamFallPairs = 3; ///< fewer reps are no team

/// Watches one team's activity for what the team factor hides: that everybody fell together.
///
/// Over the last four weeks in which at least three reps with a known pace worked, the team's
/// count is set against the sum of their plain paces (baseline count per worked day, without the
/// team factor). The stretch holds while the count is at most 80 % of that and so few would come
/// by chance less than once in 208, with the team's dispersion. Public holidays and leave are in
/// the worked days and set nothing off.
class TeamFallWatch final
{
public:
    TeamFallWatch(TeamId team, ActivityId activity) : m_team(team), m_activity(activity) {}

    /// Weeks come in order.
    void add(Week week, const TeamWeek &team);
    const std::vector<TeamFall> &falls() const { return m_falls; }

private:
    struct Seen
    {
        Week week;
        int count = 0;
        double usual = 0.0;
        double spread = 0.0;
    };
    static bool isLow(const Seen &seen);
    Seen sumOfWindow() const;
    TeamFall &extended();

    TeamId m_team;
    ActivityId m_activity;
    std::deque<Seen> m_window;
    std::vector<TeamFall> m_falls;
};

} // namespace courtside
