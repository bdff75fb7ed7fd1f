// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/searchwords.h"

namespace courtside {

/// One line of a text around the first place where something was found. Plain text: what is to
/// stand out is told beside it, never by markup in it.
struct Snippet
{
    QString text;
    std::vector<Stretch> marks; ///< in `text`

    bool operator==(const Snippet &) const = default;
};

/// At most about `length` letters, with "…" where the text goes on; line breaks are spaces.
Snippet snippetOf(const QString &text, const SearchWords &words, int length = 160);

} // namespace courtside
