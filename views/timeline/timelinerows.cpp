// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinerows.h"

#include "models/report/entrysentence.h"
#include "views/shared/format.h"

#include <algorithm>

namespace courtside {

std::vector<TimelineRow> timelineRows(const std::vector<TimelineItem> &items, QDate today,
                                      TimelineOrder order)
{
    std::vector<TimelineRow> rows;
    for (const TimelineItem &item : items) {
        TimelineRow row;
        row.kind = item.kind;
        row.day = item.day;
        row.dayText = dayText(item.day, today);
        row.title = entryTitle(item);
        row.line = entryLine(item, today);
        row.hasPrivateWords = item.hasPrivateWords;
        row.isTrailing = isTrailing(item);
        row.entry = item.entry;
        row.activity = item.activityId;
        rows.push_back(std::move(row));
    }
    if (order == TimelineOrder::NewestFirst)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace courtside
