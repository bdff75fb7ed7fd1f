// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/baselinelight.h"
#include "models/analysis/goallight.h"
#include "models/analysis/highside.h"
#include "models/analysis/knownweeks.h"
#include "models/analysis/pairsettings.h"
#include "models/analysis/teamweek.h"

namespace courtside {

/// Judges one rep and activity week by week. Each week is begun for all pairs of a group before
/// any of them is judged, because the team's quantities stand on the state before the week.
class PairJudge final
{
public:
    PairJudge(const PairWeeks &weeks, PairSettings settings, Detail detail);

    /// Takes in what is known of `week`. False where there is nothing to judge.
    bool begin(Week week);
    /// After begin(): the team of the week, and what the pair brings to it.
    TeamId team() const { return m_team; }
    const TeamShare &share() const { return m_share; }
    /// Judges the week that was begun.
    void judge(const TeamWeek &team);

    /// The history up to now; a former rep's flags are no longer open.
    PairHistory finish(QDate asOf);

private:
    void restartIfDue(Week week);
    void keep(const WeekTrace &trace);
    void describeNow(PairHistory &history, QDate asOf) const;

    const PairWeeks &m_weeks;
    PairSettings m_settings;
    Detail m_detail;

    PairRecord m_record;
    BaselineLight m_baseline;
    GoalLight m_goal;
    HighSide m_high;
    FlagHistory m_flags;
    Week m_restart;

    TeamId m_team;
    TeamShare m_share;
    WeekTrace m_trace; // the week at hand
    WeekTrace m_last;  // the newest worked week
    std::vector<WeekTrace> m_traces;
};

} // namespace courtside
