// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/undertaking.h"

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// Promises to customers, and the categories a team tells apart.
class PromiseStore final
{
public:
    explicit PromiseStore(Database &database) : m_database(database) {}

    Result<std::vector<Promise>> promises() const; ///< the oldest first
    Result<std::optional<Promise>> promise(EntryId promise) const;

    /// Writes a new one where it has no id, else what changed.
    Result<EntryId> put(ContentWriter &writer, const Promise &promise);
    /// What came out of it stays.
    Result<void> remove(ContentWriter &writer, EntryId promise);

    Result<std::vector<PromiseCategory>> categories() const; ///< in the order of the list
    /// Writes a new one, at the end, where it has no id, else its name. Promises of the category
    /// follow its name. Refuses a name that another one has, compared folded.
    Result<PromiseCategoryId> put(ContentWriter &writer, const PromiseCategory &category);
    /// Refuses one that promises belong to.
    Result<void> remove(ContentWriter &writer, PromiseCategoryId category);

private:
    Database &m_database;
};

} // namespace courtside
