// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importantrow.h"
#include "models/domain/result.h"

#include <set>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// What people said about the need of a debrief: dated rows that deserve one, and decided deals
/// that need none.
class MarkStore final
{
public:
    explicit MarkStore(Database &database) : m_database(database) {}

    Result<std::vector<ImportantRow>> importantRows() const; ///< oldest first
    Result<void> markImportant(ContentWriter &writer, const ImportantRow &row);
    Result<void> unmarkImportant(ContentWriter &writer, const RowKey &row);
    /// The debrief that a marked row got; a row that is not marked any more needs none.
    Result<void> setDebrief(ContentWriter &writer, const RowKey &row, EntryId debrief);

    Result<std::set<DealId>> dealsWithoutNeed() const;
    Result<void> setNeedsDebrief(ContentWriter &writer, DealId deal, bool needs);

private:
    Database &m_database;
};

} // namespace courtside
