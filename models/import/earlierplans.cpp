// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/earlierplans.h"

#include <algorithm>

namespace courtside {

namespace {

KeyHash keyOf(const KnownRow &row)
{
    return {row.keyHigh, row.keyLow};
}

bool isBefore(const KnownRow &left, const KnownRow &right)
{
    return keyOf(left) < keyOf(right);
}

/// Keys are hashes and so lie evenly: the place of one follows from its value, give or take a few.
const KnownRow *findRow(const std::vector<KnownRow> *rows, const KeyHash &key)
{
    if (!rows || rows->empty())
        return nullptr;
    const double share = static_cast<double>(key.high) / 18446744073709551616.0;
    const auto size = static_cast<double>(rows->size());
    auto at = rows->begin() + static_cast<qsizetype>(std::min(share * size, size - 1));
    qsizetype step = 16;
    if (keyOf(*at) < key) {
        while (rows->end() - at > step && keyOf(*(at + step)) < key) {
            at += step;
            step *= 2;
        }
        at = std::lower_bound(at, rows->end() - at > step ? at + step + 1 : rows->end(), key,
                              [](const KnownRow &row, const KeyHash &k) { return keyOf(row) < k; });
    } else {
        while (at - rows->begin() > step && !(keyOf(*(at - step)) < key)) {
            at -= step;
            step *= 2;
        }
        at = std::lower_bound(at - rows->begin() > step ? at - step : rows->begin(), at + 1, key,
                              [](const KnownRow &row, const KeyHash &k) { return keyOf(row) < k; });
    }
    return at != rows->end() && keyOf(*at) == key ? &*at : nullptr;
}

} // namespace

QString EarlierPlans::personKey(const PlannedPerson &person)
{
    return person.rep ? QStringLiteral("#%1").arg(person.rep->value)
                      : QStringLiteral("+") + foldedName(person.newRepName);
}

void EarlierPlans::remember(const ImportPlan &plan)
{
    const auto person = [&plan](qint32 index) -> const PlannedPerson & {
        return plan.people[static_cast<size_t>(index)];
    };
    const auto activityName = [&plan](int index) {
        return plan.activities[static_cast<size_t>(index)].name;
    };
    for (const PlannedPerson &each : plan.people) {
        if (!each.newRepName.isEmpty())
            newReps.append(each.newRepName);
    }
    for (const PlannedActivity &activity : plan.activities) {
        if (!activity.activity)
            newActivities.append(activity.name);
    }
    for (const PlannedTypeRule &rule : plan.rules) {
        rules.push_back({rule.field, rule.text,
                         rule.activity ? activityName(*rule.activity) : QString(), rule.goesFirst});
    }
    for (const PlannedTally &tally : plan.tallies) {
        tallies[{personKey(person(tally.person)), foldedName(activityName(tally.activity)),
                 tally.week}] = tally.count;
    }
    for (const PlannedDays &stated : plan.days)
        days[{personKey(person(stated.person)), stated.week}] = stated.days;
    for (const PlannedDeal &deal : plan.deals)
        deals[{plan.source, deal.key}] = deal.content;
    if (plan.dated.empty())
        return;
    std::vector<KnownRow> added;
    added.reserve(plan.dated.size());
    for (const PlannedDatedRow &row : plan.dated) {
        const KeyHash key = hashOfKey(row.key);
        added.push_back({key.high, key.low, row.content, person(row.person).rep.value_or(RepId())});
    }
    // Newer rows first, so that they are the ones found.
    std::vector<KnownRow> &rows = dated[plan.source];
    added.insert(added.end(), rows.begin(), rows.end());
    std::stable_sort(added.begin(), added.end(), isBefore);
    rows.swap(added);
}

KnownRows::KnownRows(const ImportContext &known, const EarlierPlans &earlier, const QString &source)
{
    if (const auto at = known.dated.find(source); at != known.dated.end())
        m_stored = &at->second;
    if (const auto at = earlier.dated.find(source); at != earlier.dated.end())
        m_earlier = &at->second;
}

const KnownRow *KnownRows::find(const KeyHash &key) const
{
    const KnownRow *planned = findRow(m_earlier, key);
    return planned ? planned : findRow(m_stored, key);
}

} // namespace courtside
