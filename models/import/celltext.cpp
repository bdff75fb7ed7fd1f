// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/celltext.h"

#include <algorithm>
#include <array>

namespace courtside {

namespace {

constexpr QByteArrayView s_noBreak("\xC2\xA0");
constexpr QByteArrayView s_narrowNoBreak("\xE2\x80\xAF");

bool isAsciiBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A character of its own that is no blank, as most cells start and end with.
bool isPlain(char c)
{
    return c > ' ' && c <= '~';
}

} // namespace

QByteArrayView trimmedCell(QByteArrayView cell)
{
    if (!cell.isEmpty() && isPlain(cell.front()) && isPlain(cell.back()))
        return cell;
    for (bool cut = true; cut && !cell.isEmpty();) {
        cut = true;
        if (isAsciiBlank(cell.front()))
            cell = cell.sliced(1);
        else if (isAsciiBlank(cell.back()))
            cell.chop(1);
        else if (cell.startsWith(s_noBreak))
            cell = cell.sliced(s_noBreak.size());
        else if (cell.endsWith(s_noBreak))
            cell.chop(s_noBreak.size());
        else if (cell.startsWith(s_narrowNoBreak))
            cell = cell.sliced(s_narrowNoBreak.size());
        else if (cell.endsWith(s_narrowNoBreak))
            cell.chop(s_narrowNoBreak.size());
        else
            cut = false;
    }
    return cell;
}

bool isEmptyValue(QByteArrayView cell)
{
    static constexpr std::array<QByteArrayView, 14> words = {
        "-",      "--",      "---",     "n/a",     "#n/a",    "nan",          "null",
        "(null)", "(blank)", "[blank]", "(empty)", "[empty]", "\xE2\x80\x93", "\xE2\x80\x94"};
    const QByteArrayView text = trimmedCell(cell);
    if (text.isEmpty())
        return true;
    constexpr QByteArrayView starts("-#nN([\xE2");
    if (text.size() > 7 || !starts.contains(text.front()))
        return false;
    return std::any_of(words.begin(), words.end(), [text](QByteArrayView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QString shortText(QByteArrayView cell, int length)
{
    // A character has at most four bytes, so nothing that is shown is cut off here.
    const QByteArrayView trimmed = trimmedCell(cell);
    const qsizetype enough = std::min<qsizetype>(trimmed.size(), qsizetype(4) * (length + 1));
    QString text = QString::fromUtf8(trimmed.first(enough)).simplified();
    if (text.size() > length) {
        text.truncate(text.at(length - 2).isHighSurrogate() ? length - 2 : length - 1);
        text += QChar(0x2026);
    }
    return text;
}

} // namespace courtside
