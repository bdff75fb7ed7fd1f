// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QString>

namespace courtside {

/// A whole team that fell together, which the single flags do not show.
QString teamFallSentence(const TeamFall &fall, const QString &team, const QString &activity);

/// "Data up to Sun 22 Nov 2026", with its age where a complete week has passed without data:
/// flags are then told as of that week, not as open today.
QString dataAgeSentence(const Board &board);

/// "Data up to Sun 22 Nov 2026; 2 reps without rows."
QString dataStatusSentence(const Board &board);

/// "2 reps without rows."; empty where there are none.
QString withoutRowsSentence(const Board &board);

/// True where the data stops before the last complete week of the as-of day.
bool isStale(const Board &board);

/// The kind question about a week in which everything counted is zero.
QString unansweredQuestion(const QString &rep, Week week);

/// "About 2 chance flags a quarter with these 10 people."; offers a rarer setting above two.
QString chanceFlagsSentence(double perQuarter, int people);

} // namespace courtside
