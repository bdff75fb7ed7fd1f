// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rulebook.h"

#include <map>
#include <set>
#include <vector>

namespace courtside {

/// A weekly sum of dated rows.
struct DatedCount
{
    RepId rep;
    ActivityId activity;
    Week week;
    qint64 count = 0;

    auto operator<=>(const DatedCount &) const = default;
};

/// What the weekly sums ought to be, worked out from the rows. Inside this room only; throws like
/// Query.
namespace datedcounts {

/// Sums of a rep from one week to another, both included, by activity and week; zeros where an
/// import vouches for them.
std::vector<DatedCount> workOut(Database &database, RepId rep, Week first, Week last);
/// The first and the last week of which the workbook knows anything dated about the rep, now or
/// in the sums that are stored.
std::optional<std::pair<Week, Week>> spanOf(Database &database, RepId rep);
/// Every rep who has dated rows, sums, or weeks an import vouches for.
std::vector<RepId> repsWithAny(Database &database);

std::vector<BatchId> allBatches(Database &database);

/// Activities that occur in the files of imports under the rules. Types and outcomes of a file
/// settle it; where rules read subjects, the rows do.
std::map<BatchId, std::set<ActivityId>> activitiesOf(Database &database, Rulebook &rules,
                                                     const std::vector<BatchId> &batches);

} // namespace datedcounts

} // namespace courtside
