// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/undowriter.h"

#include "models/storage/importundo.h"
#include "models/storage/transaction.h"
#include "models/workbook/facts.h"
#include "models/workbook/stores.h"

namespace courtside {

namespace {

Result<void> inOneTransaction(Database &database, QDate today,
                              const std::function<Result<void>()> &change)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (Result<void> changed = change(); !changed)
        return changed;
    Stores stores(database);
    if (Result<Board> board = reconcileFlags(stores, today); !board)
        return board.failure();
    return transaction->commit();
}

} // namespace

Result<ImportUndo> writeUndo(Database &database, const std::vector<BatchId> &batches, QDate today,
                             const ImportProgress &progress)
{
    ImportUndo all;
    const Result<void> written = inOneTransaction(database, today, [&]() -> Result<void> {
        for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
            const Result<ImportUndo> undone = undoImport(database, *batch, progress);
            if (!undone)
                return undone.failure();
            all.removed += undone->removed;
            all.restored += undone->restored;
            all.kept += undone->kept;
        }
        return {};
    });
    return written ? Result<ImportUndo>(std::move(all)) : Result<ImportUndo>(written.failure());
}

Result<void> writeRedo(Database &database, const std::vector<BatchId> &batches, QDate today,
                       const ImportProgress &progress)
{
    return inOneTransaction(database, today, [&]() -> Result<void> {
        for (BatchId batch : batches) {
            if (Result<void> redone = redoImport(database, batch, progress); !redone)
                return redone;
        }
        return {};
    });
}

} // namespace courtside
