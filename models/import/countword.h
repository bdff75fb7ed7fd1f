// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace courtside {

/// What a word in a count's place means.
enum class CountWord {
    None,         ///< not a known word
    Away,         ///< holiday, Urlaub, sick, congé, ...: the whole week
    NotAvailable, ///< n/a: away where the row counts nothing, else not entered
    NotEntered,   ///< blank or a dash
};

/// Reads a word in the place of a count, in the languages sheets are kept in. The word has to stand
/// alone: "holiday Mon-Tue" is not a week away.
CountWord readCountWord(QByteArrayView cell);

} // namespace courtside
