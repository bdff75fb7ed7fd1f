// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"
#include "models/report/flagsentence.h"
#include "models/tables/weekmodel.h"
#include "views/charts/chartdata.h"

#include <vector>

namespace courtside {

class Workbook;

/// Everything the page shows of one rep, read at once.
struct RepView
{
    Rep rep;
    std::vector<Activity> activities;   ///< watched, in their order, at most five
    int moreActivities = 0;             ///< watched beyond those
    std::vector<PairHistory> histories; ///< one per activity, in the same order
    std::vector<CountCell> cells;
    std::vector<RepWeek> repWeeks;
    std::vector<Goal> goals;
    std::vector<Restart> restarts;
    std::vector<TimelineItem> timeline; ///< the oldest first
    QDate today;
    Week judgedUpTo;

    Week runningWeek() const { return lastCompleteWeek(today).next(); }
    PairNames names(size_t activity) const;
    /// The position of an activity, or -1.
    int find(ActivityId activity) const;
    const CountCell *cell(size_t activity, Week week) const;
};

RepView readRepView(Workbook &workbook, const Rep &rep);

ChartData chartOf(const RepView &view, size_t activity);

/// From the running week back to the first with data, at least a quarter, so that counts can be
/// typed where there are none yet.
std::vector<WeekRow> weekRowsOf(const RepView &view, size_t activity);

} // namespace courtside
