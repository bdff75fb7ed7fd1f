// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <optional>
#include <vector>

namespace courtside {

/// What is known of one week of a rep and activity.
struct KnownWeek
{
    WeekKnowledge knowledge = WeekKnowledge::Unknown;
    bool counted = false; ///< there is a count, whether it may be judged or not
    int count = 0;
    double days = 0.0; ///< worked days
};

/// One rep and activity, week by week from the first count to the newest judged week.
struct PairWeeks
{
    RepId rep;
    ActivityId activity;
    std::optional<QDate> left; ///< the rep's last day, once it has been reached
    Week first;
    std::vector<KnownWeek> weeks; ///< without a gap in the calendar; empty without any count

    /// Null outside the known weeks.
    const KnownWeek *at(Week week) const;
};

/// The facts as the judgement needs them: one number or none per cell, and the days worked.
struct KnownBoard
{
    std::optional<QDate> dataUpTo;
    Week judgedUpTo;              ///< invalid without any count in a complete week
    std::vector<PairWeeks> pairs; ///< every rep and watched activity, by rep, then activity
    std::vector<UnansweredWeek> unanswered;
    std::vector<RepId> withoutRows;
};

/// Tells zero from unknown. A rep's week in which everything counted is zero, nothing of it was
/// typed and no worked days were stated is a question (away, or not logged?) and stays unknown
/// until it is answered. Days before a rep started and after they left are not worked.
KnownBoard knownBoard(const BoardFacts &facts);

} // namespace courtside
