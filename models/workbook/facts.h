// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/domain/result.h"

namespace courtside {

class Database;
struct Stores;

/// Reads everything the flag is derived from.
Result<BoardFacts> readFacts(const Stores &stores, QDate asOf);

/// Derives the flags again and lets the store keep what was seen when one was first raised. Belongs
/// into the transaction of a write that changed the facts. Returns the board that was derived.
Result<Board> reconcileFlags(Stores &stores, QDate asOf);

} // namespace courtside
