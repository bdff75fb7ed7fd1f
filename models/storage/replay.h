// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/contentstep.h"

namespace courtside {

class Database;

/// Takes back what `step` did, newest change first, and counts again what hangs on it. Belongs
/// into a transaction of the caller's, who rolls back on failure. Refuses with a sentence where a
/// row is no longer as the step left it.
Result<void> undoStep(Database &database, const ContentStep &step);
/// Does it again. Refuses where a row is no longer as it was before the step.
Result<void> redoStep(Database &database, const ContentStep &step);

} // namespace courtside
