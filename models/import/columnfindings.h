// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/answers.h"
#include "models/import/columndates.h"
#include "models/import/columnmap.h"
#include "models/import/columnnumbers.h"
#include "models/import/datereader.h"
#include "models/import/externalid.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace courtside {

/// How the person wants dates read.
struct DateOrders
{
    DateOrder asked = DateOrder::Unknown;      ///< said for this file: overrules what was found
    DateOrder remembered = DateOrder::Unknown; ///< said for an earlier file: settles what is open
};

/// What the columns of a file say about their dates, numbers and ids. Filled in a first pass;
/// gives the readers of the second.
class ColumnFindings final
{
    Q_DECLARE_TR_FUNCTIONS(ColumnFindings)
public:
    /// `countColumns` are columns of a weekly sheet that may hold counts.
    ColumnFindings(const ColumnMap &map, const std::vector<int> &countColumns);

    /// The headings of a wide sheet are dates like the cells of a column.
    static constexpr int headingColumn = -2;
    static QString headings() { return QStringLiteral("header"); }
    void addHeadings(const QStringList &names);

    void add(const Record &record);
    void settle(const ColumnMap &map, const QStringList &names, const ImportChoices &choices,
                const DateOrders &orders, const QTimeZone &zone);
    /// A column that turned out to hold no numbers of interest.
    void forgetNumbers(int column) { m_numbers.erase(column); }
    /// A column of dates that is not read after all.
    void forgetDates(int column) { m_dates.erase(column); }
    /// Whether it is still to be asked how the dates of a column are read.
    bool hasOpenDates() const;
    /// What was found, in words, and what has to be asked.
    void report(ImportPlan &plan) const;

    /// The reader of a date column; nullptr for other columns.
    const DateReader *dates(int column) const;
    const DateFinding *dateFinding(int column) const;
    DecimalMark mark(int column) const;
    const NumberFinding *numbers(int column) const;
    IdFamily idFamily(int column) const;
    const IdFinding *ids(int column) const;

private:
    struct DateColumn
    {
        DateEvidence evidence;
        DateFinding finding;
        QString header;
        std::optional<DateReader> reader;
        QString settledLike; ///< the column whose order settles this one, or empty
        bool isOpen = false; ///< nothing settles it
    };
    struct NumberColumn
    {
        NumberEvidence evidence;
        NumberFinding finding;
        QString header;
        DecimalMark mark = DecimalMark::Unknown;
        bool isOpen = false;
    };
    struct IdColumn
    {
        IdEvidence evidence;
        IdFinding finding;
    };

    void settleDates(DateColumn &column, const Answers &answers, const DateOrders &orders);
    void settleAlike(DateColumn &column);
    void settleNumbers(NumberColumn &column, const Answers &answers);
    void reportDates(const DateColumn &column, ImportPlan &plan) const;
    void reportNumbers(const NumberColumn &column, ImportPlan &plan) const;

    std::map<int, DateColumn> m_dates;
    std::map<int, NumberColumn> m_numbers;
    std::map<int, IdColumn> m_ids;
};

} // namespace courtside
