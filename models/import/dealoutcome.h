// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/import/columnmap.h"

namespace courtside {

/// Whether a deal is won or lost, as its vendor says it: yes-or-no columns first, then a status,
/// then the times of winning and losing, then words in the stage.
DealOutcome dealOutcomeOf(const Record &record, const ColumnMap &map);

} // namespace courtside
