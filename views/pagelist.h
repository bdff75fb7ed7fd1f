// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/pageinfo.h"

#include <vector>

namespace courtside {

/// Every page of the window, home first.
std::vector<PageInfo> pageList();

} // namespace courtside
