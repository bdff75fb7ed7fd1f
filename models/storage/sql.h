// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside this room only: everything that speaks SQLite.

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/domain/week.h"
#include "models/storage/database.h"
#include "models/storage/sqlvalue.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace courtside {

/// Thrown inside this room to leave with a failure of our own; guarded() turns it into a Result.
struct Refusal
{
    Failure failure;
};

/// The failure that an exception of SQLite means to a person.
Failure failureOf(const SQLite::Exception &exception, const QString &path);

/// What a table looks like: its columns in order and which of them are its primary key.
struct TableShape
{
    std::vector<QByteArray> columns;
    std::vector<size_t> key;

    std::optional<size_t> column(QByteArrayView name) const;
    SqlRow keyOf(const SqlRow &row) const;
    /// "a, b, c"
    QByteArray columnList() const;
    /// "a IS ? AND b IS ?", of the primary key
    QByteArray whereKey() const;
};

/// Prepared statements that wait to be used again, and the shapes of tables.
struct Database::Statements
{
    std::map<QByteArray, std::vector<std::unique_ptr<SQLite::Statement>>> idle;
    std::map<QByteArray, TableShape> shapes;
};

const TableShape &shapeOf(Database &database, const QByteArray &table);

/// Text that is UTF-8 already.
struct Utf8
{
    QByteArrayView text;
};

/// One statement, bound and stepped. Throws SQLite::Exception. Goes back to the connection's
/// statements when it is gone; binding again starts it over.
class Query
{
public:
    Query(Database &database, const QByteArray &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the values to the parameters in order.
    template <class... Values> Query &bind(const Values &...values)
    {
        restart();
        int at = 0;
        (put(++at, values), ...);
        return *this;
    }
    Query &bindRow(const SqlRow &values, const SqlRow &more = {});

    bool next() { return m_statement->executeStep(); }
    /// Runs to the end; returns how many rows it changed.
    int run();

    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }
    qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    int smallInteger(int column) const { return m_statement->getColumn(column).getInt(); }
    double real(int column) const { return m_statement->getColumn(column).getDouble(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    SqlValue value(int column) const;
    /// Appends the value's type and bytes; different values append differently.
    void appendTo(QByteArray &bytes, int column) const;
    int columnCount() const { return m_statement->getColumnCount(); }
    SqlRow row() const;
    template <class SomeId> SomeId id(int column) const { return SomeId{integer(column)}; }
    template <class SomeId> std::optional<SomeId> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(SomeId{integer(column)});
    }
    QDate day(int column) const { return QDate::fromJulianDay(integer(column)); }
    std::optional<QDate> maybeDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    Week week(int column) const { return Week::fromMondayJulianDay(integer(column)); }

private:
    void restart();
    void put(int at, std::nullptr_t) { m_statement->bind(at); }
    void put(int at, double value) { m_statement->bind(at, value); }
    void put(int at, const QString &value);
    void put(int at, const QByteArray &value);
    void put(int at, const Utf8 &value);
    void put(int at, const SqlValue &value);
    void put(int at, QDate day) { m_statement->bind(at, static_cast<int64_t>(day.toJulianDay())); }
    void put(int at, Week week)
    {
        m_statement->bind(at, static_cast<int64_t>(week.mondayJulianDay()));
    }
    template <class Tag> void put(int at, Id<Tag> id)
    {
        m_statement->bind(at, static_cast<int64_t>(id.value));
    }
    template <class Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number>
    void put(int at, Number value) { m_statement->bind(at, static_cast<int64_t>(value)); }
    template <class Value> void put(int at, const std::optional<Value> &value)
    {
        if (value)
            put(at, *value);
        else
            m_statement->bind(at);
    }

    Database &m_database;
    QByteArray m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    bool m_started = false;
};

/// Runs one statement with values; returns how many rows it changed.
template <class... Values>
int execute(Database &database, const QByteArray &sql, const Values &...values)
{
    return Query(database, sql).bind(values...).run();
}

/// The integer in the first column of the first row, or nothing without a row (or with a null).
template <class... Values>
std::optional<qint64> numberOf(Database &database, const QByteArray &sql, const Values &...values)
{
    Query query(database, sql);
    query.bind(values...);
    return query.next() && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

/// The row, or nothing.
std::optional<SqlRow> rowOf(Database &database, const QByteArray &table, const SqlRow &key);

/// Runs `work` and turns what it throws into a failure.
template <class Work>
auto guarded(Database &database, Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return failureOf(exception, database.path());
    } catch (const Refusal &refusal) {
        return refusal.failure;
    }
}

/// The value, or the failure thrown on to the next guarded().
template <class T> T orThrow(Result<T> result)
{
    if (!result)
        throw Refusal{result.failure()};
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace courtside
