// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sql.h"

namespace courtside {

/// The full text over the table of words. Inside this room only; throws like Query. Whatever writes
/// rows of that table calls these, so that undo and redo keep the full text too.
namespace fulltext {

inline constexpr auto table = "words";

/// Takes in the text of the row that was just inserted.
void add(Database &database, qint64 row, const QString &text);
/// Forgets the text of a row that is still as it was taken in.
void remove(Database &database, const SqlRow &key);

} // namespace fulltext

} // namespace courtside
