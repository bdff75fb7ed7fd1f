// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// Joint calls, and the trace of what was agreed differently after a call had started. The trace is
/// this store's alone: what callers say of it is not written.
class JointCallStore final
{
public:
    explicit JointCallStore(Database &database) : m_database(database) {}

    Result<std::vector<JointCall>> jointCalls() const; ///< oldest start first
    Result<std::vector<JointCall>> jointCallsOf(RepId rep) const;
    Result<std::optional<JointCall>> jointCall(EntryId call) const;

    /// Writes a new one where it has no id, else what changed. `day` is the day of the call; `now`
    /// decides whether the call had started.
    Result<EntryId> put(ContentWriter &writer, const JointCall &call, QDate day,
                        const QDateTime &now);
    /// What came out of it stays, and so do its debriefs.
    Result<void> remove(ContentWriter &writer, EntryId call);

private:
    Database &m_database;
};

} // namespace courtside
