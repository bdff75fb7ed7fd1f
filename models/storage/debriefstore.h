// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

class DebriefStore final
{
public:
    explicit DebriefStore(Database &database) : m_database(database) {}

    Result<std::vector<Debrief>> debriefs() const; ///< oldest call first
    Result<std::vector<Debrief>> debriefsOf(RepId rep) const;
    Result<std::optional<Debrief>> debrief(EntryId debrief) const;

    /// Writes a new one where it has no id, else what changed. `day` is the day of the call.
    Result<EntryId> put(ContentWriter &writer, const Debrief &debrief, QDate day);
    /// What came out of it stays.
    Result<void> remove(ContentWriter &writer, EntryId debrief);

private:
    Database &m_database;
};

} // namespace courtside
