// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QDate>

#include <optional>

namespace courtside {

/// What a manager records. The numbers are stored; they never change.
enum class EntryKind {
    Debrief = 1,
    JointCall = 2,
    Commitment = 3, ///< the rep's
    Owed = 4,       ///< the manager's own promise to the rep
    Obstacle = 5,
    Promise = 6,    ///< to a customer
    Motivation = 7, ///< one of the rep's own
};

/// Whose something is, or who does it.
enum class Who {
    Unsaid = 0,
    Customer = 1,
    Rep = 2,
    Manager = 3,
    Other = 4,
};

/// An answer given with one key.
enum class YesNo {
    Unsaid = 0,
    Yes = 1,
    No = 2,
    Unsure = 3,
};

/// Anything recorded, for what treats all kinds alike: the timeline, search, a deal's chain.
struct Entry
{
    EntryId id;
    EntryKind kind = EntryKind::Debrief;
    std::optional<RepId> rep; ///< nothing: it concerns the whole team
    std::optional<DealId> deal;
    QDate day; ///< the day it is about

    bool operator==(const Entry &) const = default;
};

} // namespace courtside
