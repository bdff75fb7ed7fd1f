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
    if (sum.count > shareOfUsual * sum.usual)
        return 1.0;
    return lowerTail(sum.count, sum.usual, std::max(1.0, dispersion) * sum.spread / sum.usual);
}

// A stretch that the window still touches goes on; otherwise the whole window is a new one.
void TeamFallWatch::extend(double tail)
{
    if (m_falls.empty() || m_falls.back().to < m_window.front().week)
        m_falls.push_back({m_team, m_activity, m_window.front().week, {}, 0.0, 0, 1.0});
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
