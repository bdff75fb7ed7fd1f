// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datetext.h"

#include "models/import/celltext.h"
#include "models/import/monthname.h"

namespace courtside {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<uchar>(c) >= 0x80;
}

/// A run of digits: how many and what they are worth.
struct Digits
{
    int length = 0;
    int value = 0;
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

DateText refused(DateProblem problem)
{
    DateText text;
    text.problem = problem;
    return text;
}

/// Two digits mean this century up to 79: no file here is older than that, and none from year 26.
void setYear(DateText &text, Digits year)
{
    text.twoDigitYear = year.length == 2;
    text.year = !text.twoDigitYear ? year.value
                : year.value < 80  ? 2000 + year.value
                                   : 1900 + year.value;
}

bool isYear(Digits digits)
{
    return digits.length == 2 ||
           (digits.length == 4 && digits.value >= 1900 && digits.value <= 2199);
}

bool isPart(Digits digits)
{
    return digits.length == 1 || digits.length == 2;
}

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

DateProblem readTime(Cursor &cursor, DateText &text)
{
    const Digits hour = cursor.digits();
    if (!isPart(hour) || !cursor.take(':'))
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

/// What follows a date: nothing, or a time.
DateText withTime(Cursor &cursor, DateText text, DateText::Form form)
{
    text.form = form;
    text.problem = DateProblem::None;
    const bool hasComma = cursor.take(',');
    const bool isApart = cursor.blanks() || cursor.take('T') || cursor.take('t');
    if (cursor.atEnd() && !hasComma)
        return text;
    const DateProblem problem = isApart ? readTime(cursor, text) : DateProblem::NotADate;
    return problem == DateProblem::None ? text : refused(problem);
}

/// A number that stands alone, or has decimals.
DateText fromNumber(Cursor &cursor, Digits digits)
{
    DateText text;
    if (digits.length == 8 && cursor.atEnd()) {
        text.year = digits.value / 10000;
        text.first = digits.value / 100 % 100;
        text.second = digits.value % 100;
        const bool fits = text.year >= 1900 && text.year <= 2199 && text.first <= 12;
        return fits ? withTime(cursor, text, DateText::Form::YearLed)
                    : refused(DateProblem::NotADate);
    }
    if (digits.length != 5 || digits.value < 20000 || digits.value > 80000)
        return refused(digits.length == 4 && isYear(digits) ? DateProblem::YearOnly
                                                            : DateProblem::NotADate);
    if (cursor.take('.') || cursor.take(',')) {
        const Digits decimals = cursor.digits();
        double fraction = decimals.value;
        for (int i = 0; i < decimals.length; ++i)
            fraction /= 10;
        text.secondOfDay = decimals.value == 0 ? -1 : qMin(86399, qRound(fraction * 86400));
        cursor.digits();
    }
    if (!cursor.atEnd())
        return refused(DateProblem::NotADate);
    text.form = DateText::Form::Serial;
    text.problem = DateProblem::None;
    text.serial = digits.value;
    return text;
}

/// 2026-11-22 and what is less than that.
DateText fromYear(Cursor &cursor, Digits year)
{
    const char mark = cursor.peek();
    if (!isYear(year) || !cursor.take(mark))
        return refused(DateProblem::NotADate);
    if (const char next = static_cast<char>(cursor.peek() | 0x20); next == 'w' || next == 'q')
        return refused(DateProblem::Period);
    const Digits month = cursor.digits();
    if (isPart(month) && cursor.atEnd())
        return refused(DateProblem::Period);
    if ((mark != '-' && mark != '/' && mark != '.') || !isPart(month) || !cursor.take(mark))
        return refused(DateProblem::NotADate);
    const Digits day = cursor.digits();
    if (!isPart(day))
        return refused(DateProblem::NotADate);
    DateText text;
    text.year = year.value;
    text.first = month.value;
    text.second = day.value;
    return withTime(cursor, text, DateText::Form::YearLed);
}

/// "7 Oct 2025", "07-Oct-2025", "7. Oktober 2025": the day has been read.
DateText fromDayAndName(Cursor &cursor, Digits day)
{
    DateText text;
    text.first = monthOfName(cursor.word());
    text.second = day.value;
    cursor.take('.');
    cursor.take(',');
    if (!cursor.take('-'))
        cursor.blanks();
    const Digits year = cursor.digits();
    if (text.first == 0 || !isYear(year))
        return refused(DateProblem::NotADate);
    setYear(text, year);
    return withTime(cursor, text, DateText::Form::Named);
}

/// 22.11.2026, 11/22/26, 7 Oct 2025: the first number has been read.
DateText fromPart(Cursor &cursor, Digits first)
{
    const char mark = cursor.peek();
    const bool isMark = mark == '/' || mark == '.' || mark == '-';
    if (isMark)
        cursor.take(mark);
    const bool hasBlanks = cursor.blanks();
    if (isLetter(cursor.peek()))
        return fromDayAndName(cursor, first);
    if (!isMark || (hasBlanks && mark != '.'))
        return refused(DateProblem::NotADate);
    const Digits second = cursor.digits();
    if (second.length == 4 && isYear(second) && cursor.atEnd())
        return refused(DateProblem::Period);
    if (!isPart(second) || !cursor.take(mark))
        return refused(DateProblem::NotADate);
    if (mark == '.')
        cursor.blanks();
    const Digits year = cursor.digits();
    if (!isYear(year))
        return refused(DateProblem::NotADate);
    if (year.length == 2 && mark == '-')
        return refused(DateProblem::TwoDigitYear);
    DateText text;
    setYear(text, year);
    text.first = first.value;
    text.second = second.value;
    text.mark = mark;
    return withTime(cursor, text, DateText::Form::Numbers);
}

bool startsPeriod(QByteArrayView text)
{
    const auto startsWith = [&](QByteArrayView start) {
        return text.size() > start.size() &&
               text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0 &&
               !isLetter(text[start.size()]);
    };
    return startsWith("Q") || startsWith("FY") || startsWith("W") || startsWith("KW") ||
           startsWith("CW") || startsWith("week");
}

/// "Oct 7, 2025", "Mon, 16 Nov 2026".
DateText fromWord(Cursor &cursor)
{
    if (startsPeriod(cursor.rest()))
        return refused(DateProblem::Period);
    const QByteArrayView word = cursor.word();
    const int month = monthOfName(word);
    cursor.take('.');
    const bool hasComma = month == 0 && cursor.take(',');
    const bool isApart = cursor.blanks() || hasComma;
    if (month == 0) {
        const bool isWeekday = isApart && isWeekdayName(word);
        return isWeekday ? parseDateText(cursor.rest()) : refused(DateProblem::NotADate);
    }
    const Digits day = cursor.digits();
    if (cursor.atEnd())
        return refused(DateProblem::Period);
    DateText text;
    text.first = month;
    text.second = day.value;
    cursor.take(',');
    cursor.blanks();
    const Digits year = cursor.digits();
    if (!isPart(day) || year.length != 4 || !isYear(year))
        return refused(DateProblem::NotADate);
    setYear(text, year);
    return withTime(cursor, text, DateText::Form::Named);
}

} // namespace

DateText parseDateText(QByteArrayView cell)
{
    const QByteArrayView trimmed = trimmedCell(cell);
    Cursor cursor(trimmed);
    if (isDigit(cursor.peek())) {
        const Digits first = cursor.digits();
        const bool isDecimal = first.length == 5 && (cursor.peek() == '.' || cursor.peek() == ',');
        if (cursor.atEnd() || isDecimal)
            return fromNumber(cursor, first);
        if (first.length == 4)
            return fromYear(cursor, first);
        return isPart(first) ? fromPart(cursor, first) : refused(DateProblem::NotADate);
    }
    if (isEmptyValue(trimmed))
        return refused(DateProblem::Empty);
    if (isLetter(cursor.peek()))
        return fromWord(cursor);
    return refused(DateProblem::NotADate);
}

} // namespace courtside
