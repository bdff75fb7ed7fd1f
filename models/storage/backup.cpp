// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backup.h"

#include "models/storage/sql.h"
#include "models/storage/workbookfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <filesystem>

namespace courtside {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Failure notWhole(const QString &path)
{
    return {BackupWords::tr("The copy “%1” was not written whole, so it was not kept. Try another "
                            "place.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("verification of a copy failed")};
}

void copyPages(SQLite::Database &from, SQLite::Database &to)
{
    SQLite::Backup backup(to, from);
    const int result = backup.executeStep(-1);
    if (result != SQLITE_DONE)
        throw SQLite::Exception("backup", result);
}

std::unique_ptr<SQLite::Database> openCopy(const QString &path, int flags)
{
    const QByteArray name = path.toUtf8();
    auto connection = std::make_unique<SQLite::Database>(name.constData(), flags, 2000);
    connection->exec("PRAGMA synchronous = EXTRA");
    connection->exec("PRAGMA trusted_schema = OFF");
    return connection;
}

bool isWhole(SQLite::Database &copy)
{
    SQLite::Statement check(copy, "PRAGMA integrity_check(1)");
    return check.executeStep() && std::string_view(check.getColumn(0).getText()) == "ok";
}

/// How many rows each table has.
std::map<std::string, qint64> countsOf(SQLite::Database &database)
{
    std::map<std::string, qint64> counts;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement count(database, "SELECT count(*) FROM \"" + table + "\"");
        count.executeStep();
        counts[table] = count.getColumn(0).getInt64();
    }
    return counts;
}

/// Nobody else's write comes between copying and comparing.
class Standstill final
{
public:
    explicit Standstill(SQLite::Database &database)
        : m_database(database), m_own(sqlite3_get_autocommit(database.getHandle()) != 0)
    {
        if (m_own)
            m_database.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
    }
    ~Standstill()
    {
        if (m_own)
            m_database.tryExec("ROLLBACK");
    }
    Standstill(const Standstill &) = delete;
    Standstill &operator=(const Standstill &) = delete;

private:
    SQLite::Database &m_database;
    bool m_own;
};

void copyAndVerify(SQLite::Database &source, const QString &destination)
{
    const auto copy = openCopy(destination, SQLite::OPEN_READWRITE);
    const Standstill standstill(source);
    copyPages(source, *copy);
    if (!isWhole(*copy) || countsOf(*copy) != countsOf(source))
        throw Refusal{notWhole(destination)};
}

/// A new file in the place of one that SQLite cannot write any more.
void putInPlace(SQLite::Database &source, const QString &path)
{
    const QString aside = path + QStringLiteral(".restoring");
    QFile::remove(aside);
    orThrow(workbookfile::createPrivate(aside));
    copyPages(source, *openCopy(aside, SQLite::OPEN_READWRITE));
    QFile::remove(path + QStringLiteral("-journal"));
    std::error_code error;
    std::filesystem::rename(aside.toStdU16String(), path.toStdU16String(), error);
    if (error)
        throw SQLite::Exception(error.message(), SQLITE_IOERR);
    workbookfile::syncFolderOf(path);
}

void overwrite(SQLite::Database &source, const QString &path)
{
    try {
        // One transaction of the workbook's own: a power cut leaves the old or the new one, and
        // nobody who has the file open is left behind.
        copyPages(source, *openCopy(path, SQLite::OPEN_READWRITE));
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            throw;
        putInPlace(source, path);
    }
}

} // namespace

Result<void> copyWorkbook(Database &database, const QString &destination)
{
    const Result<void> made = workbookfile::createPrivate(destination);
    if (!made)
        return made;
    const Result<void> copied = guarded(database, [&] {
        copyAndVerify(database.connection(), destination);
        workbookfile::syncFolderOf(destination);
    });
    if (!copied)
        QFile::remove(destination);
    return copied;
}

Result<void> replaceWorkbook(const QString &path, const QString &copy)
{
    const Result<WorkbookHeader> header = workbookfile::readHeader(copy);
    if (!header)
        return header.failure();
    try {
        const auto source = openCopy(copy, SQLite::OPEN_READONLY);
        if (!isWhole(*source))
            return Failure{BackupWords::tr("The backup “%1” is damaged. Choose another one.")
                               .arg(QFileInfo(copy).fileName()),
                           QStringLiteral("integrity check of a backup failed")};
        overwrite(*source, path);
        return {};
    } catch (const SQLite::Exception &exception) {
        return failureOf(exception, path);
    } catch (const Refusal &refusal) {
        return refusal.failure;
    }
}

} // namespace courtside
