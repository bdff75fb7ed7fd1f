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

/// By rep, activity and week: people are never ranked.
void sortByName(std::vector<NamedFlag> &flags);
/// The flags as scripts read them, in the order given.
Table flagTable(const std::vector<NamedFlag> &flags);

} // namespace courtside
