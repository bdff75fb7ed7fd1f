// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/undoimports.h"

#include "models/workbook/importdesk.h"
#include "views/shared/undowords.h"

#include <QCoreApplication>

namespace courtside {

namespace {
struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(UndoImports)
};
} // namespace

UndoOutcome undoImports(ImportDesk &desk, const std::vector<BatchId> &batches)
{
    ImportUndo all;
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        const Result<ImportUndo> undone = desk.undoImport(*batch);
        if (!undone)
            return {false, undone.failure().sentence, all.kept};
        all.removed += undone->removed;
        all.restored += undone->restored;
        all.kept += undone->kept;
    }
    return {true, undoneSentence(all), all.kept};
}

UndoOutcome redoImports(ImportDesk &desk, const std::vector<BatchId> &batches)
{
    for (const BatchId batch : batches) {
        if (const Result<void> redone = desk.redoImport(batch); !redone)
            return {false, redone.failure().sentence, {}};
    }
    return {true, UndoWords::tr("The import is back in the workbook."), {}};
}

} // namespace courtside
