// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace courtside {

/// The cell without blanks at its ends; blanks are space, tab, line breaks, U+00A0 and U+202F.
QByteArrayView trimmedCell(QByteArrayView cell);

/// Whether the cell says "nothing here": blank, or one of `-`, `--`, `n/a`, `nan`, `null`,
/// `(blank)`, `[empty]`, in any case.
bool isEmptyValue(QByteArrayView cell);

/// A cell as text for people, at most `length` (2 or more) characters, with line breaks shown as
/// blanks.
QString shortText(QByteArrayView cell, int length = 40);

} // namespace courtside
