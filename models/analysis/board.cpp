// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/board.h"

#include "models/analysis/activityjudge.h"
#include "models/analysis/knownweeks.h"
#include "models/analysis/pairsettings.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace courtside {

namespace {

constexpr double weeksPerQuarter = 13.0;

bool isBefore(const PairHistory &a, const PairHistory &b)
{
    return std::pair(a.rep, a.activity) < std::pair(b.rep, b.activity);
}

// Expected chance flags: one in N weeks for each watched pair, and as much again for each goal.
double chanceFlags(const PairHistory &pair)
{
    if (pair.hasLeft)
        return 0.0;
    const bool watched = pair.watch == WatchState::Watched || pair.watch == WatchState::FlagOpen;
    const int lights = (watched ? 1 : 0) + (pair.goal ? 1 : 0);
    return lights * weeksPerQuarter / pair.onceInWeeks;
}

template <class Value> void append(std::vector<Value> from, std::vector<Value> &to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
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
    std::map<ActivityId, ActivityJudge> judges;
    Week first = known.judgedUpTo.next();
    for (const PairWeeks &pair : known.pairs) {
        judges.try_emplace(pair.activity, pair.activity)
            .first->second.add(pair, settings.of(pair.rep, pair.activity), detail);
        if (!pair.weeks.empty())
            first = std::min(first, pair.first);
    }
    for (auto &[activity, judge] : judges) {
        if (known.judgedUpTo.isValid())
            judge.run(first, known.judgedUpTo);
        append(judge.histories(facts.asOf), board.pairs);
        append(judge.teamFalls(), board.teamFalls);
    }
    std::sort(board.pairs.begin(), board.pairs.end(), isBefore);
    for (const PairHistory &pair : board.pairs)
        board.chanceFlagsPerQuarter += chanceFlags(pair);
    return board;
}

} // namespace courtside
