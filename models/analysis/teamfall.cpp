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
    const Seen sum = sumOfWindow();
    if (!isLow(sum))
        return;
    const double scale = std::max(1.0, team.dispersion()) * sum.spread / sum.usual;
    const double tail = lowerTail(sum.count, sum.usual, scale);
    if (tail >= 1.0 / defaultOnceInWeeks)
        return;
    TeamFall &fall = extended();
    fall.tail = tail;
    fall.newestSeen = sum.count;
    fall.newestExpected = sum.usual;
    fall.newestScale = scale;
}

TeamFallWatch::Seen TeamFallWatch::sumOfWindow() const
{
    Seen sum;
    for (const Seen &seen : m_window) {
        sum.count += seen.count;
        sum.usual += seen.usual;
        sum.spread += seen.spread;
    }
    return sum;
}

// A stretch that the window still touches goes on; a new one starts with the first low week.
TeamFall &TeamFallWatch::extended()
{
    if (m_falls.empty() || m_falls.back().to < m_window.front().week) {
        const auto first = std::find_if(m_window.begin(), m_window.end(), isLow);
        TeamFall fall;
        fall.team = m_team;
        fall.activity = m_activity;
        fall.from = first->week;
        fall.to = first->week.previous();
        m_falls.push_back(fall);
    }
    TeamFall &fall = m_falls.back();
    for (const Seen &seen : m_window) {
        if (seen.week > fall.to) {
            fall.expected += seen.usual;
            fall.seen += seen.count;
        }
    }
    fall.to = m_window.back().week;
    return fall;
}

} // namespace courtside
