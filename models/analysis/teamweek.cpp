// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/teamweek.h"

#include "models/analysis/teamfall.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr double factorPrior = 70.0;
constexpr double smallestFactor = 0.5;
constexpr double largestFactor = 1.5;
constexpr double dispersionPrior = 1.5;
constexpr double dispersionPriorWeight = 5.0;

} // namespace

void TeamWeek::add(const TeamShare &share)
{
    const Baseline &baseline = share.baseline;
    if (!baseline.hasPace())
        return;
    m_scatter += baseline.scatter;
    m_freedom += baseline.freedom;
    if (!share.flagOpen) {
        m_count += share.count;
        m_usual += share.usual();
    }
    const double plain = baseline.count / baseline.workedDays * share.days;
    ++m_pairs;
    m_plainCount += share.count;
    m_plainUsual += plain;
    m_plainSpread += plain * (1.0 + teamFallWeeks * share.days / baseline.workedDays);
}

double TeamWeek::factorWithout(const TeamShare &own) const
{
    const double count = m_count - (own.inFactor() ? own.count : 0.0);
    const double usual = m_usual - (own.inFactor() ? own.usual() : 0.0);
    return std::clamp((factorPrior + count) / (factorPrior + usual), smallestFactor, largestFactor);
}

double TeamWeek::dispersion() const
{
    return (dispersionPriorWeight * dispersionPrior + m_scatter) /
           (dispersionPriorWeight + m_freedom);
}

} // namespace courtside
