// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/answers.h"
#include "models/import/peopledesk.h"

#include <QCoreApplication>
#include <QSet>

#include <map>
#include <unordered_map>
#include <vector>

namespace courtside {

/// Finds days on which rows were created in bulk: twenty or more new rows of one person, and at
/// least ten times that person's usual day. Whether such a day counts is asked.
class BusyDays final
{
    Q_DECLARE_TR_FUNCTIONS(BusyDays)
public:
    static constexpr int manyRows = 20;
    static constexpr int timesUsual = 10;

    BusyDays(const ImportChoices &choices, const PeopleDesk &people);

    /// Whether the rows of this day were said to be left out.
    bool isLeftOut(int person, QDate day) const;
    void count(int person, QDate day, bool isNew);

    /// A day with many more rows of a person than other days have.
    struct Finding
    {
        int person = -1;
        QDate day;
        int rows = 0;
        int usual = 0; ///< rows on the person's middling day
    };
    std::vector<Finding> findings() const;
    /// Asks about each of them.
    void finish(ImportPlan &plan) const;
    /// Why rows of such a day are left out.
    static QString reason();

private:
    struct Day
    {
        int rows = 0;
        int newRows = 0;
    };

    QString questionId(int person, QDate day) const;

    Answers m_answers;
    bool m_leavesOut = false;
    const PeopleDesk &m_people;
    std::vector<std::unordered_map<qint64, Day>> m_days; ///< by person, then Julian day
};

} // namespace courtside
