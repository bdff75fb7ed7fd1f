// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importplan.h"
#include "models/domain/importprogress.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace courtside {

class Database;

/// Writes the plans, in order, inside a transaction of the caller's; either all of them or, after
/// the caller's rollback, none. People, activities and rules that several plans bring are made
/// once. The owner of a dated row stays the one it was first imported with; a typed tally is kept.
/// What a row was before is kept in the workbook, so that undoing works for ever.
/// When `progress` says cancel it fails within a fraction of a second; ask progress.isCancelled().
Result<std::vector<AppliedImport>> writeImport(Database &database,
                                               const std::vector<ImportPlan> &plans,
                                               const QDateTime &at,
                                               const ImportProgress &progress = {});

} // namespace courtside
