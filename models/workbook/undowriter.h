// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importprogress.h"
#include "models/domain/result.h"

#include <QDate>

#include <vector>

namespace courtside {

class Database;

/// Takes these imports back, the last one first, and brings the derived flags up to date, in one
/// transaction: all of it or nothing. Runs on whatever thread `database` belongs to.
Result<ImportUndo> writeUndo(Database &database, const std::vector<BatchId> &batches, QDate today,
                             const ImportProgress &progress = {});
/// Puts undone imports back in the same way, the first one first.
Result<void> writeRedo(Database &database, const std::vector<BatchId> &batches, QDate today,
                       const ImportProgress &progress = {});

} // namespace courtside
