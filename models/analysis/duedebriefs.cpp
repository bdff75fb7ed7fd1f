// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/duedebriefs.h"

#include <algorithm>
#include <functional>
#include <map>

namespace courtside {

namespace {

QDate dayOf(const QDateTime &moment, const DueFacts &facts)
{
    return moment.toTimeZone(facts.zone).date();
}

bool isRecent(QDate day, const DueFacts &facts)
{
    const QDate today = dayOf(facts.now, facts);
    return day <= today && day >= today.addDays(-dealsAreDueFor);
}

QString nameOf(const Deal &deal)
{
    return deal.account.isEmpty() || deal.account == deal.name
               ? deal.name
               : QStringLiteral("%1, %2").arg(deal.account, deal.name);
}

void addJointCalls(const DueFacts &facts, std::vector<DueDebrief> &due)
{
    for (const JointCall &call : facts.jointCalls) {
        const bool hasDebrief = std::ranges::any_of(
            facts.debriefs, [&](const Debrief &debrief) { return debrief.jointCall == call.id; });
        if (call.heldAt || hasDebrief || call.startsAt > facts.now)
            continue;
        DueDebrief item;
        item.rep = call.rep;
        item.day = dayOf(call.startsAt, facts);
        item.what = call.texts[TextField::Customer];
        item.jointCall = call.id;
        item.deal = call.deal;
        due.push_back(std::move(item));
    }
}

void addDeals(const DueFacts &facts, std::vector<DueDebrief> &due)
{
    for (const Deal &deal : facts.deals) {
        if (deal.outcome == DealOutcome::Open || !deal.owner || !deal.closed)
            continue;
        if (!isRecent(*deal.closed, facts) || facts.dealsWithoutNeed.contains(deal.id))
            continue;
        if (!hasDebriefOfDecision(deal, facts.debriefs, facts.zone)) {
            due.push_back({*deal.owner, *deal.closed, nameOf(deal), {}, deal.id, {}, deal.outcome});
        }
    }
}

} // namespace

bool hasDebriefOfDecision(const Deal &deal, const std::vector<Debrief> &debriefs,
                          const QTimeZone &zone)
{
    return std::ranges::any_of(debriefs, [&](const Debrief &debrief) {
        return debrief.deal == deal.id &&
               (debrief.texts.has(TextField::HowDecided) || !deal.closed ||
                debrief.endedAt.toTimeZone(zone).date() >= *deal.closed);
    });
}

std::vector<DueDebrief> dueDebriefs(const DueFacts &facts)
{
    std::vector<DueDebrief> due;
    addJointCalls(facts, due);
    for (const ImportantRow &row : facts.importantRows) {
        if (!row.debrief)
            due.push_back({row.rep, row.day, row.what, {}, {}, row.row, {}});
    }
    addDeals(facts, due);
    std::ranges::stable_sort(due, std::greater{}, &DueDebrief::day);
    return due;
}

std::vector<UnfinishedDebrief> unfinishedDebriefs(const DueFacts &facts)
{
    std::map<DealId, bool> isDecided;
    for (const Deal &deal : facts.deals)
        isDecided[deal.id] = deal.outcome != DealOutcome::Open;
    std::vector<UnfinishedDebrief> unfinished;
    for (const Debrief &debrief : facts.debriefs) {
        if (!isRecent(dayOf(debrief.endedAt, facts), facts))
            continue;
        const bool decided = debrief.deal && isDecided[*debrief.deal];
        std::vector<DebriefPart> missing = missingParts(debrief, decided);
        if (!missing.empty())
            unfinished.push_back({debrief, std::move(missing)});
    }
    std::ranges::stable_sort(unfinished, std::greater{},
                             [](const UnfinishedDebrief &item) { return item.debrief.endedAt; });
    return unfinished;
}

} // namespace courtside
