// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace courtside {

/// Kinds of change, one signal of the workbook each.
enum class Change {
    People = 1,
    Activities = 2,
    Counts = 4,
    Calendar = 8,
    Goals = 16,
    Imports = 32,
    Debriefs = 64,
    JointCalls = 128,
    Agreements = 256, ///< commitments, what is owed, obstacles, motivations
    Promises = 512,
    Drafts = 1024,
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

inline constexpr Changes everyChange = Changes::fromInt(2047);
/// What the derived flags depend on.
inline constexpr Changes flagChanges = Changes::fromInt(63);

} // namespace courtside
