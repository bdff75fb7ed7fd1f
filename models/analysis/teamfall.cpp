// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/teamfall.h"

#include "models/analysis/tails.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr double shareOfUsual = 0.80;
constexpr int longestGapWeeks = 8;

} // namespace

bool TeamFallWatch::isLow(const Seen &seen)
{
    return seen.count <= shareOfUsual * seen.usual;
}

void TeamFallWatch::add(Week week, const TeamWeek &team)
{
    if (team.pairs() < teamFallPairs)
        return;
    if (!m_window.empty() && week.weeksSince(m_window.back().week) > longestGapWeeks)
        m_window.clear();
    m_window.push_back({week, team.plainCount(), team.plainUsual(), team.plainSpread()});
    if (m_window.size() > teamFallWeeks)
        m_window.pop_front();
    if (m_window.size() < teamFallWeeks)
        return;
    const double tail = tailOfWindow(team.dispersion());
    if (tail < 1.0 / defaultOnceInWeeks)
        extend(tail);
}

// The chance of so few in the window, or 1 where the fall is too small to be worth a sentence.
double TeamFallWatch::tailOfWindow(double dispersion) const
{
    Seen sum;
    for (const Seen &seen : m_window) {
        sum.count += seen.count;
        sum.usual += seen.usual;
        sum.spread += seen.spread;
    }
    if (!isLow(sum))
        return 1.0;
    return lowerTail(sum.count, sum.usual, std::max(1.0, dispersion) * sum.spread / sum.usual);
}

// A stretch that the window still touches goes on; a new one starts with the first low week.
void TeamFallWatch::extend(double tail)
{
    if (m_falls.empty() || m_falls.back().to < m_window.front().week) {
        const auto first = std::find_if(m_window.begin(), m_window.end(), isLow);
        const Week before = first->week.previous();
        m_falls.push_back({m_team, m_activity, first->week, before, 0.0, 0, 1.0});
    }
    TeamFall &fall = m_falls.back();
    for (const Seen &seen : m_window) {
        if (seen.week > fall.to) {
            fall.expected += seen.usual;
            fall.seen += seen.count;
        }
    }
    fall.to = m_window.back().week;
    fall.tail = tail;
}

} // namespace courtside
