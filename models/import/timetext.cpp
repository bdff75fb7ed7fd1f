// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/timetext.h"

namespace courtside {

namespace {

/// "+0100", "+01:00", "-08"; the sign is still to be read.
bool readOffset(Cursor &cursor, DateText &text)
{
    const int sign = cursor.take('-') ? -1 : cursor.take('+') ? 1 : 0;
    const Digits digits = cursor.digits();
    Digits minutes;
    if (digits.length <= 2 && cursor.take(':'))
        minutes = cursor.digits();
    if (sign == 0 || digits.length == 0 || digits.length == 3 || digits.length > 4)
        return false;
    const int hour = digits.length == 4 ? digits.value / 100 : digits.value;
    const int minute = digits.length == 4 ? digits.value % 100 : minutes.value;
    text.hasOffset = true;
    text.offset = sign * (3600 * hour + 60 * minute);
    return hour <= 14 && minute < 60;
}

DateProblem readZone(Cursor &cursor, DateText &text)
{
    cursor.blanks();
    if (cursor.atEnd())
        return DateProblem::None;
    if (const QByteArrayView word = cursor.word(); !word.isEmpty()) {
        const bool isUtc = word == "Z" || word == "z" || word == "UTC" || word == "GMT";
        if (!isUtc)
            return DateProblem::UnknownZone;
        text.hasOffset = true;
        if (cursor.atEnd())
            return DateProblem::None;
    }
    const bool isRead = readOffset(cursor, text) && cursor.atEnd();
    return isRead ? DateProblem::None : DateProblem::NotADate;
}

/// "AM", "pm", "a.m.", "p. m."; -1 where there is none, else the hours to add at 12 and behind it.
int readHalf(Cursor &cursor)
{
    Cursor ahead = cursor;
    ahead.blanks();
    const char half = static_cast<char>(ahead.peek() | 0x20);
    if ((half != 'a' && half != 'p') || !ahead.take(ahead.peek()))
        return -1;
    ahead.take('.');
    ahead.blanks();
    if (!ahead.take('m') && !ahead.take('M'))
        return -1;
    ahead.take('.');
    cursor = ahead;
    return half == 'p' ? 12 : 0;
}

} // namespace

DateProblem readTime(Cursor &cursor, DateText &text)
{
    const Digits hour = cursor.digits();
    if (!hour.isPart() || !cursor.take(':'))
        return DateProblem::NotADate;
    const Digits minute = cursor.digits();
    Digits second;
    if (cursor.take(':')) {
        second = cursor.digits();
        if (second.length != 2)
            return DateProblem::NotADate;
        if (cursor.take('.') || cursor.take(','))
            cursor.digits();
    }
    const int half = readHalf(cursor);
    const int latestHour = half < 0 ? 23 : 12;
    if (minute.length != 2 || hour.value > latestHour || minute.value > 59 || second.value > 60)
        return DateProblem::NotADate;
    const int hours = half < 0 ? hour.value : hour.value % 12 + half;
    text.secondOfDay = 3600 * hours + 60 * minute.value + second.value;
    return readZone(cursor, text);
}

} // namespace courtside
