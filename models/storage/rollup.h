// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/domain/week.h"

#include <compare>
#include <vector>

namespace courtside {

class Database;
class Rulebook;

/// A rep's week whose dated counts are to be worked out again.
struct TouchedWeek
{
    RepId rep;
    Week week;

    auto operator<=>(const TouchedWeek &) const = default;
};

/// The weekly sums of dated rows, kept so that nobody has to sum a million rows. Zero only where
/// an import vouches for it: it has rows of the rep in that week, or was claimed to be complete,
/// and the activity occurs in its file.
namespace rollup {

/// Works out the weeks again, of every activity. `touched` may repeat and needs no order.
Result<void> refresh(Database &database, std::vector<TouchedWeek> touched);
/// The same for every week of these reps.
Result<void> refreshReps(Database &database, const std::vector<RepId> &reps);
/// Applies the rules to every dated row again and works out everything.
Result<void> recount(Database &database);

/// Stores which activities occur in the files of these imports. For this room; throws like Query.
void vouchFor(Database &database, Rulebook &rules, const std::vector<BatchId> &batches);

} // namespace rollup

} // namespace courtside
