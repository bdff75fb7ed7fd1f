// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/result.h"
#include "models/domain/texts.h"

#include <optional>
#include <vector>

namespace courtside {

class Database;

/// Reads what was recorded without asking what it is. The stores of the kinds write it.
class EntryStore final
{
public:
    explicit EntryStore(Database &database) : m_database(database) {}

    Result<std::optional<Entry>> entry(EntryId entry) const;
    Result<std::vector<Entry>> entriesOf(RepId rep) const;   ///< oldest day first
    Result<std::vector<Entry>> entriesOf(DealId deal) const; ///< oldest day first
    Result<Texts> texts(EntryId entry) const;

private:
    Database &m_database;
};

} // namespace courtside
