// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/tails.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

// Doubles are exact enough here, and three times as fast.
using Exact = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

// Below this the negative binomial is the Poisson distribution to the last digit shown.
constexpr double poissonScale = 1e-9;
// exp() of less is no longer a number worth adding to.
constexpr double smallestExponent = -700.0;

bool isPoisson(double scale)
{
    return scale - 1.0 < poissonScale;
}

double logOfZero(double mean, double scale)
{
    return isPoisson(scale) ? -mean : -mean / (scale - 1.0) * std::log(scale);
}

// For means so large that the chance of zero cannot be represented: bisection between bounds
// that enclose the quantile for every share used.
int bisectQuantile(double share, double mean, double scale)
{
    const double reach = 40.0 * std::sqrt(mean * scale);
    int below = static_cast<int>(std::max(0.0, mean - reach)) - 1;
    int above = static_cast<int>(mean + reach) + 1;
    while (above - below > 1) {
        const int middle = below + (above - below) / 2;
        (lowerTail(middle, mean, scale) >= share ? above : below) = middle;
    }
    return above;
}

} // namespace

double lowerTail(int seen, double mean, double scale)
{
    if (seen < 0)
        return 0.0;
    if (mean <= 0.0)
        return 1.0;
    if (isPoisson(scale))
        return boost::math::gamma_q(seen + 1.0, mean, Exact());
    return boost::math::ibeta(mean / (scale - 1.0), seen + 1.0, 1.0 / scale, Exact());
}

double upperTail(int seen, double mean, double scale)
{
    if (seen <= 0)
        return 1.0;
    if (mean <= 0.0)
        return 0.0;
    if (isPoisson(scale))
        return boost::math::gamma_p(static_cast<double>(seen), mean, Exact());
    return boost::math::ibetac(mean / (scale - 1.0), static_cast<double>(seen), 1.0 / scale,
                               Exact());
}

int quantile(double share, double mean, double scale)
{
    if (mean <= 0.0)
        return 0;
    const double start = logOfZero(mean, scale);
    if (start < smallestExponent)
        return bisectQuantile(share, mean, scale);
    // Each chance follows from the one before: p(k) = p(k-1) (mean + (k-1)(scale-1)) / (k scale).
    double chance = std::exp(start);
    double sum = chance;
    int count = 0;
    while (sum < share) {
        chance *= (mean + count * (scale - 1.0)) / ((count + 1) * scale);
        ++count;
        sum += chance;
    }
    return count;
}

} // namespace courtside
