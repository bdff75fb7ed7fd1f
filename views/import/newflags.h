// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QStringList>

#include <set>

namespace courtside {

/// The flags that are open, by key. The high side is no flag.
std::set<FlagKey> openFlags(const Board &board);

/// The flags that an import brought.
struct NewFlags
{
    int count = 0;
    QStringList sentences; ///< as the Team page tells them: the strongest of each rep, at most five
};

/// The open flags of the board that were not open before.
NewFlags newFlags(const Board &board, const std::set<FlagKey> &before, const std::vector<Rep> &reps,
                  const std::vector<Activity> &activities);

} // namespace courtside
