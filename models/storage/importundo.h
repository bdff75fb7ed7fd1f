// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importprogress.h"
#include "models/domain/result.h"

namespace courtside {

class Database;

/// Takes an import back, whatever was imported since and from whatever process: rows it added go,
/// rows it changed become what they were. Rows that a hand or a later import changed since are
/// kept and listed, and so are people and activities that something else needs by now. Belongs
/// into a transaction of the caller's. Refuses an import that is undone already. `progress` can
/// stop it; the caller then gives its transaction up.
Result<ImportUndo> undoImport(Database &database, BatchId batch,
                              const ImportProgress &progress = {});
/// Brings an undone import back. Rows that a hand or a later import wrote since stay as they are.
/// Refuses an import that is not undone. `progress` as above.
Result<void> redoImport(Database &database, BatchId batch, const ImportProgress &progress = {});

} // namespace courtside
