// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datetext.h"

#include "models/import/cellcursor.h"
#include "models/import/celltext.h"
#include "models/import/monthname.h"
#include "models/import/timetext.h"

namespace courtside {

namespace {

DateText refused(DateProblem problem)
{
    DateText text;
    text.problem = problem;
    return text;
}

/// Two digits mean this century up to 79: no file here is older than that, and none from year 26.
int yearOfTwoDigits(int digits)
{
    return digits < 80 ? 2000 + digits : 1900 + digits;
}

void setYear(DateText &text, Digits year)
{
    text.twoDigitYear = year.length == 2;
    text.year = text.twoDigitYear ? yearOfTwoDigits(year.value) : year.value;
}

bool isYear(Digits digits)
{
    return digits.length == 2 ||
           (digits.length == 4 && digits.value >= 1900 && digits.value <= 2199);
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
    if (month.isPart() && cursor.atEnd())
        return refused(DateProblem::Period);
    if ((mark != '-' && mark != '/' && mark != '.') || !month.isPart() || !cursor.take(mark))
        return refused(DateProblem::NotADate);
    const Digits day = cursor.digits();
    if (!day.isPart())
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
    if (!second.isPart() || !cursor.take(mark))
        return refused(DateProblem::NotADate);
    if (mark == '.')
        cursor.blanks();
    const Digits year = cursor.digits();
    if (!isYear(year))
        return refused(DateProblem::NotADate);
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
    if (!day.isPart() || year.length != 4 || !isYear(year))
        return refused(DateProblem::NotADate);
    setYear(text, year);
    return withTime(cursor, text, DateText::Form::Named);
}

} // namespace

DateText DateText::readYearFirst() const
{
    DateText read = *this;
    read.form = Form::YearLed;
    read.year = yearOfTwoDigits(first);
    read.first = second;
    read.second = year % 100;
    return read;
}

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
        return first.isPart() ? fromPart(cursor, first) : refused(DateProblem::NotADate);
    }
    if (isEmptyValue(trimmed))
        return refused(DateProblem::Empty);
    if (isLetter(cursor.peek()))
        return fromWord(cursor);
    return refused(DateProblem::NotADate);
}

} // namespace courtside
