// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace courtside {

/// The program's mark: a few weeks, the last of them below the line.
QIcon appIcon();

} // namespace courtside
