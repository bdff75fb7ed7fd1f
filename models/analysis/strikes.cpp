// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/strikes.h"

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

constexpr double smallestFall = 0.40;
constexpr double largestFall = 0.70;
constexpr double fallShape = 1.13;
constexpr double rarity = 7.0;

} // namespace

double designFall(double steadiness)
{
    return std::clamp(1.0 - fallShape / std::sqrt(steadiness), smallestFall, largestFall);
}

double weekScore(int count, double usual, double scale, double fall)
{
    return (usual * (1.0 - fall) + count * std::log(fall)) / scale;
}

double strikeCap(int asLow, int weeks)
{
    return std::min(1.0, std::log((weeks + 1.0) / (asLow + 1.0)) / std::log(rarity));
}

int weeksToShowStop(double limit, double steadiness, double fall)
{
    const double weeks = std::ceil(limit / (steadiness * (1.0 - fall)));
    return std::max(static_cast<int>(strikesForFlag), static_cast<int>(weeks));
}

} // namespace courtside
