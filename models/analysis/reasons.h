// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <vector>

namespace courtside {

/// Why the manager may want to see somebody. Later work adds kinds, not page code.
enum class ReasonKind {
    BelowBaseline,
    BelowGoal,
    TeamBelow, ///< a whole team fell together; names no rep
    HighSide,  ///< worth asking how
};

/// One reason to see one rep: at most one per rep, carrying the flag it stands on.
struct Reason
{
    RepId rep;
    ReasonKind kind = ReasonKind::BelowBaseline;
    double strength = 0.0; ///< -ln of the tail chance; sorts, and is never shown as a score
    Week since;
    std::optional<Flag> flag;
    std::optional<TeamFall> teamFall;
    int alsoFlagged = 0; ///< further open flags of the same rep
    bool stale = false;  ///< the data stops before the as-of date's last complete week
};

/// The reasons in the order they are told, and how many weaker ones the cap left out.
struct ReasonList
{
    std::vector<Reason> shown;
    int more = 0;
};

inline constexpr int maxReasons = 5;

/// Orders by evidence: smaller tail first (ln p in steps of 1), then the larger share missing.
/// One reason per rep even when several activities are flagged; at most `cap`.
ReasonList reasonsToTalk(const Board &board, int cap = maxReasons);

} // namespace courtside
