// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <vector>

namespace courtside {

/// The indices of rows in the order of their keys, as bytes. A table that is filled in the order of
/// its key stays compact, and is filled faster.
std::vector<qint32> orderByKey(const std::vector<PlannedDatedRow> &rows);

} // namespace courtside
