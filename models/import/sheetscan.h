// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/columnfindings.h"
#include "models/import/columnmap.h"
#include "models/import/sheetweeks.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

/// A column of a weekly sheet that holds counts.
struct CountColumn
{
    int column = -1;
    QString name; ///< an activity, or the heading of a week
};

/// The first pass over a weekly sheet: which columns hold counts, and which weeks they speak of.
class SheetScan final
{
    Q_DECLARE_TR_FUNCTIONS(SheetScan)
public:
    /// How a sheet is laid out.
    enum class Layout {
        Long,        ///< one count per row
        PerActivity, ///< one row per rep and week, one column per activity
        Wide,        ///< one column per week
    };

    SheetScan(const ColumnMap &map, const QStringList &names);

    Layout layout() const { return m_layout; }
    /// Columns that may hold counts, before the rows are read.
    std::vector<int> candidates() const;

    void add(const Record &record);
    /// Whether the row holds a count, a word in its place, or working days.
    bool saysSomething(const Record &record) const;
    void settle(ColumnFindings &findings, QDate today, const ImportChoices &choices);
    void report(ImportPlan &plan) const;

    const std::vector<CountColumn> &countColumns() const { return m_countColumns; }
    const SheetWeeks &weeks() const { return m_weeks; }

private:
    struct Candidate
    {
        CountColumn column;
        qint64 counts = 0;
        qint64 words = 0;  ///< words for leave
        qint64 values = 0; ///< cells that say anything else
    };

    const ColumnMap &m_map;
    Layout m_layout;
    std::vector<Candidate> m_candidates;
    std::vector<CountColumn> m_countColumns;
    QStringList m_totals; ///< columns of sums, kept aside
    SheetWeeks m_weeks;
};

} // namespace courtside
