// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/domain/importplan.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class Database;

/// Opportunities with every version that imports brought. Written by imports alone.
class DealStore final
{
public:
    explicit DealStore(Database &database) : m_database(database) {}

    Result<std::vector<KnownDeal>> known() const;            ///< by source, key
    Result<std::vector<Deal>> deals() const;                 ///< newest version of each, by id
    Result<std::vector<Deal>> versionsOf(DealId deal) const; ///< oldest first
    Result<std::vector<DealVersion>> historyOf(DealId deal) const; ///< the same, with their times

private:
    Database &m_database;
};

} // namespace courtside
