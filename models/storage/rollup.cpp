// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollup.h"

#include "models/storage/datedcounts.h"
#include "models/storage/rulebook.h"

#include <algorithm>

namespace courtside::rollup {

namespace {

void replaceSpan(Database &database, RepId rep, Week first, Week last)
{
    execute(database, "DELETE FROM dated_count WHERE rep = ? AND week BETWEEN ? AND ?", rep, first,
            last);
    Query insert(database,
                 "INSERT INTO dated_count (rep, activity, week, count) VALUES (?, ?, ?, ?)");
    for (const DatedCount &count : datedcounts::workOut(database, rep, first, last))
        insert.bind(count.rep, count.activity, count.week, count.count).run();
}

void refreshRep(Database &database, RepId rep)
{
    if (const auto span = datedcounts::spanOf(database, rep))
        replaceSpan(database, rep, span->first, span->second);
}

/// A dated row by its key, and the activity it has under the rules in force.
struct Reassigned
{
    qint64 source = 0;
    QByteArray key;
    std::optional<ActivityId> activity;
};

/// Looks at the rows after `last`, a share of the table at a time, and returns those whose activity
/// has become another one. Moves `last` on; `isDone` when no row was left.
std::vector<Reassigned> findReassigned(Database &database, Rulebook &rules, Reassigned &last,
                                       bool &isDone)
{
    // Subjects are the bulk of a row; they are not touched where no rule reads them.
    const QByteArray subject = rules.looksAtSubjects() ? "subject" : "''";
    Query query(database,
                "SELECT source, key, coalesce(type, 0), coalesce(outcome, 0), activity, " +
                    subject +
                    " FROM dated WHERE (source, key) > (?, ?) ORDER BY source, key LIMIT 20000");
    query.bind(last.source, last.key);
    std::vector<Reassigned> found;
    isDone = true;
    while (query.next()) {
        isDone = false;
        last = {query.integer(0), query.bytes(1),
                rules.activityFor(query.integer(2), query.integer(3), query.bytes(5))};
        if (last.activity != query.maybeId<ActivityId>(4))
            found.push_back(last);
    }
    return found;
}

void applyRules(Database &database, Rulebook &rules)
{
    Query update(database, "UPDATE dated SET activity = ? WHERE source = ? AND key = ?");
    Reassigned last;
    bool isDone = false;
    while (!isDone) {
        for (const Reassigned &row : findReassigned(database, rules, last, isDone))
            update.bind(row.activity, row.source, row.key).run();
    }
}

} // namespace

void vouchFor(Database &database, Rulebook &rules, const std::vector<BatchId> &batches)
{
    Query insert(database, "INSERT INTO batch_activity (batch, activity) VALUES (?, ?)");
    for (const auto &[batch, activities] : datedcounts::activitiesOf(database, rules, batches)) {
        execute(database, "DELETE FROM batch_activity WHERE batch = ?", batch);
        for (ActivityId activity : activities)
            insert.bind(batch, activity).run();
    }
}

Result<void> refresh(Database &database, std::vector<TouchedWeek> touched)
{
    return guarded(database, [&] {
        std::sort(touched.begin(), touched.end());
        // One reading of the rep's rows from the first touched week to the last is dearer than
        // each week by itself only where the weeks lie far apart, and never by much.
        auto first = touched.begin();
        while (first != touched.end()) {
            const auto end = std::find_if(first, touched.end(), [&](const TouchedWeek &other) {
                return other.rep != first->rep;
            });
            replaceSpan(database, first->rep, first->week, std::prev(end)->week);
            first = end;
        }
    });
}

Result<void> refreshReps(Database &database, const std::vector<RepId> &reps)
{
    return guarded(database, [&] {
        for (RepId rep : reps)
            refreshRep(database, rep);
    });
}

Result<void> recount(Database &database)
{
    return guarded(database, [&] {
        Rulebook rules(database);
        applyRules(database, rules);
        vouchFor(database, rules, datedcounts::allBatches(database));
        for (RepId rep : datedcounts::repsWithAny(database))
            refreshRep(database, rep);
    });
}

} // namespace courtside::rollup
