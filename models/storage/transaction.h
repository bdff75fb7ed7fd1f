// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace courtside {

class Database;

/// All or nothing. Rolled back when it goes without commit(). Never nested.
class Transaction final
{
public:
    /// Takes the write lock, waiting up to two seconds for another program. Fails with a sentence
    /// when the file is still busy, cannot be written, or a transaction is open already.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable when this returns; after a failure everything is rolled back.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace courtside
