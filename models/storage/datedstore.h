// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/datedrow.h"
#include "models/domain/importplan.h"
#include "models/domain/result.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace courtside {

class Database;

/// Rows of CRMs, one per activity that happened. Written by imports alone.
class DatedStore final
{
public:
    explicit DatedStore(Database &database) : m_database(database) {}

    /// What is stored per source, sorted by key hash, to tell new from changed.
    Result<std::map<QString, std::vector<KnownRow>>> known() const;
    /// The rows of a rep and week, by day.
    Result<std::vector<DatedRow>> rowsOf(RepId rep, Week week) const;
    /// How many rows each of `rules` catches first, in their order.
    Result<std::vector<qint64>> catches(const std::vector<TypeRule> &rules) const;
    /// Types with rows that no rule of `rules` speaks of, most rows first.
    Result<std::vector<std::pair<QString, qint64>>>
    uncountedTypes(const std::vector<TypeRule> &rules) const;

private:
    Database &m_database;
};

} // namespace courtside
