// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/fulltextcheck.h"

#include "models/storage/sql.h"

#include <sqlite3.h>

namespace courtside {

namespace {

/// The words, and the tables behind their full text.
constexpr const char *tables[] = {"words", "words_text_config", "words_text_data",
                                  "words_text_docsize", "words_text_idx"};

void copyRows(Database &from, Database &to, const QByteArray &table)
{
    execute(to, "DELETE FROM " + table);
    const TableShape &shape = shapeOf(from, table);
    QByteArray marks = "?";
    for (size_t at = 1; at < shape.columns.size(); ++at)
        marks += ", ?";
    Query rows(from, "SELECT " + shape.columnList() + " FROM " + table);
    rows.bind();
    Query insert(to, "INSERT INTO " + table + " VALUES (" + marks + ")");
    while (rows.next())
        insert.bindRow(rows.row()).run();
}

std::unique_ptr<Database> copyOf(Database &database)
{
    std::unique_ptr<Database> copy = orThrow(Database::inMemory());
    // What keeps a workbook safe from others is in the way of a copy of a part of it.
    sqlite3_db_config(copy->connection().getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    copy->connection().exec("PRAGMA foreign_keys = OFF");
    copy->connection().exec("BEGIN");
    for (const char *table : tables)
        copyRows(database, *copy, table);
    copy->connection().exec("COMMIT");
    return copy;
}

} // namespace

bool isFullTextWhole(Database &database)
{
    const std::unique_ptr<Database> copy = copyOf(database);
    try {
        // With the rank of 1 it is compared with the words too, not only looked at in itself.
        execute(*copy, "INSERT INTO words_text (words_text, rank) VALUES ('integrity-check', 1)");
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() & 0xff) == SQLITE_CORRUPT)
            return false;
        throw;
    }
    return true;
}

} // namespace courtside
