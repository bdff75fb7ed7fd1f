// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datedcounts.h"

#include <algorithm>
#include <map>

namespace courtside::datedcounts {

namespace {

using Sums = std::map<std::pair<ActivityId, Week>, qint64>;

/// Mondays are the Julian day numbers that seven divides.
Week weekOfDay(qint64 julianDay)
{
    return Week::fromMondayJulianDay(julianDay - julianDay % 7);
}

void addZeros(Database &database, RepId rep, Week first, Week last, Sums &sums)
{
    Query query(database, "SELECT DISTINCT a.activity, p.week FROM presence p"
                          " JOIN batch b ON b.id = p.batch AND NOT b.undone"
                          " JOIN batch_activity a ON a.batch = p.batch"
                          " WHERE p.rep = ? AND p.week BETWEEN ? AND ?");
    query.bind(rep, first, last);
    while (query.next())
        sums.try_emplace({query.id<ActivityId>(0), query.week(1)}, 0);
}

std::vector<qint64> labelsOf(Database &database, const QByteArray &table, BatchId batch)
{
    std::vector<qint64> labels;
    Query query(database, "SELECT label FROM " + table + " WHERE batch = ?");
    query.bind(batch);
    while (query.next())
        labels.push_back(query.integer(0));
    return labels;
}

} // namespace

std::vector<DatedCount> workOut(Database &database, RepId rep, Week first, Week last)
{
    Sums sums;
    addZeros(database, rep, first, last, sums);
    Query query(database, "SELECT activity, day FROM dated INDEXED BY dated_by_rep"
                          " WHERE rep = ? AND day BETWEEN ? AND ? AND activity IS NOT NULL");
    query.bind(rep, first, last.sunday());
    while (query.next())
        ++sums[{query.id<ActivityId>(0), weekOfDay(query.integer(1))}];
    std::vector<DatedCount> counts;
    counts.reserve(sums.size());
    for (const auto &[key, count] : sums)
        counts.push_back({rep, key.first, key.second, count});
    return counts;
}

std::optional<std::pair<Week, Week>> spanOf(Database &database, RepId rep)
{
    std::optional<std::pair<Week, Week>> span;
    const auto include = [&](Query &query) {
        query.bind(rep);
        if (!query.next() || query.isNull(0))
            return;
        const Week first = weekOfDay(query.integer(0));
        const Week last = weekOfDay(query.integer(1));
        span = span ? std::pair(std::min(span->first, first), std::max(span->second, last))
                    : std::pair(first, last);
    };
    Query days(database, "SELECT min(day), max(day) FROM dated WHERE rep = ?");
    include(days);
    Query counts(database, "SELECT min(week), max(week) FROM dated_count WHERE rep = ?");
    include(counts);
    Query weeks(database, "SELECT min(week), max(week) FROM presence WHERE rep = ?");
    include(weeks);
    return span;
}

std::vector<RepId> repsWithAny(Database &database)
{
    std::vector<RepId> reps;
    Query query(database, "SELECT id FROM rep WHERE id IN (SELECT rep FROM presence)"
                          " OR EXISTS (SELECT 1 FROM dated WHERE dated.rep = rep.id)"
                          " UNION SELECT rep FROM dated_count ORDER BY 1");
    query.bind();
    while (query.next())
        reps.push_back(query.id<RepId>(0));
    return reps;
}

std::vector<BatchId> allBatches(Database &database)
{
    std::vector<BatchId> batches;
    Query query(database, "SELECT id FROM batch ORDER BY id");
    query.bind();
    while (query.next())
        batches.push_back(query.id<BatchId>(0));
    return batches;
}

std::map<BatchId, std::set<ActivityId>> activitiesOf(Database &database, Rulebook &rules,
                                                     const std::vector<BatchId> &batches)
{
    std::map<BatchId, std::set<ActivityId>> activities;
    for (BatchId batch : batches) {
        std::vector<qint64> outcomes = labelsOf(database, "batch_outcome", batch);
        outcomes.push_back(0);
        for (qint64 type : labelsOf(database, "batch_type", batch)) {
            for (qint64 outcome : outcomes) {
                if (const auto activity = rules.activityFor(type, outcome, {}))
                    activities[batch].insert(*activity);
            }
        }
        activities[batch]; // one that vouches for nothing is an answer, too
    }
    if (!rules.looksAtSubjects())
        return activities;
    Query query(database, "SELECT DISTINCT batch, activity FROM dated WHERE activity IS NOT NULL");
    query.bind();
    while (query.next()) {
        const auto found = activities.find(query.id<BatchId>(0));
        if (found != activities.end())
            found->second.insert(query.id<ActivityId>(1));
    }
    return activities;
}

} // namespace courtside::datedcounts
