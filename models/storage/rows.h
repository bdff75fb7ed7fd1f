// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sql.h"

namespace courtside {

/// Whole rows by table and key, for what treats every table alike. Inside this room only; throws
/// like Query.
namespace rows {

void insert(Database &database, const QByteArray &table, const SqlRow &row);
void replace(Database &database, const QByteArray &table, const SqlRow &key, const SqlRow &row);
void remove(Database &database, const QByteArray &table, const SqlRow &key);

/// Where a row of a table that imports write into came from.
struct Origin
{
    BatchId batch;
    bool byHand = false;

    auto operator<=>(const Origin &) const = default;
};

/// Nothing for tables that imports never write into, and for those of past versions.
std::optional<Origin> originOf(Database &database, const QByteArray &table, const SqlRow &row);
void setOrigin(Database &database, const QByteArray &table, SqlRow &row, const Origin &origin);
bool isUndone(Database &database, BatchId batch);
/// The table of past versions that goes with `table`.
QByteArray pastOf(const QByteArray &table);
/// How the version of this origin is named in the table of past versions.
SqlRow pastKey(SqlRow key, const Origin &origin);

/// The version to bring back where nothing is in force: the newest one that is a person's or of an
/// import that is not undone.
std::optional<SqlRow> bestPast(Database &database, const QByteArray &table, const SqlRow &key);

/// The id that a row with this value had before its import was undone, so that what refers to it
/// stays right when it comes back.
std::optional<qint64> formerId(Database &database, const QByteArray &table,
                               const QByteArray &column, const QString &value);

/// Whether two rows say the same, wherever they came from.
bool saySame(Database &database, const QByteArray &table, const SqlRow &left, const SqlRow &right);

} // namespace rows

} // namespace courtside
