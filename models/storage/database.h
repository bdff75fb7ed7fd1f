// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace courtside {

class Database;

/// Marks a SQLite file as a workbook ("CtSd").
inline constexpr qint32 workbookApplicationId = 0x43745364;

/// One step from a version of the schema to the next.
struct SchemaStep
{
    int version = 0; ///< of the workbook after the step
    QByteArray sql;
};

/// How a workbook is opened.
struct OpenOptions
{
    bool readOnly = false;
    /// The steps to bring an older workbook up to date with; empty: the program's own.
    std::vector<SchemaStep> steps;
    /// Called once, with the file still as it was, before schema steps are taken on it. A failure
    /// ends the opening and leaves the file as it was.
    std::function<Result<void>(Database &)> beforeSteps;
};

/// One connection to a workbook file, with every setting that keeps it durable and inert. Belongs
/// to one thread. Stores read and write through it; only this room sees the SQLite below.
class Database final
{
public:
    /// Creates a workbook that only its owner can read. Fails where the file exists.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens a workbook and brings an older one up to date. Fails with a sentence, leaving the
    /// file untouched, for a newer workbook and for a file that is none. A file that cannot be
    /// written is opened for reading and says so in its notes.
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  const OpenOptions &options = {});
    /// A workbook in memory, for tests and for comparing; `steps` as in OpenOptions.
    static Result<std::unique_ptr<Database>> inMemory(const std::vector<SchemaStep> &steps = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isInTransaction() const;
    /// What was found or put right while opening, one sentence each.
    QStringList openingNotes() const { return m_notes; }

    /// The connection below; of use inside this room only.
    SQLite::Database &connection() { return *m_connection; }
    struct Statements;
    Statements &statements() { return *m_statements; }

private:
    Database(const QString &path, std::unique_ptr<SQLite::Database> connection);
    static std::unique_ptr<Database> connect(const QString &path, bool readOnly);

    QString m_path;
    bool m_readOnly = false;
    QStringList m_notes;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unique_ptr<Statements> m_statements; // goes before the connection it belongs to
};

} // namespace courtside
