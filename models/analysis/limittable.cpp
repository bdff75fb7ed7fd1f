// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/limittable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace courtside {

namespace {

constexpr std::array<double, 7> steadinessColumns = {0.5, 1, 2, 4, 8, 16, 40};
constexpr std::array<double, 7> limitRows = {1, 2, 3, 4, 5, 6, 8};

// Weeks between chance flags for each steadiness (one line each) and limit.
constexpr std::array<std::array<double, 7>, 7> weeksBetween = {{
    {36, 38, 63.1, 148, 293, 548, 2125},
    {49.3, 52.9, 91.2, 186, 379, 696, 1853},
    {86.2, 91.3, 120, 197, 357, 655, 1685},
    {123, 139, 193, 284, 441, 675, 1747},
    {114, 124, 172, 258, 422, 674, 1752},
    {128, 152, 211, 330, 518, 881, 2390},
    {480, 658, 1143, 1869, 3325, 5231, 8571},
}};

// Upper end of the pair of entries around the value; beyond the ends the outermost pair.
template <size_t Size> size_t upperIndex(const std::array<double, Size> &values, double value)
{
    const auto found = std::lower_bound(values.begin() + 1, values.end() - 1, value);
    return static_cast<size_t>(found - values.begin());
}

double logShare(double value, double from, double to)
{
    return std::log(value / from) / std::log(to / from);
}

double limitInColumn(const std::array<double, 7> &weeks, double onceInWeeks)
{
    if (onceInWeeks <= weeks.front())
        return limitRows.front();
    const size_t upper = upperIndex(weeks, onceInWeeks);
    const double share = logShare(onceInWeeks, weeks[upper - 1], weeks[upper]);
    const double limit = limitRows[upper - 1] + share * (limitRows[upper] - limitRows[upper - 1]);
    return std::min(limit, limitRows.back());
}

} // namespace

double strikeLimit(double onceInWeeks, double steadiness)
{
    const double u = std::clamp(steadiness, steadinessColumns.front(), steadinessColumns.back());
    const size_t upper = upperIndex(steadinessColumns, u);
    const double low = limitInColumn(weeksBetween[upper - 1], onceInWeeks);
    const double high = limitInColumn(weeksBetween[upper], onceInWeeks);
    return low + (high - low) * logShare(u, steadinessColumns[upper - 1], steadinessColumns[upper]);
}

} // namespace courtside
