// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/peopledesk.h"
#include "models/import/planner.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace courtside {

/// Which weeks of which people a file speaks of. A week without rows is nobody's zero until
/// somebody says that the file is complete.
class Coverage final
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
public:
    explicit Coverage(const PeopleDesk &people) : m_people(people) {}

    void add(int person, QDate day);

    /// Hands the weeks over, with those claimed as complete, and asks whether the file is.
    void finish(const ImportContext &known, const ImportChoices &choices, ImportPlan &plan) const;

private:
    using Period = std::pair<QDate, QDate>;

    std::vector<PlannedPresence> absentWeeks(const Period &period,
                                             const ImportContext &known) const;
    ImportQuestion question(const Period &period) const;

    const PeopleDesk &m_people;
    std::map<int, std::set<Week>> m_weeks; ///< by person
    std::vector<Week> m_lastWeek;          ///< by person: rows mostly come in the order of time
    QDate m_first;
    QDate m_latest;
};

} // namespace courtside
