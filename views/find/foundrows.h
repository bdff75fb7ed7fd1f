// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/foundmodel.h"

#include <vector>

namespace courtside {

/// What was found, as the rows of a list.
std::vector<FoundRow> foundRows(const FindResult &result, QDate today);

/// "2 people, 1 deal, 41 entries", and that there is more than is listed.
QString foundSentence(const FindResult &result);

} // namespace courtside
