// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/dealchain.h"

#include <algorithm>

namespace courtside {

namespace {

/// What a step tells.
bool saysTheSame(const Deal &left, const Deal &right)
{
    return left.owner == right.owner && left.name == right.name && left.account == right.account &&
           left.stage == right.stage && left.amount == right.amount &&
           left.currency == right.currency && left.closed == right.closed &&
           left.outcome == right.outcome;
}

QDate dayOf(const std::optional<QDate> &said, QDate seen)
{
    return said && *said <= seen ? *said : seen;
}

/// An opportunity that was decided before the first import began open; nothing is known of it then
/// but that it was there.
DealStep beginningOf(const Deal &first, QDate seen)
{
    DealStep step{first, std::nullopt, dayOf(first.created, seen)};
    if (step.now.outcome != DealOutcome::Open) {
        step.now.outcome = DealOutcome::Open;
        step.now.stage.clear();
        step.now.amount.reset();
        step.now.closed.reset();
    }
    return step;
}

} // namespace

std::vector<DealStep> dealChain(const std::vector<DealVersion> &versions, const QTimeZone &zone)
{
    std::vector<DealStep> steps;
    for (const auto &[deal, importedAt] : versions) {
        const QDate seen = importedAt.toTimeZone(zone).date();
        if (steps.empty())
            steps.push_back(beginningOf(deal, seen));
        const DealStep &before = steps.back();
        if (saysTheSame(before.now, deal))
            continue;
        DealStep step{deal, before.now, seen};
        if (step.isDecision())
            step.day = std::max(dayOf(deal.closed, seen), before.day);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace courtside
