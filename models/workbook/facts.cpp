// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/facts.h"

#include "models/workbook/stores.h"

#include <algorithm>
#include <iterator>

namespace courtside {

namespace {

/// Moves a value that was read into its place; keeps the first failure.
template <class T> void take(Result<T> read, T &place, std::optional<Failure> &failure)
{
    if (read)
        place = std::move(read).value();
    else if (!failure)
        failure = read.failure();
}

} // namespace

Result<BoardFacts> readFacts(const Stores &stores, QDate asOf)
{
    BoardFacts facts;
    facts.asOf = asOf;
    std::optional<Failure> failure;
    std::array<bool, 7> workingDays{};
    std::vector<Holiday> holidays;
    std::vector<Leave> leave;
    take(stores.people.reps(), facts.reps, failure);
    take(stores.people.memberships(), facts.memberships, failure);
    take(stores.activities.activities(), facts.activities, failure);
    take(stores.counts.cells(), facts.cells, failure);
    take(stores.counts.repWeeks(), facts.repWeeks, failure);
    take(stores.goals.goals(), facts.goals, failure);
    take(stores.goals.restarts(), facts.restarts, failure);
    take(stores.goals.rarity(), facts.rarity, failure);
    take(stores.calendar.workingDays(), workingDays, failure);
    take(stores.calendar.holidays(), holidays, failure);
    take(stores.calendar.leave(), leave, failure);
    if (failure)
        return *failure;
    facts.calendar.setWorkingDays(workingDays);
    facts.calendar.setHolidays(holidays);
    facts.calendar.setLeave(leave);
    return facts;
}

Result<Board> reconcileFlags(Stores &stores, QDate asOf)
{
    const Result<BoardFacts> facts = readFacts(stores, asOf);
    if (!facts)
        return facts.failure();
    Board board = analyseBoard(*facts);
    std::vector<Flag> raised;
    for (const PairHistory &pair : board.pairs) {
        std::copy_if(pair.flags.begin(), pair.flags.end(), std::back_inserter(raised),
                     [](const Flag &flag) { return flag.key.light != Light::High; });
    }
    if (Result<void> kept = stores.flags.reconcile(raised); !kept)
        return kept.failure();
    return board;
}

} // namespace courtside
