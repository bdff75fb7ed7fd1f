// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"

#include <QStringList>

#include <vector>

namespace courtside {

class ImportDesk;

/// What taking imports back, or putting them back, did.
struct UndoOutcome
{
    bool ok = false;
    QString sentence;
    QStringList kept; ///< edited by hand since and therefore kept
};

/// Takes these imports back, the last one first; stops where one cannot be.
UndoOutcome undoImports(ImportDesk &desk, const std::vector<BatchId> &batches);
/// Puts these imports back, the first one first.
UndoOutcome redoImports(ImportDesk &desk, const std::vector<BatchId> &batches);

} // namespace courtside
