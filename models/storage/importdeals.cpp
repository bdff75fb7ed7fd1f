// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importjob.h"

namespace courtside {

namespace {

/// The deal of this key, under its former id if its import was undone; `isNew` when it was made.
qint64 dealFor(ImportJob &job, const QByteArray &key, bool &isNew)
{
    const auto known =
        numberOf(job.database, "SELECT id FROM deal WHERE source = ? AND key = ?", job.source, key);
    isNew = !known;
    if (known)
        return *known;
    const auto former =
        numberOf(job.database, "SELECT max(id) FROM deal_past WHERE source = ? AND key = ?",
                 job.source, key);
    execute(job.database,
            "INSERT INTO deal (id, source, key, batch, by_hand) VALUES (?, ?, ?, ?, 0)", former,
            job.source, key, job.batch);
    return job.database.connection().getLastInsertRowid();
}

std::optional<qint64> newestContent(ImportJob &job, qint64 deal)
{
    return numberOf(job.database,
                    "SELECT content FROM deal_version WHERE deal = ? ORDER BY id DESC LIMIT 1",
                    deal);
}

void addVersion(ImportJob &job, qint64 deal, const PlannedDeal &planned)
{
    const Deal &version = planned.deal;
    execute(job.database,
            "INSERT INTO deal_version (deal, content, owner, name, account, stage, amount,"
            " currency, created, closed, outcome, batch, by_hand)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            deal, static_cast<qint64>(planned.content), job.rep(planned.person), version.name,
            version.account, version.stage, version.amount, version.currency, version.created,
            version.closed, version.outcome, job.batch);
}

} // namespace

void importDeals(ImportJob &job)
{
    for (const PlannedDeal &planned : job.plan.deals) {
        job.pulse.tick();
        bool isNew = false;
        const qint64 deal = dealFor(job, planned.key, isNew);
        if (newestContent(job, deal) == static_cast<qint64>(planned.content))
            continue;
        addVersion(job, deal, planned);
        ++(isNew ? job.added : job.changed);
    }
}

} // namespace courtside
