// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/import/planner.h"

namespace courtside {

struct Stores;

/// Reads what planning an import must know of the workbook.
Result<ImportContext> readImportContext(const Stores &stores, QDate today, const QTimeZone &zone);

} // namespace courtside
