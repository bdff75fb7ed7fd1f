// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/columndates.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTimeZone>

#include <unordered_map>

namespace courtside {

/// One cell, read.
struct CellDate
{
    QDate day;            ///< in the workbook's zone
    int secondOfDay = -1; ///< in the workbook's zone; -1: the cell has no time
    DateProblem problem = DateProblem::None;

    bool ok() const { return problem == DateProblem::None; }
};

/// Reads the cells of a column as its finding says. Days never shift in a column without times
/// (none, or midnight everywhere). Cells with an offset convert to the workbook's zone, cells
/// without one only where the column is declared to be UTC.
class DateReader final
{
    Q_DECLARE_TR_FUNCTIONS(DateReader)
public:
    DateReader(const DateFinding &finding, const QTimeZone &zone, bool isUtc);

    CellDate read(QByteArrayView cell) const;

    /// A sentence about a cell that is no day, and what to do.
    static QString reason(DateProblem problem);
    static QString remedy(DateProblem problem);

private:
    int offsetAt(qint64 utcSeconds) const;

    DateOrder m_order;
    bool m_shifts;
    bool m_isUtc;
    QTimeZone m_zone;
    mutable std::unordered_map<qint64, int>
        m_offsets; ///< by UTC day; days with a change are absent
};

} // namespace courtside
