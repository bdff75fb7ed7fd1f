// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contentwriter.h"

#include "models/storage/rows.h"

#include <QCoreApplication>

#include <utility>

namespace courtside {

namespace {

struct ContentWords
{
    Q_DECLARE_TR_FUNCTIONS(ContentWriter)
};

void requireTransaction(const Database &database)
{
    if (!database.isInTransaction())
        throw Refusal{{ContentWords::tr("The change was not saved. Try again."),
                       QStringLiteral("content written outside a transaction")}};
}

SqlRow existing(Database &database, const QByteArray &table, const SqlRow &key)
{
    std::optional<SqlRow> row = rowOf(database, table, key);
    if (!row)
        throw Refusal{{ContentWords::tr("What you are changing is no longer in the workbook. Look "
                                        "again and repeat it if it is still needed."),
                       QStringLiteral("no such row in %1").arg(QString::fromUtf8(table))}};
    return *std::move(row);
}

} // namespace

ContentStep ContentWriter::takeStep()
{
    return std::exchange(m_step, {});
}

qint64 ContentWriter::insert(const char *table, const std::vector<Named> &values)
{
    requireTransaction(m_database);
    const TableShape &shape = shapeOf(m_database, table);
    SqlRow row(shape.columns.size());
    for (const Named &named : values)
        row[shape.column(named.column).value()] = named.value;
    if (shape.column("by_hand"))
        rows::setOrigin(m_database, table, row, {BatchId{}, true});
    rows::insert(m_database, table, row);

    qint64 id = 0;
    if (shape.columns.front() == "id") {
        id = m_database.connection().getLastInsertRowid();
        row.front() = id;
    }
    // Read back: the row as it is stored is what undo compares with.
    const SqlRow key = shape.keyOf(row);
    m_step.changes.push_back(RowChange{table, key, std::nullopt, existing(m_database, table, key)});
    return id;
}

void ContentWriter::update(const char *table, const SqlRow &key, const std::vector<Named> &values)
{
    requireTransaction(m_database);
    const TableShape &shape = shapeOf(m_database, table);
    const SqlRow before = existing(m_database, table, key);
    SqlRow after = before;
    for (const Named &named : values)
        after[shape.column(named.column).value()] = named.value;
    if (after == before)
        return;
    const std::optional<rows::Origin> origin = rows::originOf(m_database, table, before);
    if (origin && !origin->byHand)
        keepPast(table, before);
    if (origin)
        rows::setOrigin(m_database, table, after, {origin->batch, true});
    write(table, key, before, after);
}

void ContentWriter::remove(const char *table, const SqlRow &key)
{
    requireTransaction(m_database);
    const SqlRow before = existing(m_database, table, key);
    const std::optional<rows::Origin> origin = rows::originOf(m_database, table, before);
    // The imported version underneath goes as well, or undoing and redoing its import would bring
    // back what a person took away. That of an undone import waits for its redo.
    if (origin && origin->byHand && !rows::isUndone(m_database, origin->batch)) {
        const QByteArray past = rows::pastOf(table);
        const SqlRow pastKey = rows::pastKey(key, {origin->batch, false});
        if (const std::optional<SqlRow> underneath = rowOf(m_database, past, pastKey))
            write(past, pastKey, underneath, std::nullopt);
    }
    write(table, key, before, std::nullopt);
}

bool ContentWriter::uncover(const char *table, const SqlRow &key)
{
    requireTransaction(m_database);
    const SqlRow before = existing(m_database, table, key);
    const std::optional<SqlRow> best = rows::bestPast(m_database, table, key);
    if (!best)
        return false;
    const SqlRow pastKey = rows::pastKey(key, rows::originOf(m_database, table, *best).value());
    write(rows::pastOf(table), pastKey, best, std::nullopt);
    write(table, key, before, best);
    return true;
}

void ContentWriter::moveColumn(const char *table, const char *column, const SqlValue &before,
                               const SqlValue &after)
{
    requireTransaction(m_database);
    const TableShape &shape = shapeOf(m_database, table);
    ColumnChange change{table, column, before, after, {}};
    QByteArray keyColumns;
    for (size_t at : shape.key)
        keyColumns += (keyColumns.isEmpty() ? "" : ", ") + shape.columns[at];
    const QByteArray where = " WHERE " + QByteArray(column) + " IS ?";
    Query rowsThere(m_database, "SELECT " + keyColumns + " FROM " + table + where);
    rowsThere.bindRow({before});
    while (rowsThere.next()) {
        SqlRow key = rowsThere.row();
        for (size_t at = 0; at < key.size(); ++at) {
            if (shape.columns[shape.key[at]] == column)
                key[at] = after;
        }
        change.keys.push_back(std::move(key));
    }
    if (change.keys.empty())
        return;
    Query(m_database, "UPDATE " + QByteArray(table) + " SET " + column + " = ?" + where)
        .bindRow({after, before})
        .run();
    m_step.changes.push_back(std::move(change));
}

void ContentWriter::keepPast(const QByteArray &table, const SqlRow &row)
{
    const QByteArray past = rows::pastOf(table);
    const rows::Origin origin = rows::originOf(m_database, table, row).value();
    const SqlRow key = rows::pastKey(shapeOf(m_database, table).keyOf(row), origin);
    write(past, key, std::nullopt, row);
}

void ContentWriter::write(const QByteArray &table, const SqlRow &key,
                          const std::optional<SqlRow> &before, const std::optional<SqlRow> &after)
{
    if (!after)
        rows::remove(m_database, table, key);
    else if (before)
        rows::replace(m_database, table, key, *after);
    else
        rows::insert(m_database, table, *after);
    m_step.changes.push_back(RowChange{table, key, before, after});
}

} // namespace courtside
