// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace courtside {

/// What a commitment leaves open. Nothing here ever keeps a commitment from being recorded.
enum class Nudge {
    None,
    ResultOnly, ///< only the result is restated: "close more", "hit quota"
    VolumeOnly, ///< only more of the same: "make more calls"
};

/// Whether a statement says nothing but a result, or nothing but an amount, and so leaves open what
/// somebody will do. It knows a vocabulary of English: as soon as a statement holds another word
/// that is neither a name nor a small word, it is taken to say what will be done.
Nudge nudgeFor(const QString &statement);

} // namespace courtside
