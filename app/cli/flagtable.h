// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/table.h"
#include "models/domain/flag.h"

#include <vector>

namespace courtside {

/// A flag with the names and the sentence it is told with.
struct NamedFlag
{
    Flag flag;
    QString team; ///< in the flagged week; may be empty
    QString rep;
    QString activity;
    QString sentence;
};

/// The flags as scripts read them, by rep, activity and week: people are never ranked.
Table flagTable(std::vector<NamedFlag> flags);

} // namespace courtside
