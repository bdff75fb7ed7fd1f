// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importjob.h"

#include "models/storage/rows.h"

#include <algorithm>

namespace courtside {

std::optional<RepId> ImportJob::rep(qint32 person) const
{
    if (person < 0 || static_cast<size_t>(person) >= reps.size())
        return std::nullopt;
    return reps[static_cast<size_t>(person)];
}

void ImportJob::touch(RepId rep, Week week)
{
    auto &span = touched.try_emplace(rep, week, week).first->second;
    span.first = std::min(span.first, week);
    span.second = std::max(span.second, week);
}

Landed landRow(ImportJob &job, const QByteArray &table, SqlRow row, bool handWins)
{
    Database &database = job.database;
    const rows::Origin ours{job.batch, false};
    rows::setOrigin(database, table, row, ours);
    const SqlRow key = shapeOf(database, table).keyOf(row);
    std::optional<SqlRow> present = rowOf(database, table, key);
    if (!present) {
        rows::insert(database, table, row);
        return Landed::Added;
    }
    const rows::Origin theirs = rows::originOf(database, table, *present).value();
    const bool saysTheSame = rows::saySame(database, table, *present, row);
    if (theirs.byHand && handWins) {
        // The person's word now stands over this import's: taking it away uncovers this one.
        rows::remove(database, rows::pastOf(table), rows::pastKey(key, ours));
        rows::insert(database, rows::pastOf(table), row);
        rows::setOrigin(database, table, *present, {job.batch, true});
        rows::replace(database, table, key, *present);
        return saysTheSame ? Landed::Same : Landed::Kept;
    }
    if (saysTheSame)
        return Landed::Same;
    if (theirs != ours) {
        rows::setOrigin(database, table, *present, theirs);
        rows::insert(database, rows::pastOf(table), *present);
    }
    rows::replace(database, table, key, row);
    return Landed::Changed;
}

qint64 labelFor(Database &database, const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (const auto id = numberOf(database, "SELECT id FROM label WHERE text = ?", text))
        return *id;
    execute(database, "INSERT INTO label (text) VALUES (?)", text);
    return database.connection().getLastInsertRowid();
}

} // namespace courtside
