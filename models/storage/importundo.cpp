// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importundo.h"

#include "models/storage/activitystore.h"
#include "models/storage/importkept.h"
#include "models/storage/rollup.h"
#include "models/storage/rulebook.h"
#include "models/storage/versions.h"

#include <QCoreApplication>

#include <set>

namespace courtside {

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

// What nothing else names; and what others name, those before their targets.
constexpr const char *leaves[] = {"dated",        "tally",      "stated_days",
                                  "deal_version", "membership", "alias"};
constexpr const char *named[] = {"deal", "activity", "rep", "team"};

void requireState(Database &database, BatchId batch, bool undone)
{
    if (!database.isInTransaction())
        throw Refusal{{UndoWords::tr("The change was not saved. Try again."),
                       QStringLiteral("import undo outside a transaction")}};
    const auto state = numberOf(database, "SELECT undone FROM batch WHERE id = ?", batch);
    if (!state)
        throw Refusal{{UndoWords::tr("This import is not in the workbook."),
                       QStringLiteral("no such batch")}};
    if ((*state != 0) != undone)
        throw Refusal{{undone ? UndoWords::tr("This import is not undone.")
                              : UndoWords::tr("This import is undone already."),
                       QStringLiteral("batch in that state already")}};
}

void setUndone(Database &database, BatchId batch, bool undone)
{
    // Rows and what they name come and go in any order; they fit again before the commit.
    database.connection().exec("PRAGMA defer_foreign_keys = ON");
    execute(database, "UPDATE batch SET undone = ? WHERE id = ?", undone, batch);
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

/// Rules that catch something of the imports that are not undone.
std::set<qint64> rulesInUse(Database &database)
{
    const std::vector<TypeRule> rules = orThrow(ActivityStore(database).rules());
    Rulebook book(database, rules);
    std::set<qint64> used;
    const auto use = [&](const std::optional<size_t> &rule) {
        if (rule)
            used.insert(rules[*rule].id.value);
    };
    std::vector<BatchId> batches;
    Query query(database, "SELECT id FROM batch WHERE NOT undone");
    query.bind();
    while (query.next())
        batches.push_back(query.id<BatchId>(0));
    for (BatchId batch : batches) {
        std::vector<qint64> outcomes = labelsOf(database, "batch_outcome", batch);
        outcomes.push_back(0);
        for (qint64 type : labelsOf(database, "batch_type", batch)) {
            for (qint64 outcome : outcomes)
                use(book.ruleFor(type, outcome, {}));
        }
    }
    if (book.looksAtSubjects()) {
        Query subjects(database,
                       "SELECT coalesce(type, 0), coalesce(outcome, 0), subject FROM dated");
        subjects.bind();
        while (subjects.next())
            use(book.ruleFor(subjects.integer(0), subjects.integer(1), subjects.bytes(2)));
    }
    return used;
}

std::vector<BatchId> undoneBatches(Database &database)
{
    std::vector<BatchId> batches;
    Query query(database, "SELECT id FROM batch WHERE undone");
    query.bind();
    while (query.next())
        batches.push_back(query.id<BatchId>(0));
    return batches;
}

QByteArray idList(const std::set<qint64> &ids)
{
    QByteArray list;
    for (qint64 id : ids)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(id);
    return list;
}

/// Rules, people, teams, activities and deals of undone imports go when nothing needs them any
/// more; that may be long after their own import was undone.
void retireUnneeded(Database &database)
{
    const QByteArray idleRule = "id NOT IN (" + idList(rulesInUse(database)) + ")";
    const std::vector<BatchId> undone = undoneBatches(database);
    for (BatchId batch : undone)
        versions::retire(database, "type_rule", batch, idleRule);
    for (const QByteArray table : named) {
        for (BatchId batch : undone)
            versions::retire(database, table, batch, "NOT " + versions::isNamed(table));
    }
}

qint64 dealsWithEarlierVersion(Database &database, BatchId batch)
{
    return numberOf(database,
                    "SELECT count(*) FROM deal_version_past p WHERE batch = ? AND by_hand = 0"
                    " AND EXISTS (SELECT 1 FROM deal_version v WHERE v.deal = p.deal)",
                    batch)
        .value_or(0);
}

void takeBackRows(Database &database, BatchId batch, ImportUndo &undo)
{
    for (const QByteArray table : leaves) {
        const qint64 retired = versions::retire(database, table, batch);
        qint64 restored = versions::restoreEarlier(database, table, batch);
        if (table == "deal_version")
            restored = dealsWithEarlierVersion(database, batch);
        // Those are what the person sees as the file's rows.
        if (table == "dated" || table == "tally" || table == "deal_version") {
            undo.restored += restored;
            undo.removed += retired - restored;
        }
    }
    for (const QByteArray table : named) {
        versions::retire(database, table, batch, versions::hasEarlier(database, table));
        versions::restoreEarlier(database, table, batch);
    }
}

} // namespace

Result<ImportUndo> undoImport(Database &database, BatchId batch)
{
    return guarded(database, [&] {
        requireState(database, batch, false);
        setUndone(database, batch, true);
        ImportUndo undo;
        takeBackRows(database, batch, undo);
        retireUnneeded(database);
        versions::bringBackNamed(database);
        undo.kept = keptOf(database, batch) + adoptNamedByHand(database, batch);
        orThrow(rollup::recount(database));
        return undo;
    });
}

Result<void> redoImport(Database &database, BatchId batch)
{
    return guarded(database, [&] {
        requireState(database, batch, true);
        setUndone(database, batch, false);
        for (const QByteArray table : named)
            versions::reinstate(database, table, batch);
        versions::reinstate(database, "type_rule", batch);
        for (const QByteArray table : leaves)
            versions::reinstate(database, table, batch);
        versions::bringBackNamed(database);
        orThrow(rollup::recount(database));
    });
}

} // namespace courtside
