// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>

namespace courtside {

struct FileJob;

/// Holds the totals that the file states against the sums of what was read, by column, and says how
/// they compare. Nothing is said where the file states no total for the whole of it.
void checkTotals(FileJob &job, const std::map<int, double> &sums);

} // namespace courtside
