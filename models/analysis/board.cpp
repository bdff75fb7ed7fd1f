// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "models/analysis/knownweeks.h"
#include "models/analysis/pairjudge.h"
#include "models/analysis/pairsettings.h"
#include "models/analysis/teamfall.h"

#include <algorithm>
#include <map>

namespace courtside {

namespace {

constexpr double weeksPerQuarter = 13.0;

struct TeamTally
{
    TeamWeek week;
    TeamFallWatch fall;
};

// All pairs of one activity: they meet in their teams' quantities and nowhere else.
class ActivityAnalysis final
{
public:
    ActivityAnalysis(ActivityId activity, std::vector<PairJudge> judges)
        : m_activity(activity), m_judges(std::move(judges))
    {
    }

    void run(Week first, Week last)
    {
        for (Week week = first; week <= last; week = week.next())
            judge(week);
    }
    std::vector<PairJudge> &judges() { return m_judges; }
    const std::map<TeamId, TeamTally> &teams() const { return m_teams; }

private:
    void judge(Week week);
    TeamTally &tally(TeamId team)
    {
        return m_teams.try_emplace(team, TeamTally{{}, {team, m_activity}}).first->second;
    }

    ActivityId m_activity;
    std::vector<PairJudge> m_judges;
    std::vector<PairJudge *> m_working; // in the week at hand
    std::map<TeamId, TeamTally> m_teams;
};

void ActivityAnalysis::judge(Week week)
{
    for (auto &[team, tally] : m_teams)
        tally.week = TeamWeek();
    m_working.clear();
    for (PairJudge &pair : m_judges) {
        if (!pair.begin(week))
            continue;
        tally(pair.team()).week.add(pair.share());
        m_working.push_back(&pair);
    }
    for (PairJudge *pair : m_working)
        pair->judge(tally(pair->team()).week);
    for (auto &[team, tally] : m_teams) {
        if (team.isValid())
            tally.fall.add(week, tally.week);
    }
}

bool isBefore(const PairHistory &a, const PairHistory &b)
{
    return std::pair(a.rep, a.activity) < std::pair(b.rep, b.activity);
}

// Expected chance flags: one in N weeks for each watched pair, and as much again for each goal.
double chanceFlags(const PairHistory &pair)
{
    const bool watched = pair.watch == WatchState::Watched || pair.watch == WatchState::FlagOpen;
    const int lights = (watched ? 1 : 0) + (pair.goal ? 1 : 0);
    return lights * weeksPerQuarter / pair.onceInWeeks;
}

std::map<RepId, QDate> lastDays(const BoardFacts &facts)
{
    std::map<RepId, QDate> days;
    for (const Rep &rep : facts.reps) {
        if (hasLeft(rep, facts.asOf))
            days[rep.id] = *rep.left;
    }
    return days;
}

} // namespace

const PairHistory *Board::find(RepId rep, ActivityId activity) const
{
    PairHistory wanted;
    wanted.rep = rep;
    wanted.activity = activity;
    const auto found = std::lower_bound(pairs.begin(), pairs.end(), wanted, isBefore);
    return found != pairs.end() && !isBefore(wanted, *found) ? &*found : nullptr;
}

Board analyseBoard(const BoardFacts &facts, Detail detail)
{
    KnownBoard known = knownBoard(facts);
    Board board;
    board.asOf = facts.asOf;
    board.dataUpTo = known.dataUpTo;
    board.judgedUpTo = known.judgedUpTo;
    board.unanswered = std::move(known.unanswered);
    board.withoutRows = std::move(known.withoutRows);

    const SettingsIndex settings(facts);
    const std::map<RepId, QDate> left = lastDays(facts);
    std::map<ActivityId, std::vector<const PairWeeks *>> byActivity;
    for (const PairWeeks &pair : known.pairs)
        byActivity[pair.activity].push_back(&pair);

    for (const auto &[activity, pairs] : byActivity) {
        std::vector<PairJudge> judges;
        judges.reserve(pairs.size());
        Week first = known.judgedUpTo.next();
        for (const PairWeeks *pair : pairs) {
            judges.emplace_back(*pair, settings.of(pair->rep, activity), detail);
            if (!pair->weeks.empty())
                first = std::min(first, pair->first);
        }
        ActivityAnalysis analysis(activity, std::move(judges));
        if (known.judgedUpTo.isValid())
            analysis.run(first, known.judgedUpTo);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto last = left.find(pairs[i]->rep);
            const bool gone = last != left.end();
            board.pairs.push_back(analysis.judges()[i].finish(
                facts.asOf, gone ? std::optional(last->second) : std::nullopt));
            if (!gone)
                board.chanceFlagsPerQuarter += chanceFlags(board.pairs.back());
        }
        for (const auto &[team, tally] : analysis.teams()) {
            const std::vector<TeamFall> &falls = tally.fall.falls();
            board.teamFalls.insert(board.teamFalls.end(), falls.begin(), falls.end());
        }
    }
    std::sort(board.pairs.begin(), board.pairs.end(), isBefore);
    return board;
}

} // namespace courtside
