// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/cadence.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// How many days may pass between two talks.
class CadenceStore final
{
public:
    explicit CadenceStore(Database &database) : m_database(database) {}

    Result<std::vector<Cadence>> cadences() const;
    /// Replaces the one of the same rep, or of everybody.
    Result<void> set(ContentWriter &writer, const Cadence &cadence);
    /// The rep keeps to what holds for everybody again.
    Result<void> remove(ContentWriter &writer, RepId rep);

private:
    Database &m_database;
};

} // namespace courtside
