// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QtGlobal>

namespace courtside {

class Database;

/// A hash over everything people and files brought in, and over the weekly sums; where a row came
/// from, the history of imports, presets and flags are left out. Equal content, equal hash.
Result<quint64> contentHash(Database &database);

} // namespace courtside
