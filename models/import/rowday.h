// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/columnfindings.h"
#include "models/import/columnmap.h"
#include "models/import/rowledger.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace courtside {

/// The day of a row, or why it has none.
struct RowDay
{
    QDate day;
    int secondOfDay = -1;
    std::optional<RowTrouble> trouble;
};

/// Decides which of a row's dates counts: when it was done, else when it began, else the day it is
/// dated.
class RowDayReader final
{
    Q_DECLARE_TR_FUNCTIONS(RowDayReader)
public:
    RowDayReader(const ColumnMap &map, const ColumnFindings &findings);

    RowDay read(const Record &record) const;
    /// "the day in “Completion date” counts, else “Due date”"
    QString words(const QStringList &names) const;

private:
    struct Column
    {
        int column = -1;
        const DateReader *reader = nullptr;
        bool isStart = false;
    };

    const ColumnMap &m_map;
    std::vector<Column> m_columns; ///< the one that counts most first
};

} // namespace courtside
