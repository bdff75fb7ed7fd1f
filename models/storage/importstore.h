// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importplan.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace courtside {

class Database;

/// Imports of the past and what is remembered for the next one.
class ImportStore final
{
public:
    explicit ImportStore(Database &database) : m_database(database) {}

    Result<std::vector<ImportBatch>> batches() const; ///< newest first
    /// Those not undone that brought something about a rep: rows, weeks or deals; oldest first.
    Result<std::vector<ImportBatch>> batchesOf(RepId rep) const;
    /// The newest import, not undone, of a file with these bytes.
    Result<std::optional<ImportBatch>> batchOf(const QByteArray &sha256) const;

    Result<std::vector<ImportPreset>> presets() const; ///< by name
    /// Replaces the preset of the same fingerprint. Housekeeping: never an undo step.
    Result<void> savePreset(const ImportPreset &preset);

private:
    Database &m_database;
};

} // namespace courtside
