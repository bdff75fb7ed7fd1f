// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/contentstep.h"

namespace courtside {

class Database;

/// The one way people's edits reach the workbook: writes rows and notes what they were before and
/// after, for undo. Lives inside a transaction; stores take it as their first argument. A row that
/// came from an import keeps the imported version underneath, so that undoing the import knows.
class ContentWriter final
{
public:
    explicit ContentWriter(Database &database) : m_database(database) {}

    Database &database() { return m_database; }
    /// Everything written so far, as one undo step. Take it after the commit.
    ContentStep takeStep();

    // For stores. A name goes with each value; unnamed columns keep what they had, or their
    // default. They throw what Query throws; stores turn that into a Result.
    struct Named
    {
        const char *column;
        SqlValue value;
    };
    /// Returns the row's id, or 0 in a table that has none.
    qint64 insert(const char *table, const std::vector<Named> &values);
    void update(const char *table, const SqlRow &key, const std::vector<Named> &values);
    void remove(const char *table, const SqlRow &key);
    /// Brings back the version that an edit covered, if an import still vouches for it. False:
    /// there is none, and nothing was written.
    bool uncover(const char *table, const SqlRow &key);
    /// Sets `column` from `before` to `after` in every row where it is `before`.
    void moveColumn(const char *table, const char *column, const SqlValue &before,
                    const SqlValue &after);

private:
    void keepPast(const QByteArray &table, const SqlRow &row);
    void write(const QByteArray &table, const SqlRow &key, const std::optional<SqlRow> &before,
               const std::optional<SqlRow> &after);

    Database &m_database;
    ContentStep m_step;
};

} // namespace courtside
