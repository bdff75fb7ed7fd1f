// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/cellcursor.h"
#include "models/import/datetext.h"

namespace courtside {

/// Reads the rest of a cell, behind a date, as a time of day with or without a zone: 16:05,
/// 4:05:00.000 PM, 16:05:00+0100, 16:05 GMT-08:00. Sets secondOfDay and the offset of `text`, or
/// says why it is no time.
DateProblem readTime(Cursor &cursor, DateText &text);

} // namespace courtside
