// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside {

// Counts are taken as negative binomial with a mean and a scale, the ratio of variance to mean;
// a scale of one is the Poisson distribution. With Poisson weeks and scale 1 + days/baseline days
// the lower tail is exactly the conditional binomial test of a stretch against its baseline.

/// P(total <= seen): the chance of so few.
double lowerTail(int seen, double mean, double scale);

/// P(total >= seen): the chance of so many.
double upperTail(int seen, double mean, double scale);

/// The smallest count k with P(total <= k) >= share, for a share in (0, 1).
int quantile(double share, double mean, double scale);

} // namespace courtside
