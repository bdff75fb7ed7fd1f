// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace courtside {

class Database;

/// Copies the workbook as it stands to `destination`, which only its owner can read, and reads the
/// copy back: whole, and the same content. Fails where `destination` exists; leaves nothing
/// half-made.
Result<void> copyWorkbook(Database &database, const QString &destination);

/// Makes the workbook at `path` what `copy` holds, in one step that survives a power cut. `copy` is
/// verified first. Nobody may hold `path` open in a transaction. The caller keeps a backup first.
Result<void> replaceWorkbook(const QString &path, const QString &copy);

} // namespace courtside
