// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/utf8.h"

#include <QtGlobal>

#include <cstring>

namespace courtside {

namespace {

/// The length of the well-formed sequence that starts with a byte beyond ASCII; 0 where there is
/// none. The second byte's range is what rules out overlong forms and surrogates.
int sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0)
            low = 0xA0;
        else if (lead == 0xED)
            high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0)
            low = 0x90;
        else if (lead == 0xF4)
            high = 0x8F;
    }
    if (length == 0 || end - at < length || at[1] < low || at[1] > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = at + bytes.size();
    while (at != end) {
        if (end - at >= 8) {
            quint64 eight;
            std::memcpy(&eight, at, sizeof eight);
            if ((eight & 0x8080808080808080u) == 0) {
                at += 8;
                continue;
            }
        }
        const int length = *at < 0x80 ? 1 : sequenceLength(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace courtside
