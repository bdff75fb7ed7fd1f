// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importundo.h"

#include "models/storage/importkept.h"
#include "models/storage/pulse.h"
#include "models/storage/rollup.h"
#include "models/storage/rows.h"
#include "models/storage/undonerules.h"
#include "models/storage/versions.h"

#include <QCoreApplication>

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

/// Something that has no import's id may have taken a name in the meantime.
void refuseTakenNames(Database &database, BatchId batch)
{
    for (const QByteArray table : {"team", "activity"}) {
        Query taken(database, "SELECT p.name FROM " + rows::pastOf(table) + " p JOIN " + table +
                                  " v ON v.folded = p.folded AND v.id <> p.id"
                                  " WHERE p.batch = ? AND p.by_hand = 0 AND p.id NOT IN"
                                  " (SELECT id FROM " +
                                  table + ") ORDER BY p.name");
        taken.bind(batch);
        if (taken.next()) {
            throw Refusal{{UndoWords::tr("“%1” is the name of something else by now, so the import "
                                         "was not brought back. Give that another name first.")
                               .arg(taken.text(0)),
                           QStringLiteral("name taken in %1").arg(QString::fromUtf8(table))}};
        }
    }
}

/// A spelling that somebody has by now stays theirs.
QByteArray spellingIsFree(const QByteArray &table)
{
    return table == "alias" ? "raw NOT IN (SELECT raw FROM alias)" : "";
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

/// People, teams, activities and deals of undone imports go when nothing names them any more; that
/// may be long after their own import was undone.
void retireUnnamed(Database &database)
{
    for (const QByteArray table : named) {
        for (BatchId batch : undoneBatches(database))
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
    const auto uncover = [&](const QByteArray &table) {
        versions::retire(database, table, batch, versions::hasEarlier(database, table));
        versions::restoreEarlier(database, table, batch);
    };
    uncover("type_rule");
    for (const QByteArray table : named)
        uncover(table);
}

} // namespace

Result<ImportUndo> undoImport(Database &database, BatchId batch, const ImportProgress &progress)
{
    return guarded(database, [&] {
        const Pulse pulse(database, progress, 0);
        requireState(database, batch, false);
        setUndone(database, batch, true);
        ImportUndo undo;
        takeBackRows(database, batch, undo);
        settleRulesOfUndoneImports(database);
        retireUnnamed(database);
        versions::bringBackNamed(database);
        undo.kept = keptOf(database, batch) + adoptNamedByHand(database, batch);
        orThrow(rollup::recount(database));
        return undo;
    });
}

Result<void> redoImport(Database &database, BatchId batch, const ImportProgress &progress)
{
    return guarded(database, [&] {
        const Pulse pulse(database, progress, 0);
        requireState(database, batch, true);
        refuseTakenNames(database, batch);
        setUndone(database, batch, false);
        for (const QByteArray table : named)
            versions::reinstate(database, table, batch);
        bringBackRules(database, batch);
        for (const QByteArray table : leaves)
            versions::reinstate(database, table, batch, spellingIsFree(table));
        settleRulesOfUndoneImports(database);
        versions::bringBackNamed(database);
        orThrow(rollup::recount(database));
    });
}

} // namespace courtside
