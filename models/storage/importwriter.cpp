// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importwriter.h"

#include "models/storage/importjob.h"
#include "models/storage/rulebook.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct WriterWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

qint64 sourceFor(Database &database, const QString &name)
{
    if (const auto id = numberOf(database, "SELECT id FROM source WHERE name = ?", name))
        return *id;
    execute(database, "INSERT INTO source (name) VALUES (?)", name);
    return database.connection().getLastInsertRowid();
}

void openBatch(ImportJob &job)
{
    const ImportPlan &plan = job.plan;
    job.source = sourceFor(job.database, plan.source);
    execute(job.database,
            "INSERT INTO batch (at, file, sha256, size, kind, source, fingerprint, row_count,"
            " added, changed, unchanged, skipped, rejected, first_day, last_day)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            job.at.toMSecsSinceEpoch(), plan.file, plan.sha256, plan.size, plan.kind, job.source,
            plan.fingerprint, plan.rows, plan.added, plan.changed, plan.unchanged,
            static_cast<qint64>(plan.skipped.size()), static_cast<qint64>(plan.rejected.size()),
            plan.firstDay, plan.lastDay);
    job.batch = BatchId{job.database.connection().getLastInsertRowid()};
}

qint64 ticksOf(const std::vector<ImportPlan> &plans)
{
    size_t ticks = 0;
    for (const ImportPlan &plan : plans)
        ticks += plan.dated.size() + plan.absent.size() + plan.tallies.size() + plan.days.size() +
                 plan.presence.size() + plan.deals.size();
    return static_cast<qint64>(ticks);
}

bool hasDatedRows(Database &database)
{
    return numberOf(database, "SELECT 1 FROM dated LIMIT 1").has_value();
}

/// What has to be counted again after all plans.
struct Recount
{
    bool everything = false;
    std::vector<BatchId> batches;
    std::vector<TouchedWeek> weeks;

    void add(const ImportJob &job)
    {
        batches.push_back(job.batch);
        for (const auto &[rep, span] : job.touched) {
            weeks.push_back({rep, span.first});
            weeks.push_back({rep, span.second});
        }
    }
};

AppliedImport writePlan(Database &database, const ImportPlan &plan, const QDateTime &at,
                        Pulse &pulse, Recount &recount)
{
    ImportJob job(database, plan, at, pulse);
    openBatch(job);
    importPeople(job);
    importActivities(job);
    // New rules may count rows that are stored already; rows to come are written under them.
    if (job.rulesChanged && hasDatedRows(database))
        recount.everything = true;
    importDated(job);
    importCounts(job);
    importDeals(job);
    recount.add(job);
    return {job.batch, job.added, job.changed, job.notes};
}

void countAgain(Database &database, const Recount &recount)
{
    if (recount.everything) {
        orThrow(rollup::recount(database));
        return;
    }
    Rulebook rules(database);
    rollup::vouchFor(database, rules, recount.batches);
    orThrow(rollup::refresh(database, recount.weeks));
}

} // namespace

Result<std::vector<AppliedImport>> writeImport(Database &database,
                                               const std::vector<ImportPlan> &plans,
                                               const QDateTime &at, const ImportProgress &progress)
{
    return guarded(database, [&] {
        if (!database.isInTransaction())
            throw Refusal{{WriterWords::tr("The import was not written. Try again."),
                           QStringLiteral("import outside a transaction")}};
        Pulse pulse(database, progress, ticksOf(plans));
        std::vector<AppliedImport> applied;
        Recount recount;
        for (const ImportPlan &plan : plans)
            applied.push_back(writePlan(database, plan, at, pulse, recount));
        countAgain(database, recount);
        return applied;
    });
}

} // namespace courtside
