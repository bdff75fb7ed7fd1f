// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "models/domain/importplan.h"
#include "models/domain/importprogress.h"
#include "models/domain/result.h"

#include <QDateTime>

#include <vector>

namespace courtside {

class Database;

/// Writes the plans with everything that hangs on them, the presets and the derived flags, in one
/// transaction: all of it or nothing. Runs on whatever thread `database` belongs to.
Result<std::vector<AppliedImport>> writePlans(Database &database,
                                              const std::vector<ImportPlan> &plans,
                                              const QDateTime &now,
                                              const ImportProgress &progress = {});

} // namespace courtside
