// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/search.h"

#include <vector>

namespace courtside {

class Database;

/// Finds what people wrote, by the full text.
class SearchStore final
{
public:
    explicit SearchStore(Database &database) : m_database(database) {}

    /// Entries that hold every term, in whichever of their texts, the newest day first. Nothing for
    /// a search without words.
    Result<std::vector<WordsFound>> find(const WordsSearch &search) const;

private:
    Database &m_database;
};

} // namespace courtside
