// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/goal.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

class Session;

/// What was agreed or declared about a rep's pace: goals, restarts, and how rare a chance flag is.
class GoalEditor final
{
    Q_DECLARE_TR_FUNCTIONS(GoalEditor)
public:
    explicit GoalEditor(Session &session) : m_session(session) {}

    std::vector<Goal> goals() const;
    std::vector<Goal> goalsOf(RepId rep) const;
    std::vector<Restart> restarts() const;
    std::vector<Restart> restartsOf(RepId rep) const;
    std::vector<RaritySetting> rarity() const;
    /// N in force for a rep and activity in `week`.
    int onceInWeeks(RepId rep, ActivityId activity, Week week) const;

    /// A reason is needed. A goal from the same week is replaced; `perWeek` 0 ends the goal.
    Result<GoalId> agreeGoal(RepId rep, ActivityId activity, double perWeek, Week since,
                             const QString &reason);
    Result<void> removeGoal(GoalId goal);
    Result<RestartId> restart(RepId rep, std::optional<ActivityId> activity, Week since,
                              const QString &reason);
    Result<void> removeRestart(RestartId restart);
    /// One of rarityChoices, from `since` on; for every rep and activity where none is named.
    Result<void> setRarity(std::optional<RepId> rep, std::optional<ActivityId> activity,
                           int onceInWeeks, Week since);

private:
    Session &m_session;
};

} // namespace courtside
