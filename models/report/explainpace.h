// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/showhow.h"

namespace courtside {

// The parts of an explanation that a flag and a quiet week have in common. Every number is told to
// six decimals, so that what is worked out from the shown ones comes out as shown.

using Numbers = std::vector<ExplainedNumber>;

/// Six decimals at most.
QString exactNumber(double number);

/// Which weeks the usual pace stands on, and what it is in a full week.
void addBaseline(Numbers &numbers, const WeekTrace &week);
/// phi, with what it is worked out from where `week` is given.
void addVariation(Numbers &numbers, double dispersion, const WeekTrace *week);
void addSteadiness(Numbers &numbers, double perFullWeek, double dispersion, double steadiness);
void addRarity(Numbers &numbers, int onceInWeeks);
void addLimit(Numbers &numbers, double limit);
/// How a week becomes strikes, once, and one week with every number of it.
void addStrikesRule(Numbers &numbers);
void addScoredWeek(Numbers &numbers, const WeekTrace &week);

} // namespace courtside
