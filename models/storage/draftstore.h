// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class Database;

/// What stands in forms that were not recorded yet. Housekeeping: never an undo step.
class DraftStore final
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    Result<std::vector<Draft>> drafts() const; ///< newest first, discarded ones too
    /// Writes a new one where it has no id, or where it is gone by now. Returns its id.
    Result<DraftId> put(const Draft &draft);
    Result<void> setDiscarded(DraftId draft, bool discarded);
    Result<void> remove(DraftId draft);
    /// Removes what was discarded and not touched since `before`.
    Result<void> removeDiscardedBefore(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace courtside
