// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/import/records.h"

#include <optional>

namespace courtside {

/// Why a row cannot be taken.
struct RowTrouble
{
    int column = -1;
    QString value;
    QString reason;
    QString remedy;
};

/// Keeps a plan's account of the rows of a file, so that every row is counted exactly once.
class RowLedger final
{
public:
    explicit RowLedger(ImportPlan &plan) : m_plan(plan) {}

    /// Leaves a row out on purpose.
    void skip(qint64 row, qint64 line, const QString &reason);
    void skip(const Record &record, const QString &reason)
    {
        skip(record.number, record.line, reason);
    }
    /// Puts a row on the list of rows that cannot be taken.
    void reject(const Record &record, const RowTrouble &trouble);

    void add(qint64 rows = 1);
    void change(qint64 rows = 1);
    void leaveUnchanged(qint64 rows = 1);

    /// Puts both lists in the order of the file.
    void finish();

private:
    ImportPlan &m_plan;
    QString m_lastReason;
};

} // namespace courtside
