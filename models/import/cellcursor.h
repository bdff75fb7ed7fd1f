// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace courtside {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ASCII letters, and every byte of other characters.
inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<uchar>(c) >= 0x80;
}

/// A run of digits: how many and what they are worth.
struct Digits
{
    int length = 0;
    int value = 0;

    /// One or two digits, as hours, days and months have.
    bool isPart() const { return length == 1 || length == 2; }
};

/// Walks over a cell from left to right.
class Cursor final
{
public:
    explicit Cursor(QByteArrayView text) : m_at(text.data()), m_end(m_at + text.size()) {}

    bool atEnd() const { return m_at == m_end; }
    char peek() const { return atEnd() ? '\0' : *m_at; }
    bool take(char c)
    {
        const bool is = !atEnd() && *m_at == c;
        m_at += is ? 1 : 0;
        return is;
    }
    Digits digits()
    {
        Digits digits;
        for (; !atEnd() && isDigit(*m_at) && digits.length < 9; ++m_at, ++digits.length)
            digits.value = 10 * digits.value + (*m_at - '0');
        return digits;
    }
    /// Space, U+00A0 and U+202F; whether there were any.
    bool blanks()
    {
        const char *start = m_at;
        for (;;) {
            if (take(' '))
                continue;
            if (rest().startsWith("\xC2\xA0"))
                m_at += 2;
            else if (rest().startsWith("\xE2\x80\xAF"))
                m_at += 3;
            else
                return m_at != start;
        }
    }
    QByteArrayView word()
    {
        const char *start = m_at;
        while (!atEnd() && isLetter(*m_at) && !isBlankHere())
            ++m_at;
        return QByteArrayView(start, m_at);
    }
    QByteArrayView rest() const { return QByteArrayView(m_at, m_end); }

private:
    bool isBlankHere() const
    {
        return rest().startsWith("\xC2\xA0") || rest().startsWith("\xE2\x80\xAF");
    }

    const char *m_at;
    const char *m_end;
};

} // namespace courtside
