// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

namespace courtside {

class Database;

/// The rules of an import that is redone come back, except where a rule by now in force says what
/// to do with the same text. Inside this room only; throws like Query.
void bringBackRules(Database &database, BatchId batch);

/// A rule that came with an import stays in force while later imports need it, even after its own
/// was undone: they relied on it. It is needed where it is the first to catch something of theirs
/// that no person's rule and no rule of an import in force catches. Brings back what is needed and
/// retires what is not. Inside this room only; throws like Query.
void settleRulesOfUndoneImports(Database &database);

} // namespace courtside
