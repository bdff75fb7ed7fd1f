// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sql.h"

#include <QStringList>

namespace courtside {

/// What an undone import leaves in the workbook because a person or a later import wrote over it
/// since, one sentence each. Inside this room only; throws like Query.
QStringList keptOf(Database &database, BatchId batch);

/// People and activities of the import that stay because a person entered something for them; they
/// become the person's. One sentence each.
QStringList adoptNamedByHand(Database &database, BatchId batch);

} // namespace courtside
