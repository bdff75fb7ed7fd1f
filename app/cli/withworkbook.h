// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "models/workbook/workbook.h"

#include <functional>

namespace courtside {

/// Opens the workbook and hands it to `use`. A workbook that cannot be opened, or parts of it that
/// could not be read or written meanwhile, make the reply a failure.
Reply withWorkbook(const QString &file, const Clock &clock, OpenMode mode,
                   const std::function<Reply(Workbook &)> &use);

} // namespace courtside
