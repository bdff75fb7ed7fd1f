// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sql.h"

#include <vector>

namespace courtside {

/// Moves whole versions of rows between being in force and being past, table by table. Inside this
/// room only; throws like Query.
namespace versions {

/// The import's rows that nobody wrote over become past. `where` narrows them down. Returns how
/// many.
qint64 retire(Database &database, const QByteArray &table, BatchId batch,
              const QByteArray &where = {});
/// Where the import's rows are past and nothing is in force, the best other version comes back.
qint64 restoreEarlier(Database &database, const QByteArray &table, BatchId batch);
/// A condition on rows of `table`: an earlier version can come back in their place.
QByteArray hasEarlier(Database &database, const QByteArray &table);
/// The import's rows come back into force, except where a person or a later import wrote since.
/// `where` narrows them down.
qint64 reinstate(Database &database, const QByteArray &table, BatchId batch,
                 const QByteArray &where = {});

/// A column that names a row of another table.
struct Link
{
    const char *table;
    const char *column;
    const char *target;
};
/// Links to people, teams, activities and deals from rows that imports write.
const std::vector<Link> &links();
/// The same from rows that only people write.
const std::vector<Link> &handLinks();
/// A condition on rows of `target`: some row names them.
QByteArray isNamed(const QByteArray &target);

/// Brings back past rows that rows in force name.
void bringBackNamed(Database &database);

} // namespace versions

} // namespace courtside
