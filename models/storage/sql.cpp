// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace courtside {

namespace {

struct SqlWords
{
    Q_DECLARE_TR_FUNCTIONS(Storage)

public:
    static QString sentence(int code, const QString &name)
    {
        switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return tr("Another program is writing this workbook. Try again in a moment.");
        case SQLITE_FULL:
            return tr("The disk is full, so nothing was saved. Make room and try again.");
        case SQLITE_READONLY:
            return tr("The workbook “%1” can only be read here. Save a copy in a place you can "
                      "write to.")
                .arg(name);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return tr("The workbook “%1” is damaged. Restore a backup from the File menu.")
                .arg(name);
        case SQLITE_INTERRUPT:
            return tr("Stopped; nothing was written.");
        case SQLITE_CANTOPEN:
            return tr("The workbook “%1” could not be opened. See whether the file and its folder "
                      "are there and yours to write.")
                .arg(name);
        case SQLITE_CONSTRAINT:
            return tr("This does not fit what the workbook holds by now, so nothing was saved. "
                      "Look again and repeat it.");
        default:
            return tr("The workbook “%1” could not be read or written. Nothing was saved; see "
                      "whether the disk is still there and try again.")
                .arg(name);
        }
    }
};

/// Letter by letter: Qt would take a byte order mark at the start for none of the text.
QString textOf(const SQLite::Column &column)
{
    const QByteArrayView bytes(column.getText(), column.getBytes());
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

SqlValue valueOf(const SQLite::Column &column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return qint64{column.getInt64()};
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT:
        return textOf(column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
    default:
        return std::monostate();
    }
}

} // namespace

Failure failureOf(const SQLite::Exception &exception, const QString &path)
{
    const int code = exception.getErrorCode() & 0xff;
    return {SqlWords::sentence(code, QFileInfo(path).fileName()),
            QStringLiteral("SQLite %1 (%2): %3")
                .arg(exception.getErrorCode())
                .arg(exception.getExtendedErrorCode())
                .arg(QString::fromUtf8(exception.what()))};
}

std::optional<size_t> TableShape::column(QByteArrayView name) const
{
    for (size_t at = 0; at < columns.size(); ++at) {
        if (columns[at] == name)
            return at;
    }
    return std::nullopt;
}

SqlRow TableShape::keyOf(const SqlRow &row) const
{
    SqlRow values;
    for (size_t at : key)
        values.push_back(row[at]);
    return values;
}

QByteArray TableShape::columnList() const
{
    QByteArray list;
    for (const QByteArray &column : columns)
        list += (list.isEmpty() ? "" : ", ") + column;
    return list;
}

QByteArray TableShape::whereKey() const
{
    QByteArray where;
    for (size_t at : key)
        where += (where.isEmpty() ? "" : " AND ") + columns[at] + " IS ?";
    return where;
}

const TableShape &shapeOf(Database &database, const QByteArray &table)
{
    auto &shapes = database.statements().shapes;
    const auto found = shapes.find(table);
    if (found != shapes.end())
        return found->second;
    TableShape shape;
    std::map<qint64, size_t> key;
    Query query(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    query.bind(QString::fromUtf8(table));
    while (query.next()) {
        if (query.integer(1) > 0)
            key[query.integer(1)] = shape.columns.size();
        shape.columns.push_back(query.text(0).toUtf8());
    }
    for (const auto &[order, column] : key)
        shape.key.push_back(column);
    return shapes.emplace(table, std::move(shape)).first->second;
}

Query::Query(Database &database, const QByteArray &sql) : m_database(database), m_sql(sql)
{
    auto &idle = database.statements().idle[sql];
    if (idle.empty()) {
        m_statement = std::make_unique<SQLite::Statement>(database.connection(), sql.constData());
    } else {
        m_statement = std::move(idle.back());
        idle.pop_back();
    }
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->tryReset(); // an error of the last step was reported when it was stepped
    m_database.statements().idle[m_sql].push_back(std::move(m_statement));
}

void Query::restart()
{
    if (m_started)
        m_statement->tryReset();
    m_started = true;
}

int Query::run()
{
    while (m_statement->executeStep()) {
    }
    return m_database.connection().getChanges();
}

Query &Query::bindRow(const SqlRow &values, const SqlRow &more)
{
    restart();
    int at = 0;
    for (const SqlValue &value : values)
        put(++at, value);
    for (const SqlValue &value : more)
        put(++at, value);
    return *this;
}

void Query::put(int at, const QString &value)
{
    m_statement->bind(at, value.toStdString());
}

void Query::put(int at, const QByteArray &value)
{
    m_statement->bind(at, static_cast<const void *>(value.constData()),
                      static_cast<int>(value.size()));
}

void Query::put(int at, const Utf8 &value)
{
    m_statement->bind(at, std::string(value.text.data(), static_cast<size_t>(value.text.size())));
}

void Query::put(int at, const SqlValue &value)
{
    std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                m_statement->bind(at);
            else
                put(at, held);
        },
        value);
}

QString Query::text(int column) const
{
    return textOf(m_statement->getColumn(column));
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column held = m_statement->getColumn(column);
    return QByteArray(static_cast<const char *>(held.getBlob()), held.getBytes());
}

SqlValue Query::value(int column) const
{
    return valueOf(m_statement->getColumn(column));
}

void Query::appendTo(QByteArray &bytes, int column) const
{
    const SQLite::Column held = m_statement->getColumn(column);
    const auto append = [&bytes](const auto &number) {
        bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
    };
    const int type = held.getType();
    append(static_cast<qint8>(type));
    if (type == SQLITE_INTEGER) {
        append(qToLittleEndian<qint64>(held.getInt64()));
    } else if (type == SQLITE_FLOAT) {
        append(qToLittleEndian(held.getDouble()));
    } else if (type != SQLITE_NULL) {
        const void *data = held.getBlob();
        const qint32 size = held.getBytes();
        append(qToLittleEndian(size));
        bytes.append(static_cast<const char *>(data), size);
    }
}

SqlRow Query::row() const
{
    SqlRow values;
    for (int column = 0; column < columnCount(); ++column)
        values.push_back(value(column));
    return values;
}

std::optional<SqlRow> rowOf(Database &database, const QByteArray &table, const SqlRow &key)
{
    const TableShape &shape = shapeOf(database, table);
    Query query(database,
                "SELECT " + shape.columnList() + " FROM " + table + " WHERE " + shape.whereKey());
    query.bindRow(key);
    return query.next() ? std::optional(query.row()) : std::nullopt;
}

} // namespace courtside
