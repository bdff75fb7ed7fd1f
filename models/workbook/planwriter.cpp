// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/planwriter.h"

#include "models/storage/importwriter.h"
#include "models/storage/transaction.h"
#include "models/workbook/facts.h"
#include "models/workbook/stores.h"

namespace courtside {

Result<std::vector<AppliedImport>> writePlans(Database &database,
                                              const std::vector<ImportPlan> &plans,
                                              const QDateTime &now, const ImportProgress &progress)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    Result<std::vector<AppliedImport>> written = writeImport(database, plans, now, progress);
    if (!written)
        return written;
    Stores stores(database);
    for (const ImportPlan &plan : plans) {
        if (plan.fingerprint.isEmpty())
            continue;
        const ImportPreset preset{plan.fingerprint, plan.file, plan.choices};
        if (Result<void> saved = stores.imports.savePreset(preset); !saved)
            return saved.failure();
    }
    if (Result<Board> board = reconcileFlags(stores, now.date()); !board)
        return board.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return written;
}

} // namespace courtside
