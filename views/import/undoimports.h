// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"

#include <QStringList>

#include <functional>
#include <vector>

class QObject;

namespace courtside {

class ImportDesk;

/// What taking imports back, or putting them back, did.
struct UndoOutcome
{
    bool ok = false;
    QString sentence;
    QStringList kept; ///< edited by hand since and therefore kept
};

using ShowOutcome = std::function<void(const UndoOutcome &)>;

/// Takes these imports back, all of them or none, without holding the window up; then tells,
/// unless `context` is gone.
void undoImports(ImportDesk &desk, const std::vector<BatchId> &batches, QObject *context,
                 const ShowOutcome &show);
/// Puts these imports back in the same way.
void redoImports(ImportDesk &desk, const std::vector<BatchId> &batches, QObject *context,
                 const ShowOutcome &show);

} // namespace courtside
