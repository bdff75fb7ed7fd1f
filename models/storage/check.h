// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace courtside {

class Database;

/// Looks whether the workbook is whole: the file itself, the links between its rows, and what its
/// numbers mean (weeks are Mondays, sums agree with their rows, names are stored as they compare,
/// the full text agrees with the words).
/// Returns what is not right, one sentence each; nothing when all is well. Fails only where the
/// file cannot be read at all.
Result<QStringList> checkWorkbook(Database &database);

} // namespace courtside
