// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/import/columnfindings.h"
#include "models/import/records.h"

#include <vector>

namespace courtside {

/// The rows a person is shown before anything is written: the first ones, and the first ones with
/// trouble.
class PreviewRows final
{
public:
    static constexpr size_t firstRows = 12;
    static constexpr size_t troubledRows = 8;

    void addFirst(const Record &record);
    void addTroubled(const Record &record, const QString &problem);

    /// Hands the rows over as they stand in the file, and as the columns are read.
    void finish(const ColumnMap &map, const ColumnFindings &findings, const QStringList &names,
                ImportPlan &plan) const;

private:
    struct Row
    {
        PreviewRow place;
        QStringList cells;
    };
    static Row copyOf(const Record &record, const QString &problem);

    std::vector<Row> m_first;
    std::vector<Row> m_troubled;
};

} // namespace courtside
