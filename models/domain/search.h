// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/searchwords.h"
#include "models/domain/texts.h"

#include <optional>

namespace courtside {

/// Which of the written words are looked for.
struct WordsSearch
{
    SearchWords words;
    std::optional<RepId> rep;
    std::optional<EntryKind> kind;
    std::optional<QDate> from; ///< the day it is about, both ends included
    std::optional<QDate> to;
    int limit = 100; ///< of entries, the newest
};

/// An entry in whose texts all of it stands.
struct WordsFound
{
    Entry entry;
    Texts texts;
};

} // namespace courtside
