// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QStringList>

#include <set>

namespace courtside {

/// The flags that are open, by key. The high side is no flag.
std::set<FlagKey> openFlags(const Board &board);

/// A sentence for each open flag that was not among `before`.
QStringList newFlagSentences(const Board &board, const std::set<FlagKey> &before,
                             const std::vector<Rep> &reps, const std::vector<Activity> &activities);

} // namespace courtside
