// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/people.h"
#include "models/storage/importjob.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct ActivityImport
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

ActivityId makeActivity(ImportJob &job, const PlannedActivity &activity)
{
    const QString folded = foldedName(activity.name);
    execute(job.database,
            "INSERT INTO activity (id, name, folded, counts_only_if, watched, position, batch,"
            " by_hand) VALUES (?, ?, ?, '', ?,"
            " (SELECT coalesce(max(position) + 1, 0) FROM activity), ?, 0)",
            rows::formerId(job.database, "activity", "folded", folded), activity.name, folded,
            activity.watch, job.batch);
    return ActivityId{job.database.connection().getLastInsertRowid()};
}

void watch(ImportJob &job, ActivityId activity)
{
    std::optional<SqlRow> row = rowOf(job.database, "activity", {activity.value});
    (*row)[*shapeOf(job.database, "activity").column("watched")] = qint64{1};
    landRow(job, "activity", *std::move(row), false);
}

ActivityId resolve(ImportJob &job, const PlannedActivity &activity)
{
    std::optional<qint64> known;
    if (activity.activity && rowOf(job.database, "activity", {activity.activity->value}))
        known = activity.activity->value;
    else if (!activity.name.isEmpty())
        known = numberOf(job.database, "SELECT id FROM activity WHERE folded = ?",
                         foldedName(activity.name));
    if (!known && activity.activity) {
        throw Refusal{{ActivityImport::tr("The activity “%1” is no longer in the workbook, so "
                                          "nothing was written. Import the file again.")
                           .arg(activity.name),
                       QStringLiteral("plan names an activity that is gone")}};
    }
    if (!known)
        return makeActivity(job, activity);
    if (activity.watch)
        watch(job, ActivityId{*known});
    return ActivityId{*known};
}

struct StoredRule
{
    RuleField field;
    QString folded;
    std::optional<ActivityId> activity;
};

std::vector<StoredRule> storedRules(Database &database)
{
    std::vector<StoredRule> rules;
    Query query(database, "SELECT field, text, activity FROM type_rule");
    query.bind();
    while (query.next()) {
        rules.push_back({static_cast<RuleField>(query.integer(0)), foldedName(query.text(1)),
                         query.maybeId<ActivityId>(2)});
    }
    return rules;
}

/// A rule is known when it is there word for word; one that comes last is also superfluous where
/// an earlier rule settles the same rows.
bool isKnown(const std::vector<StoredRule> &stored, const PlannedTypeRule &rule,
             const std::optional<ActivityId> &activity)
{
    const QString folded = foldedName(rule.text);
    for (const StoredRule &other : stored) {
        if (other.field == rule.field && other.folded == folded &&
            (!rule.goesFirst || other.activity == activity))
            return true;
    }
    return false;
}

/// The id that a rule for the same text had before its import was undone.
std::optional<qint64> formerRule(Database &database, const PlannedTypeRule &rule)
{
    const QString folded = foldedName(rule.text);
    Query past(database, "SELECT id, text FROM type_rule_past WHERE field = ?"
                         " AND id NOT IN (SELECT id FROM type_rule) ORDER BY id DESC");
    past.bind(rule.field);
    while (past.next()) {
        if (foldedName(past.text(1)) == folded)
            return past.integer(0);
    }
    return std::nullopt;
}

void importRules(ImportJob &job)
{
    const std::vector<StoredRule> stored = storedRules(job.database);
    const qint64 firstPlace =
        numberOf(job.database, "SELECT min(position) FROM type_rule").value_or(0);
    const qint64 lastPlace =
        numberOf(job.database, "SELECT max(position) FROM type_rule").value_or(-1);
    const auto count = static_cast<qint64>(job.plan.rules.size());
    for (qint64 at = 0; at < count; ++at) {
        const PlannedTypeRule &rule = job.plan.rules[static_cast<size_t>(at)];
        std::optional<ActivityId> activity;
        if (rule.activity)
            activity = job.activities.at(static_cast<size_t>(*rule.activity));
        if (isKnown(stored, rule, activity))
            continue;
        const qint64 place = rule.goesFirst ? firstPlace - count + at : lastPlace + 1 + at;
        execute(job.database,
                "INSERT INTO type_rule (id, position, field, text, activity, batch, by_hand)"
                " VALUES (?, ?, ?, ?, ?, ?, 0)",
                formerRule(job.database, rule), place, rule.field, rule.text, activity, job.batch);
        job.rulesChanged = true;
    }
}

} // namespace

void importActivities(ImportJob &job)
{
    for (const PlannedActivity &activity : job.plan.activities)
        job.activities.push_back(resolve(job, activity));
    importRules(job);
}

} // namespace courtside
