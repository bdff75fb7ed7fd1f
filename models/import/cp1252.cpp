// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/cp1252.h"

#include <algorithm>
#include <array>

namespace courtside {

namespace {

/// What bytes 0x80 to 0x9F stand for (Unicode's CP1252.TXT).
constexpr std::array<char16_t, 32> s_extras = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t characterOf(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9F ? s_extras[byte - 0x80] : byte;
}

/// For characters beyond ASCII; all of Windows-1252 lies below U+10000 and needs two or three
/// bytes.
char *writeUtf8(char16_t character, char *to)
{
    if (character < 0x800) {
        *to++ = static_cast<char>(0xC0 | (character >> 6));
    } else {
        *to++ = static_cast<char>(0xE0 | (character >> 12));
        *to++ = static_cast<char>(0x80 | ((character >> 6) & 0x3F));
    }
    *to++ = static_cast<char>(0x80 | (character & 0x3F));
    return to;
}

/// What Windows-1252 needs beyond one byte a character.
qsizetype extraBytes(QByteArrayView bytes)
{
    qsizetype extra = 0;
    for (const char c : bytes) {
        if (static_cast<uchar>(c) >= 0x80)
            extra += characterOf(static_cast<uchar>(c)) < 0x800 ? 1 : 2;
    }
    return extra;
}

} // namespace

QByteArray utf8FromCp1252(QByteArrayView bytes)
{
    QByteArray utf8(bytes.size() + extraBytes(bytes), Qt::Uninitialized);
    char *to = utf8.data();
    for (auto from = bytes.begin(); from != bytes.end();) {
        const auto special =
            std::find_if(from, bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
        to = std::copy(from, special, to);
        from = special;
        if (from != bytes.end())
            to = writeUtf8(characterOf(static_cast<uchar>(*from++)), to);
    }
    return utf8;
}

std::optional<QByteArray> cp1252FromText(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto extra = std::find(s_extras.begin(), s_extras.end(), c.unicode());
        if (extra != s_extras.end())
            bytes += static_cast<char>(0x80 + (extra - s_extras.begin()));
        else if (c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF))
            bytes += static_cast<char>(c.unicode());
        else
            return {};
    }
    return bytes;
}

} // namespace courtside
