// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flag.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class Database;

/// What deriving flags cannot know: that a flag was raised once, and what was seen then.
class FlagStore final
{
public:
    explicit FlagStore(Database &database) : m_database(database) {}

    /// Stores flags raised for the first time with what is seen now, marks stored ones that are
    /// no longer derived as withdrawn, and revives those that are derived again. Housekeeping:
    /// never an undo step. Belongs into the transaction of the write that changed the counts.
    Result<void> reconcile(const std::vector<Flag> &derived);
    /// As they were seen when first raised, by flagged week. Flags of people who are gone are left
    /// out.
    Result<std::vector<Flag>> withdrawn() const;

private:
    Database &m_database;
};

} // namespace courtside
