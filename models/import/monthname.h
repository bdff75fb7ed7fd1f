// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace courtside {

/// The month that a word names, 1 to 12, or 0: whole names and their beginnings of three letters or
/// more, with or without accents, in English, German, French, Spanish, Italian, Dutch, Portuguese
/// and Swedish.
int monthOfName(QByteArrayView word);

/// Whether a word names a weekday, in English or German, whole or shortened.
bool isWeekdayName(QByteArrayView word);

} // namespace courtside
