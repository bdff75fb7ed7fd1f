// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/reasons.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace courtside {

namespace {

constexpr double smallestTail = 1e-300;

double strengthOf(double tail)
{
    return -std::log(std::max(tail, smallestTail));
}

double expectedOf(const Reason &reason)
{
    return reason.flag ? reason.flag->expected : reason.teamFall->expected;
}

double seenOf(const Reason &reason)
{
    return reason.flag ? reason.flag->seen : reason.teamFall->seen;
}

// Evidence in whole steps, so that hardly different tails leave the word to the share missing;
// what is unusually high comes after everything that fell.
bool isStronger(const Reason &a, const Reason &b)
{
    const auto rank = [](const Reason &reason) {
        const double missing = 1.0 - seenOf(reason) / expectedOf(reason);
        return std::tuple(reason.kind == ReasonKind::HighSide, -std::floor(reason.strength),
                          reason.kind == ReasonKind::HighSide ? missing : -missing, reason.rep);
    };
    return rank(a) < rank(b);
}

ReasonKind kindOf(Light light)
{
    switch (light) {
    case Light::Baseline:
        return ReasonKind::BelowBaseline;
    case Light::Goal:
        return ReasonKind::BelowGoal;
    case Light::High:
        break;
    }
    return ReasonKind::HighSide;
}

Reason reasonFrom(const Flag &flag, bool stale)
{
    Reason reason;
    reason.rep = flag.key.rep;
    reason.kind = kindOf(flag.key.light);
    reason.strength = strengthOf(flag.tail);
    reason.since = flag.key.flaggedWeek;
    reason.flag = flag;
    reason.stale = stale;
    return reason;
}

Reason reasonFrom(const TeamFall &fall, bool stale)
{
    Reason reason;
    reason.kind = ReasonKind::TeamBelow;
    reason.strength = strengthOf(fall.tail);
    reason.since = fall.from;
    reason.teamFall = fall;
    reason.stale = stale;
    return reason;
}

// Keeps the rep's strongest reason and counts the other open flags.
void add(std::map<RepId, Reason> &byRep, const Reason &reason)
{
    const auto [found, isNew] = byRep.try_emplace(reason.rep, reason);
    if (isNew)
        return;
    Reason &kept = found->second;
    const bool bothFell = kept.kind != ReasonKind::HighSide && reason.kind != ReasonKind::HighSide;
    const int also = kept.alsoFlagged + (bothFell ? 1 : 0);
    if (isStronger(reason, kept))
        kept = reason;
    kept.alsoFlagged = also;
}

} // namespace

ReasonList reasonsToTalk(const Board &board, int cap)
{
    const Week lastComplete = lastCompleteWeek(board.asOf);
    std::map<RepId, Reason> byRep;
    for (const PairHistory &pair : board.pairs) {
        const bool stale = pair.lastWeek && *pair.lastWeek < lastComplete;
        for (const Flag &flag : pair.flags) {
            if (flag.state == FlagState::Open)
                add(byRep, reasonFrom(flag, stale));
        }
    }
    std::vector<Reason> reasons;
    for (const auto &[rep, reason] : byRep)
        reasons.push_back(reason);
    for (const TeamFall &fall : board.teamFalls) {
        if (fall.to == board.judgedUpTo)
            reasons.push_back(reasonFrom(fall, board.judgedUpTo < lastComplete));
    }
    std::stable_sort(reasons.begin(), reasons.end(), isStronger);

    ReasonList list;
    const auto shown = std::min(reasons.size(), static_cast<size_t>(std::max(0, cap)));
    list.more = static_cast<int>(reasons.size() - shown);
    reasons.resize(shown);
    list.shown = std::move(reasons);
    return list;
}

} // namespace courtside
