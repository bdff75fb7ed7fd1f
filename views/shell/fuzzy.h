// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace courtside {

/// How well `text` answers what was typed: every word of the query must begin a word of the text,
/// or stand in it, or at least have its letters there in order, in falling worth. Higher is
/// better; nothing when it does not answer. Case and accents make no difference.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace courtside
