// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"

#include "models/storage/schema.h"
#include "models/storage/sql.h"
#include "models/storage/workbookfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace courtside {

namespace {

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int busyTimeoutMs = 2000;
const QString memoryPath = QStringLiteral(":memory:");

/// A workbook from elsewhere may hold anything; nothing in it is ever run.
void disarm(sqlite3 *handle)
{
    const auto set = [&](int option, int value) {
        if (sqlite3_db_config(handle, option, value, nullptr) != SQLITE_OK)
            throw SQLite::Exception(handle);
    };
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
}

/// EXTRA also syncs the folder after the journal is gone: with less, a power cut can bring back a
/// state from before a commit that was acknowledged. Sorting in memory keeps words off /var/tmp.
void configure(SQLite::Database &connection, bool readOnly)
{
    disarm(connection.getHandle());
    connection.exec("PRAGMA temp_store = MEMORY");
    connection.exec("PRAGMA trusted_schema = OFF");
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA cell_size_check = ON");
    connection.exec("PRAGMA cache_size = -32768");
    connection.exec("PRAGMA synchronous = EXTRA");
    if (!readOnly)
        SQLite::Statement(connection, "PRAGMA journal_mode = DELETE").executeStep();
}

Failure newer(const QString &path)
{
    return {DatabaseWords::tr("“%1” was made by a newer Courtside. Update Courtside to open it; "
                              "the file was left as it is.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("newer schema version")};
}

/// Somebody who only wants to read, a script maybe, is not the one to change the file.
Failure olderAndOnlyRead(const QString &path)
{
    return {DatabaseWords::tr("“%1” was made by an older Courtside. Open it once in the window, "
                              "which brings it up to date after keeping a backup.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("older schema version, opened for reading")};
}

Failure olderAndReadOnly(const QString &path)
{
    return {DatabaseWords::tr("“%1” was made by an older Courtside and cannot be brought up to "
                              "date where it is. Copy it to a place you can write to and open the "
                              "copy.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("older schema version, read-only")};
}

QString readOnlyNote(const QString &path)
{
    return DatabaseWords::tr("“%1” can only be read where it is. To change something, save a copy "
                             "in a place you can write to.")
        .arg(QFileInfo(path).fileName());
}

void mark(SQLite::Database &connection)
{
    connection.exec("PRAGMA application_id = " + std::to_string(workbookApplicationId));
}

const std::vector<SchemaStep> &stepsOf(const std::vector<SchemaStep> &chosen)
{
    return chosen.empty() ? schema::steps() : chosen;
}

} // namespace

Database::Database(const QString &path, std::unique_ptr<SQLite::Database> connection)
    : m_path(path), m_connection(std::move(connection)),
      m_statements(std::make_unique<Statements>())
{
}

Database::~Database() = default;

std::unique_ptr<Database> Database::connect(const QString &path, bool readOnly)
{
    // A connection stays on one thread at a time, so it needs no locks of its own.
    const int flags =
        (readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX;
    const QByteArray name = path.toUtf8();
    auto connection = std::make_unique<SQLite::Database>(name.constData(), flags, busyTimeoutMs);
    if (sqlite3_db_readonly(connection->getHandle(), "main") == 1)
        readOnly = true;
    configure(*connection, readOnly);
    std::unique_ptr<Database> database(new Database(path, std::move(connection)));
    database->m_readOnly = readOnly;
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const Result<void> made = workbookfile::createPrivate(path);
    if (!made)
        return made.failure();
    try {
        std::unique_ptr<Database> database = connect(path, false);
        mark(database->connection());
        orThrow(schema::takeSteps(*database, schema::steps()));
        workbookfile::syncFolderOf(path);
        return database;
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        return failureOf(exception, path);
    } catch (const Refusal &refusal) {
        QFile::remove(path);
        return refusal.failure;
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    const std::vector<SchemaStep> &steps = stepsOf(options.steps);
    const int newest = schema::newestVersion(steps);
    const Result<WorkbookHeader> header = workbookfile::readHeader(path);
    if (!header)
        return header.failure();
    if (header->version > newest)
        return newer(path);
    try {
        const bool readOnly = options.readOnly || !QFileInfo(path).isWritable();
        const std::optional<QString> note =
            readOnly ? std::nullopt : workbookfile::makePrivate(path);
        std::unique_ptr<Database> database = connect(path, readOnly);
        if (note)
            database->m_notes.append(*note);
        if (database->isReadOnly() && !options.readOnly)
            database->m_notes.append(readOnlyNote(path));
        // What the header said may have been a write that a journal took back since.
        const int version = orThrow(schema::versionOf(*database));
        if (version > newest)
            return newer(path);
        if (version < newest && database->isReadOnly())
            return options.readOnly ? olderAndOnlyRead(path) : olderAndReadOnly(path);
        if (version < newest && options.beforeSteps)
            orThrow(options.beforeSteps(*database));
        if (version < newest)
            orThrow(schema::takeSteps(*database, steps));
        database->m_notes += orThrow(schema::inspect(*database, steps));
        return database;
    } catch (const SQLite::Exception &exception) {
        return failureOf(exception, path);
    } catch (const Refusal &refusal) {
        return refusal.failure;
    }
}

Result<std::unique_ptr<Database>> Database::inMemory(const std::vector<SchemaStep> &steps)
{
    try {
        std::unique_ptr<Database> database = connect(memoryPath, false);
        mark(database->connection());
        orThrow(schema::takeSteps(*database, stepsOf(steps)));
        return database;
    } catch (const SQLite::Exception &exception) {
        return failureOf(exception, memoryPath);
    } catch (const Refusal &refusal) {
        return refusal.failure;
    }
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection->getHandle()) == 0;
}

} // namespace courtside
