// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/claim.h"
#include "models/import/columnfindings.h"
#include "models/import/columnmap.h"
#include "models/import/earlierplans.h"
#include "models/import/idcandidates.h"
#include "models/import/pace.h"
#include "models/import/planner.h"
#include "models/import/preview.h"
#include "models/import/rowjudge.h"
#include "models/import/rowkey.h"
#include "models/import/rowledger.h"
#include "models/import/sheetscan.h"
#include "models/import/tablefile.h"
#include "models/import/tableshape.h"

#include <functional>

namespace courtside {

/// One file on its way to a plan: what goes in, what the first pass found, what comes out.
struct FileJob
{
    FileJob(const ImportContext &context, const EarlierPlans &before, SeenRows &named, Pace &steps)
        : known(context), earlier(before), seen(named), pace(steps), ledger(plan)
    {
    }
    FileJob(const FileJob &) = delete;
    FileJob &operator=(const FileJob &) = delete;

    const ImportContext &known;
    const EarlierPlans &earlier;
    SeenRows &seen; ///< of all files of this import
    Pace &pace;

    ImportChoices choices; ///< asked for this file, and remembered from earlier ones
    DateOrders orders;

    std::optional<TableFile> table;
    HeaderFinding header;
    ColumnMap map;
    std::optional<ColumnFindings> findings;
    std::optional<RepeatedIds> repeatedIds;
    std::optional<IdCandidates> idCandidates; ///< where no column is known to be the id
    std::optional<SheetScan> sheet;           ///< of a weekly sheet
    qint64 dataRows = 0;
    qint64 openQuotes = 0; ///< rows with a quote that never closes
    qint64 footerRows = 0;
    qint64 totalRows = 0;
    QStringList statedTotals;        ///< totals that say how many rows there are
    std::vector<QStringList> totals; ///< the last rows of totals, cell by cell

    std::optional<FileClaim> claim; ///< that the file may be complete for

    ImportPlan plan;
    RowLedger ledger;
    PreviewRows preview;

    /// Puts a row on the list of rows that cannot be taken, and into the preview.
    void reject(const Record &record, const RowTrouble &trouble);

    /// Reads the rows of data below the header and hands each to `take`; accounts for everything
    /// else where `account` is set. False where the person cancelled.
    bool readRows(bool account, const std::function<void(const Record &)> &take);

private:
    void noteTotal(const Record &record);
};

} // namespace courtside
