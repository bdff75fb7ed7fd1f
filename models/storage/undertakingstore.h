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

/// Commitments, what is owed, obstacles, and the motivations behind them. Without a rep: of all.
class UndertakingStore final
{
public:
    explicit UndertakingStore(Database &database) : m_database(database) {}

    // The oldest first.
    Result<std::vector<Commitment>> commitments(std::optional<RepId> rep = {}) const;
    Result<std::vector<Owed>> owed(std::optional<RepId> rep = {}) const;
    Result<std::vector<Obstacle>> obstacles(std::optional<RepId> rep = {}) const;
    Result<std::vector<Motivation>> motivations(RepId rep) const; ///< the strongest first

    // Each writes a new one where it has no id, else what changed.
    Result<EntryId> put(ContentWriter &writer, const Commitment &commitment);
    Result<EntryId> put(ContentWriter &writer, const Owed &owed);
    Result<EntryId> put(ContentWriter &writer, const Obstacle &obstacle);
    /// A new one becomes the last of its rep.
    Result<EntryId> put(ContentWriter &writer, const Motivation &motivation);

    /// Closes or opens again any of the three, whichever it is.
    Result<void> setOutcome(ContentWriter &writer, EntryId undertaking, Outcome outcome,
                            std::optional<QDate> closedOn, const QString &note);
    /// Moves a motivation to a place among those of its rep, 0 the first.
    Result<void> move(ContentWriter &writer, EntryId motivation, int position);
    /// Removes any of the four. What came out of it stays, and so does what served a motivation.
    Result<void> remove(ContentWriter &writer, EntryId entry);

private:
    Database &m_database;
};

} // namespace courtside
