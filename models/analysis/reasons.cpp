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

double shareMissing(const Reason &reason)
{
    if (reason.flag)
        return 1.0 - reason.flag->seen / reason.flag->expected;
    return reason.teamFall ? 1.0 - reason.teamFall->seen / reason.teamFall->expected : 0.0;
}

/// What fell comes first, however it was noticed; the rest in the order of the list of kinds.
int placeOf(ReasonKind kind)
{
    return kind <= ReasonKind::TeamBelow ? 0 : static_cast<int>(kind);
}

bool fell(ReasonKind kind)
{
    return placeOf(kind) == 0;
}

// Evidence in whole steps, so that hardly different tails leave the word to the share missing.
bool isStronger(const Reason &a, const Reason &b)
{
    const auto rank = [](const Reason &reason) {
        const double missing = shareMissing(reason);
        return std::tuple(placeOf(reason.kind), -std::floor(reason.strength),
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

Reason reasonFrom(ReasonKind kind, const Overdue &overdue, QDate asOf)
{
    Reason reason;
    reason.rep = overdue.rep;
    reason.kind = kind;
    reason.strength = static_cast<double>(overdue.due.daysTo(asOf));
    reason.since = Week::of(overdue.due);
    reason.overdue = overdue;
    return reason;
}

Reason reasonFrom(const Contact &contact, QDate asOf)
{
    Reason reason;
    reason.rep = contact.rep;
    reason.kind = ReasonKind::NoContact;
    reason.strength = contact.days;
    reason.since = Week::of(asOf.addDays(-contact.days));
    reason.contact = contact;
    return reason;
}

// Keeps the rep's strongest reason and counts the other open flags.
void add(std::map<RepId, Reason> &byRep, const Reason &reason)
{
    const auto [found, isNew] = byRep.try_emplace(reason.rep, reason);
    if (isNew)
        return;
    Reason &kept = found->second;
    const bool bothFell = fell(kept.kind) && fell(reason.kind);
    const int also = kept.alsoFlagged + (bothFell ? 1 : 0);
    if (isStronger(reason, kept))
        kept = reason;
    kept.alsoFlagged = also;
}

void addFlags(const Board &board, std::map<RepId, Reason> &byRep)
{
    const Week lastComplete = lastCompleteWeek(board.asOf);
    for (const PairHistory &pair : board.pairs) {
        const bool stale = pair.lastWeek && *pair.lastWeek < lastComplete;
        for (const Flag &flag : pair.flags) {
            if (flag.state == FlagState::Open)
                add(byRep, reasonFrom(flag, stale));
        }
    }
}

void addTalks(const TalkFacts &talks, QDate asOf, std::map<RepId, Reason> &byRep)
{
    const auto addOverdue = [&](ReasonKind kind, const std::vector<Overdue> &all) {
        for (const Overdue &overdue : all) {
            if (overdue.due < asOf)
                add(byRep, reasonFrom(kind, overdue, asOf));
        }
    };
    addOverdue(ReasonKind::OwedOverdue, talks.owed);
    addOverdue(ReasonKind::PromiseOverdue, talks.promises);
    for (const Contact &contact : talks.contacts) {
        if (contact.isPastCadence())
            add(byRep, reasonFrom(contact, asOf));
    }
}

} // namespace

ReasonList reasonsToTalk(const Board &board, const TalkFacts &talks, int cap)
{
    std::map<RepId, Reason> byRep;
    addFlags(board, byRep);
    addTalks(talks, board.asOf, byRep);
    std::vector<Reason> reasons;
    for (const auto &[rep, reason] : byRep)
        reasons.push_back(reason);
    for (const TeamFall &fall : board.teamFalls) {
        if (fall.to == board.judgedUpTo)
            reasons.push_back(reasonFrom(fall, board.judgedUpTo < lastCompleteWeek(board.asOf)));
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
