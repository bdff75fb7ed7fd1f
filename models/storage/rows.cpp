// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rows.h"

#include "models/storage/fulltext.h"

namespace courtside::rows {

void insert(Database &database, const QByteArray &table, const SqlRow &row)
{
    const TableShape &shape = shapeOf(database, table);
    QByteArray marks;
    for (size_t at = 0; at < row.size(); ++at)
        marks += at == 0 ? "?" : ", ?";
    Query query(database,
                "INSERT INTO " + table + " (" + shape.columnList() + ") VALUES (" + marks + ")");
    query.bindRow(row).run();
    if (table == fulltext::table)
        fulltext::add(database, shape.keyOf(row));
}

void replace(Database &database, const QByteArray &table, const SqlRow &key, const SqlRow &row)
{
    const TableShape &shape = shapeOf(database, table);
    if (table == fulltext::table)
        fulltext::remove(database, key);
    QByteArray assignments;
    for (const QByteArray &column : shape.columns)
        assignments += (assignments.isEmpty() ? "" : ", ") + column + " = ?";
    Query query(database, "UPDATE " + table + " SET " + assignments + " WHERE " + shape.whereKey());
    query.bindRow(row, key).run();
    if (table == fulltext::table)
        fulltext::add(database, key);
}

void remove(Database &database, const QByteArray &table, const SqlRow &key)
{
    if (table == fulltext::table)
        fulltext::remove(database, key);
    const TableShape &shape = shapeOf(database, table);
    Query(database, "DELETE FROM " + table + " WHERE " + shape.whereKey()).bindRow(key).run();
}

std::optional<Origin> originOf(Database &database, const QByteArray &table, const SqlRow &row)
{
    const TableShape &shape = shapeOf(database, table);
    const auto batch = shape.column("batch");
    const auto byHand = shape.column("by_hand");
    if (!batch || !byHand || table.endsWith("_past"))
        return std::nullopt;
    return Origin{BatchId{std::get<qint64>(row[*batch])}, std::get<qint64>(row[*byHand]) != 0};
}

void setOrigin(Database &database, const QByteArray &table, SqlRow &row, const Origin &origin)
{
    const TableShape &shape = shapeOf(database, table);
    row[*shape.column("batch")] = origin.batch.value;
    row[*shape.column("by_hand")] = qint64{origin.byHand};
}

bool isUndone(Database &database, BatchId batch)
{
    return batch.isValid() &&
           numberOf(database, "SELECT undone FROM batch WHERE id = ?", batch) != 0;
}

QByteArray pastOf(const QByteArray &table)
{
    return table + "_past";
}

SqlRow pastKey(SqlRow key, const Origin &origin)
{
    key.push_back(origin.batch.value);
    key.push_back(qint64{origin.byHand});
    return key;
}

std::optional<SqlRow> bestPast(Database &database, const QByteArray &table, const SqlRow &key)
{
    const TableShape &shape = shapeOf(database, table);
    Query query(database, "SELECT " + shape.columnList() + " FROM " + pastOf(table) + " WHERE " +
                              shape.whereKey() +
                              " AND (by_hand OR batch = 0"
                              " OR batch IN (SELECT id FROM batch WHERE NOT undone))"
                              " ORDER BY batch DESC, by_hand DESC LIMIT 1");
    query.bindRow(key);
    return query.next() ? std::optional(query.row()) : std::nullopt;
}

std::optional<qint64> formerId(Database &database, const QByteArray &table,
                               const QByteArray &column, const QString &value)
{
    return numberOf(database,
                    "SELECT max(id) FROM " + pastOf(table) + " WHERE " + column +
                        " = ? AND id NOT IN (SELECT id FROM " + table + ")",
                    value);
}

bool saySame(Database &database, const QByteArray &table, const SqlRow &left, const SqlRow &right)
{
    const TableShape &shape = shapeOf(database, table);
    for (size_t at = 0; at < left.size(); ++at) {
        if (shape.columns[at] != "batch" && shape.columns[at] != "by_hand" && left[at] != right[at])
            return false;
    }
    return true;
}

} // namespace courtside::rows
