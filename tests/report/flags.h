// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flag.h"

namespace courtside::testing {

inline Week weekOf(int year, int month, int day)
{
    return Week::of(QDate(year, month, day));
}

/// The flag of the specification's example with a team beside: 16 in 19 days, 30.41 usual.
inline Flag annasFlag()
{
    Flag flag;
    flag.key = {{1}, {1}, Light::Baseline, weekOf(2024, 10, 28)};
    flag.runStart = weekOf(2024, 10, 7);
    flag.runWeeks = 4;
    flag.runDays = 19.0;
    flag.perFullWeek = 7.977265;
    flag.expected = 30.4131;
    flag.seen = 16;
    flag.onceInWeeks = 208;
    flag.tail = 0.00467366;
    flag.dispersion = 1.0;
    flag.steadiness = 7.977265;
    flag.limit = 3.467576;
    return flag;
}

/// Eight a week agreed; 16 in four full weeks.
inline Flag marcsGoalFlag()
{
    Flag flag;
    flag.key = {{2}, {1}, Light::Goal, weekOf(2026, 11, 16)};
    flag.runStart = weekOf(2026, 10, 26);
    flag.runWeeks = 4;
    flag.runDays = 20.0;
    flag.perFullWeek = 8.0;
    flag.expected = 32.0;
    flag.seen = 16;
    flag.onceInWeeks = 208;
    flag.tail = 0.00139167;
    return flag;
}

inline Flag noorsHighSide()
{
    Flag flag = marcsGoalFlag();
    flag.key.light = Light::High;
    flag.perFullWeek = 7.5;
    flag.expected = 30.0;
    flag.seen = 55;
    flag.tail = 0.0002;
    return flag;
}

} // namespace courtside::testing
