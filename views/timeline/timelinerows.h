// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"

#include <vector>

namespace courtside {

enum class TimelineOrder {
    NewestFirst,
    OldestFirst,
};

/// Things on a timeline, the oldest first, as rows of a list in an order.
std::vector<TimelineRow> timelineRows(const std::vector<TimelineItem> &items, QDate today,
                                      TimelineOrder order);

} // namespace courtside
