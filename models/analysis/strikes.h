// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside {

inline constexpr double strikesForFlag = 3.0;
inline constexpr double strikesToWatch = 2.0; ///< two of three: the watch list

// The arithmetic of "three strikes": a one-sided cumulative sum of quasi-Poisson scores against
// the rep's own baseline, in which one week adds at most one strike.

/// rho: the share of the usual pace that the rule is tuned to find, 0.40 (irregular) to 0.70.
double designFall(double steadiness);

/// l: how much a week of `count` speaks for the design fall. `usual` is the count to expect and
/// `scale` the ratio of variance to mean.
double weekScore(int count, double usual, double scale, double fall);

/// c: the most a week can add when `asLow` of the `weeks` baseline weeks were as low or lower.
/// A full strike needs a week as low as at most one in seven.
double strikeCap(int asLow, int weeks);

/// Worked weeks until a complete stop shows: at least three.
int weeksToShowStop(double limit, double steadiness, double fall);

} // namespace courtside
