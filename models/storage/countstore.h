// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// The numbers per rep, activity and week, and what is known of weeks beside them.
class CountStore final
{
public:
    explicit CountStore(Database &database) : m_database(database) {}

    /// Every cell of which anything is known, sorted by rep, activity, week. Linear and lean.
    Result<std::vector<CountCell>> cells() const;
    Result<std::vector<CountCell>> cellsOf(RepId rep) const;
    /// Only cells with a tally, same order; what planning an import needs.
    Result<std::vector<CountCell>> tallies() const;
    Result<std::vector<RepWeek>> repWeeks() const; ///< sorted by rep, week
    Result<std::vector<RepWeek>> repWeeksOf(RepId rep) const;

    /// Types a tally; it replaces a sheet's, which stays underneath. Nothing takes the typed
    /// tally away, and the sheet's speaks again where there is one.
    Result<void> typeTally(ContentWriter &writer, RepId rep, ActivityId activity, Week week,
                           std::optional<int> count);
    /// Which source counts; nothing takes the choice away.
    Result<void> choose(ContentWriter &writer, RepId rep, ActivityId activity, Week week,
                        std::optional<CountSource> source);
    Result<void> answerZeroWeek(ContentWriter &writer, RepId rep, Week week,
                                std::optional<ZeroAnswer> answer);

private:
    Database &m_database;
};

} // namespace courtside
