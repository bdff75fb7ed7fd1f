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
        added.push_back({key.high, key.low, row.content, person(row.person).rep.value_or(RepId()),
                         static_cast<qint32>(row.day.toJulianDay())});
    }
    // Newer rows first, so that they are the ones found.
    std::vector<KnownRow> &rows = dated[plan.source];
    added.insert(added.end(), rows.begin(), rows.end());
    std::stable_sort(added.begin(), added.end(), isBefore);
    rows.swap(added);
}

RowIndex::RowIndex(const std::vector<KnownRow> &rows) : m_rows(rows.data())
{
    int bits = 1;
    while (bits < 24 && (size_t(8) << bits) < rows.size())
        ++bits;
    m_shift = 64 - bits;
    m_starts.assign((size_t(1) << bits) + 1, 0);
    for (const KnownRow &row : rows)
        ++m_starts[(row.keyHigh >> m_shift) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
}

const KnownRow *RowIndex::find(const KeyHash &key) const
{
    if (!m_rows)
        return nullptr;
    const size_t bucket = key.high >> m_shift;
    const KnownRow *at = m_rows + m_starts[bucket];
    const KnownRow *end = m_rows + m_starts[bucket + 1];
    while (at != end && keyOf(*at) < key)
        ++at;
    return at != end && keyOf(*at) == key ? at : nullptr;
}

SeenRows::Marks &SeenRows::of(const QString &source, size_t rows)
{
    Marks &marks = m_marks[source];
    marks.resize(rows);
    return marks;
}

KnownRows::KnownRows(const ImportContext &known, const EarlierPlans &earlier, SeenRows &seen,
                     const QString &source)
{
    if (const auto at = known.dated.find(source); at != known.dated.end()) {
        m_stored = RowIndex(at->second);
        m_first = at->second.data();
        m_seen = &seen.of(source, at->second.size());
    }
    if (const auto at = earlier.dated.find(source); at != earlier.dated.end())
        m_earlier = RowIndex(at->second);
}

const KnownRow *KnownRows::find(const KeyHash &key)
{
    const KnownRow *stored = m_stored.find(key);
    if (stored)
        (*m_seen)[static_cast<size_t>(stored - m_first)] = true;
    const KnownRow *planned = m_earlier.find(key);
    return planned ? planned : stored;
}

} // namespace courtside
