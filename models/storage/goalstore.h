// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/goal.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// What was agreed or declared about a rep's pace.
class GoalStore final
{
public:
    explicit GoalStore(Database &database) : m_database(database) {}

    Result<std::vector<Goal>> goals() const;           ///< by rep, activity, week
    Result<std::vector<Restart>> restarts() const;     ///< by rep, week
    Result<std::vector<RaritySetting>> rarity() const; ///< by week

    /// Replaces a goal of the same rep, activity and week. `goal.id` is not used.
    Result<GoalId> setGoal(ContentWriter &writer, const Goal &goal);
    Result<void> removeGoal(ContentWriter &writer, GoalId goal);
    /// Replaces a restart of the same rep, activity and week. `restart.id` is not used.
    Result<RestartId> setRestart(ContentWriter &writer, const Restart &restart);
    Result<void> removeRestart(ContentWriter &writer, RestartId restart);
    /// Replaces what was set for the same rep, activity and week.
    Result<void> setRarity(ContentWriter &writer, const RaritySetting &rarity);

private:
    Database &m_database;
};

} // namespace courtside
