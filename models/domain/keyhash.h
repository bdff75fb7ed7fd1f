// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <compare>

namespace courtside {

/// 128 bits that stand for a row's key, the same in every version of Courtside.
struct KeyHash
{
    quint64 high = 0;
    quint64 low = 0;

    auto operator<=>(const KeyHash &) const = default;
};

KeyHash hashOfKey(QByteArrayView key);

/// 64 bits that stand for a row's content, the same in every version of Courtside.
quint64 hashOfContent(QByteArrayView content);

} // namespace courtside
