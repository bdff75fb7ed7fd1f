// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/claim.h"
#include "models/import/peopledesk.h"
#include "models/import/planner.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace courtside {

/// Which weeks of which people a file speaks of. A week without rows is nobody's zero until
/// somebody says that the file is complete.
class Coverage final
{
public:
    explicit Coverage(const PeopleDesk &people) : m_people(people) {}

    /// A row that counts.
    void add(int person, QDate day);
    /// A row that shows that the person was there, and counts nothing.
    void addUncounted(int person, QDate day);

    /// Hands the weeks over, with those claimed as complete. Returns what there is to claim, or
    /// nothing where no row counts.
    std::optional<FileClaim> finish(const ImportContext &known, const ImportChoices &choices,
                                    ImportPlan &plan);

private:
    using Period = std::pair<QDate, QDate>;

    void takeInUncounted();
    FileClaim claimFor(const Period &period) const;
    std::vector<PlannedPresence> absentWeeks(const Period &period,
                                             const ImportContext &known) const;

    const PeopleDesk &m_people;
    std::map<int, std::set<Week>> m_weeks; ///< by person
    std::map<int, std::set<Week>> m_uncounted;
    std::vector<Week> m_lastWeek; ///< by person: rows mostly come in the order of time
    QDate m_first;
    QDate m_latest;
};

} // namespace courtside
