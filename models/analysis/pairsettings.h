// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace courtside {

/// What was agreed or declared about one rep and activity, each holding from some week on.
struct PairSettings
{
    std::vector<Goal> goals;
    std::vector<Restart> restarts;
    std::vector<TeamMembership> memberships;
    std::array<std::vector<RaritySetting>, 3> rarity; ///< most specific first
    std::optional<int> onceInWeeksForAll;

    /// Null without a goal, or where it was ended.
    const Goal *goalIn(Week week) const;
    /// Monday of the newest restart not after `week`; an invalid week without one.
    Week restartIn(Week week) const;
    TeamId teamIn(Week week) const;
    int onceInWeeksIn(Week week) const;
};

/// Sorts the settings of all facts, so that those of one pair are found at once.
class SettingsIndex final
{
public:
    explicit SettingsIndex(const BoardFacts &facts);
    PairSettings of(RepId rep, ActivityId activity) const;

private:
    using Named = std::pair<std::optional<RepId>, std::optional<ActivityId>>;

    std::map<std::pair<RepId, ActivityId>, std::vector<Goal>> m_goals;
    std::map<RepId, std::vector<Restart>> m_restarts;
    std::map<RepId, std::vector<TeamMembership>> m_memberships;
    std::map<Named, std::vector<RaritySetting>> m_rarity;
    std::optional<int> m_onceInWeeksForAll;
};

} // namespace courtside
