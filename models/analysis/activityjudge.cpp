// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/activityjudge.h"

#include <utility>

namespace courtside {

void ActivityJudge::add(const PairWeeks &weeks, PairSettings settings, Detail detail)
{
    m_pairs.emplace_back(weeks, std::move(settings), detail);
}

void ActivityJudge::run(Week first, Week last)
{
    for (Week week = first; week <= last; week = week.next())
        judge(week);
}

std::vector<PairHistory> ActivityJudge::histories(QDate asOf)
{
    std::vector<PairHistory> histories;
    histories.reserve(m_pairs.size());
    for (PairJudge &pair : m_pairs)
        histories.push_back(pair.finish(asOf));
    return histories;
}

std::vector<TeamFall> ActivityJudge::teamFalls() const
{
    std::vector<TeamFall> all;
    for (const auto &[id, team] : m_teams)
        all.insert(all.end(), team.fall.falls().begin(), team.fall.falls().end());
    return all;
}

void ActivityJudge::judge(Week week)
{
    for (auto &[id, team] : m_teams)
        team.week = TeamWeek();
    m_working.clear();
    for (PairJudge &pair : m_pairs) {
        if (!pair.begin(week))
            continue;
        team(pair.team()).week.add(pair.share());
        m_working.push_back(&pair);
    }
    for (PairJudge *pair : m_working)
        pair->judge(team(pair->team()).week);
    for (auto &[id, team] : m_teams) {
        if (id.isValid())
            team.fall.add(week, team.week);
    }
}

ActivityJudge::Team &ActivityJudge::team(TeamId id)
{
    return m_teams.try_emplace(id, Team{{}, {id, m_activity}}).first->second;
}

} // namespace courtside
