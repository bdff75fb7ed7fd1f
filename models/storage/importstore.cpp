// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importstore.h"

#include "models/storage/presetjson.h"
#include "models/storage/sql.h"

namespace courtside {

namespace {

constexpr auto batchColumns = "SELECT id, at, file, kind, row_count, added, changed, unchanged,"
                              " skipped, rejected, undone FROM batch";

ImportBatch batchAt(const Query &query)
{
    ImportBatch batch;
    batch.id = query.id<BatchId>(0);
    batch.at = QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC);
    batch.file = query.text(2);
    batch.kind = static_cast<RecordKind>(query.integer(3));
    batch.rows = query.integer(4);
    batch.added = query.integer(5);
    batch.changed = query.integer(6);
    batch.unchanged = query.integer(7);
    batch.skipped = query.integer(8);
    batch.rejected = query.integer(9);
    batch.undone = query.integer(10) != 0;
    return batch;
}

} // namespace

Result<std::vector<ImportBatch>> ImportStore::batches() const
{
    return guarded(m_database, [&] {
        std::vector<ImportBatch> batches;
        Query query(m_database, QByteArray(batchColumns) + " ORDER BY id DESC");
        query.bind();
        while (query.next())
            batches.push_back(batchAt(query));
        return batches;
    });
}

Result<std::vector<ImportBatch>> ImportStore::batchesOf(RepId rep) const
{
    return guarded(m_database, [&] {
        std::vector<ImportBatch> batches;
        // What was written over since had been brought too.
        Query query(m_database, QByteArray(batchColumns) +
                                    " WHERE NOT undone AND id IN ("
                                    "SELECT batch FROM presence WHERE rep = ?1"
                                    " UNION SELECT batch FROM tally WHERE rep = ?1"
                                    " UNION SELECT batch FROM tally_past WHERE rep = ?1"
                                    " UNION SELECT batch FROM deal_version WHERE owner = ?1)"
                                    " ORDER BY at, id");
        query.bind(rep);
        while (query.next())
            batches.push_back(batchAt(query));
        return batches;
    });
}

Result<std::optional<ImportBatch>> ImportStore::batchOf(const QByteArray &sha256) const
{
    return guarded(m_database, [&]() -> std::optional<ImportBatch> {
        Query query(m_database, QByteArray(batchColumns) +
                                    " WHERE sha256 = ? AND NOT undone ORDER BY id DESC LIMIT 1");
        query.bind(sha256);
        return query.next() ? std::optional(batchAt(query)) : std::nullopt;
    });
}

Result<std::vector<ImportPreset>> ImportStore::presets() const
{
    return guarded(m_database, [&] {
        std::vector<ImportPreset> presets;
        Query query(m_database,
                    "SELECT fingerprint, name, choices FROM preset ORDER BY name, fingerprint");
        query.bind();
        while (query.next())
            presets.push_back({query.bytes(0), query.text(1), choicesFromJson(query.bytes(2))});
        return presets;
    });
}

Result<void> ImportStore::savePreset(const ImportPreset &preset)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO preset (fingerprint, name, choices) VALUES (?, ?, ?)"
                " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name,"
                " choices = excluded.choices",
                preset.fingerprint, preset.name, QString::fromUtf8(choicesToJson(preset.choices)));
    });
}

} // namespace courtside
