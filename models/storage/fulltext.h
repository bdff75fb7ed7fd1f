// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/texts.h"
#include "models/storage/sql.h"

namespace courtside {

/// The full text over the table of words. Inside this room only; throws like Query. Whatever writes
/// rows of that table calls these, so that undo and redo keep the full text too.
namespace fulltext {

inline constexpr auto table = "words";

/// The id of the row of a text.
qint64 rowOf(EntryId entry, TextField field);
/// The entry of a row by its id, as a term of SQL.
QByteArray entryOfRow(const QByteArray &row);

/// Takes in the words of a row that was just written.
void add(Database &database, const SqlRow &key);
/// Forgets the words of a row that is still as it was taken in.
void remove(Database &database, const SqlRow &key);

} // namespace fulltext

} // namespace courtside
