// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rowledger.h"

#include <algorithm>

namespace courtside {

void RowLedger::skip(qint64 row, qint64 line, const QString &reason)
{
    ++m_plan.rows;
    LeftOutRow left;
    left.row = row;
    left.line = line;
    // Long lists of one reason share its text.
    if (m_lastReason != reason)
        m_lastReason = reason;
    left.reason = m_lastReason;
    m_plan.skipped.push_back(std::move(left));
}

void RowLedger::reject(const Record &record, const RowTrouble &trouble)
{
    ++m_plan.rows;
    LeftOutRow left;
    left.row = record.number;
    left.line = record.line;
    left.column = m_plan.header.value(trouble.column);
    left.value = trouble.value;
    left.reason = trouble.reason;
    left.remedy = trouble.remedy;
    for (const QByteArrayView cell : record.cells)
        left.cells.append(QString::fromUtf8(cell));
    m_plan.rejected.push_back(std::move(left));
}

void RowLedger::add(qint64 rows)
{
    m_plan.rows += rows;
    m_plan.added += rows;
}

void RowLedger::change(qint64 rows)
{
    m_plan.rows += rows;
    m_plan.changed += rows;
}

void RowLedger::leaveUnchanged(qint64 rows)
{
    m_plan.rows += rows;
    m_plan.unchanged += rows;
}

void RowLedger::finish()
{
    const auto byRow = [](const LeftOutRow &a, const LeftOutRow &b) {
        return a.row < b.row;
    };
    std::stable_sort(m_plan.skipped.begin(), m_plan.skipped.end(), byRow);
    std::stable_sort(m_plan.rejected.begin(), m_plan.rejected.end(), byRow);
}

} // namespace courtside
