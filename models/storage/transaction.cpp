// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/transaction.h"

#include "models/storage/sql.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace courtside {

namespace {

struct TransactionWords
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isInTransaction()) {
        return Failure{TransactionWords::tr("The workbook is still being written. Try again in a "
                                            "moment."),
                       QStringLiteral("nested transaction")};
    }
    return guarded(database, [&] {
        // SQLite would refuse the first write only, after the work was done.
        if (database.isReadOnly())
            throw SQLite::Exception("read-only", SQLITE_READONLY);
        database.connection().exec("BEGIN IMMEDIATE");
        return Transaction(database);
    });
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database &database = *m_database;
    const Result<void> done = guarded(database, [&] { database.connection().exec("COMMIT"); });
    if (done)
        m_database = nullptr;
    else
        rollback();
    return done;
}

void Transaction::rollback()
{
    Database *database = std::exchange(m_database, nullptr);
    // SQLite takes back a whole transaction by itself when the disk is full or work is stopped.
    if (database && database->isInTransaction())
        database->connection().tryExec("ROLLBACK");
}

} // namespace courtside
