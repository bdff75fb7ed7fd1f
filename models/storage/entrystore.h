// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/result.h"
#include "models/domain/texts.h"

#include <optional>
#include <utility>
#include <vector>

namespace courtside {

class Database;

/// Something undertaken that is still open.
struct OpenEntry
{
    EntryId entry;
    RepId rep;
    QDate due;
    QString statement;
};

/// Reads what was recorded without asking what it is. The stores of the kinds write it.
class EntryStore final
{
public:
    explicit EntryStore(Database &database) : m_database(database) {}

    Result<std::optional<Entry>> entry(EntryId entry) const;
    Result<std::vector<Entry>> entriesOf(RepId rep) const;   ///< oldest day first
    Result<std::vector<Entry>> entriesOf(DealId deal) const; ///< oldest day first
    Result<Texts> texts(EntryId entry) const;
    /// Whom and when a talk was with: debriefs, and joint calls that were held.
    Result<std::vector<std::pair<RepId, QDate>>> talks() const;
    /// What is owed, or was promised to customers, was due before `day` and is still open; the
    /// longest due first.
    Result<std::vector<OpenEntry>> openBefore(EntryKind kind, QDate day) const;

private:
    Database &m_database;
};

} // namespace courtside
