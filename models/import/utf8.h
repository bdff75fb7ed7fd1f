// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace courtside {

/// Whether all bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing beyond
/// U+10FFFF (Unicode 15, table 3-7). One pass, eight bytes at a time over ASCII.
bool isUtf8(QByteArrayView bytes);

} // namespace courtside
