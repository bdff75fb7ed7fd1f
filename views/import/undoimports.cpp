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

UndoOutcome outcomeOf(const Result<ImportUndo> &undone)
{
    if (!undone)
        return {false, undone.failure().sentence, {}};
    return {true, undoneSentence(*undone), undone->kept};
}

} // namespace

void undoImports(ImportDesk &desk, const std::vector<BatchId> &batches, QObject *context,
                 const ShowOutcome &show)
{
    desk.undoImports(batches, context,
                     [show](const Result<ImportUndo> &undone) { show(outcomeOf(undone)); });
}

void redoImports(ImportDesk &desk, const std::vector<BatchId> &batches, QObject *context,
                 const ShowOutcome &show)
{
    desk.redoImports(batches, context, [show](const Result<void> &redone) {
        if (redone)
            show({true, UndoWords::tr("The import is back in the workbook."), {}});
        else
            show({false, redone.failure().sentence, {}});
    });
}

} // namespace courtside
