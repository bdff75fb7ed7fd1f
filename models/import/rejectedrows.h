// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QByteArray>

namespace courtside {

/// The rejected rows of a plan as UTF-8 CSV: the file's own columns, then the reason and the
/// remedy. After repair it imports again. Text that a spreadsheet would run as a formula gets an
/// apostrophe in front.
QByteArray rejectedRowsAsCsv(const ImportPlan &plan);

} // namespace courtside
