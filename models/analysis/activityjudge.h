// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/pairjudge.h"
#include "models/analysis/teamfall.h"

#include <map>
#include <vector>

namespace courtside {

/// Judges all reps of one activity together, week by week: they meet in their teams' quantities
/// and nowhere else.
class ActivityJudge final
{
public:
    explicit ActivityJudge(ActivityId activity) : m_activity(activity) {}

    /// `weeks` must outlive the judge.
    void add(const PairWeeks &weeks, PairSettings settings, Detail detail);
    void run(Week first, Week last);

    std::vector<PairHistory> histories(QDate asOf);
    std::vector<TeamFall> teamFalls() const;

private:
    struct Team
    {
        TeamWeek week;
        TeamFallWatch fall;
    };
    void judge(Week week);
    Team &team(TeamId id);

    ActivityId m_activity;
    std::vector<PairJudge> m_pairs;
    std::vector<PairJudge *> m_working; // in the week at hand
    std::map<TeamId, Team> m_teams;
};

} // namespace courtside
