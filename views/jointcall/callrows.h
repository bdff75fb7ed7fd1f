// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/jointcallrow.h"

#include <vector>

namespace courtside {

class Workbook;

/// The rows of the list, in the order of the calls.
std::vector<JointCallRow> callRows(Workbook &workbook, const std::vector<JointCall> &calls);

} // namespace courtside
