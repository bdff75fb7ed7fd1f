// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QString>

#include <optional>

namespace courtside {

/// What one week says, for a chart's read-out and for screen readers: "Week of 28 Oct 2024: 4 in
/// 4 days worked, usual 6.4 (range 2 to 11), 3 of 3 strikes."
QString weekSentence(const WeekTrace &week);

/// The running week: what has been counted so far, and that it is not judged yet.
QString runningWeekSentence(Week week, std::optional<int> count);

/// What a chart of a history shows as a whole: its span, what is usual, the newest week, flags.
QString chartSentence(const PairHistory &history, const QString &rep, const QString &activity);

/// "seen 16, usual 30" beside a flagged run; "agreed" for a goal.
QString runLabel(const Flag &flag);

} // namespace courtside
