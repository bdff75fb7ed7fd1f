// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace courtside {

class Database;

/// Whether the full text says of every text what the table of words says. Looks at a copy in
/// memory, since SQLite itself looks only where it may write. Inside this room only; throws like
/// Query.
bool isFullTextWhole(Database &database);

} // namespace courtside
