// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace courtside {

class Session;

/// Fills a new workbook with the sample as of the clock's today. Nothing of it can be undone.
Result<void> writeSample(Session &session);

} // namespace courtside
