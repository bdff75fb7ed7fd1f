// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedday.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace courtside {

namespace {

constexpr int shortestName = 3;

/// 1 to `count` for a name or the start of one, as `nameOf` writes it; 0 for none.
template <class NameOf> int numberOfName(const QString &text, int count, const NameOf &nameOf)
{
    if (text.size() < shortestName)
        return 0;
    for (int number = 1; number <= count; ++number) {
        if (nameOf(number).startsWith(text, Qt::CaseInsensitive))
            return number;
    }
    return 0;
}

int weekdayNumber(const QString &text, const QLocale &locale)
{
    for (const QLocale &names : {QLocale::c(), locale}) {
        if (const int day = numberOfName(text, 7, [&](int n) { return names.dayName(n); }))
            return day;
    }
    return 0;
}

int monthNumber(const QString &text, const QLocale &locale)
{
    for (const QLocale &names : {QLocale::c(), locale}) {
        if (const int month = numberOfName(text, 12, [&](int n) { return names.monthName(n); }))
            return month;
    }
    return 0;
}

std::optional<QDate> valid(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<QDate> nearestDay(int month, int dayOfMonth, QDate today)
{
    std::optional<QDate> nearest;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate day(year, month, dayOfMonth);
        if (day.isValid() && (!nearest || qAbs(day.daysTo(today)) < qAbs(nearest->daysTo(today))))
            nearest = day;
    }
    return nearest;
}

std::optional<QDate> dayIn(const QString &year, int month, int dayOfMonth, QDate today)
{
    if (year.isEmpty())
        return nearestDay(month, dayOfMonth, today);
    return valid(QDate(fullYear(year.toInt()), month, dayOfMonth));
}

std::optional<QDate> fromWord(const QString &text, QDate today, const QLocale &locale)
{
    if (text == QStringLiteral("today"))
        return today;
    if (text == QStringLiteral("yesterday"))
        return today.addDays(-1);
    if (text == QStringLiteral("tomorrow"))
        return today.addDays(1);
    const bool isLast = text.startsWith(QStringLiteral("last "));
    const int weekday = weekdayNumber(isLast ? text.mid(5) : text, locale);
    if (weekday == 0)
        return std::nullopt;
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(isLast ? ahead - 7 : ahead);
}

std::optional<QDate> fromStep(const QString &text, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]\\d{1,4})\\s*([dwmy])$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int steps = match.captured(1).toInt();
    switch (match.captured(2).front().toLatin1()) {
    case 'd':
        return today.addDays(steps);
    case 'w':
        return today.addDays(7 * steps);
    case 'm':
        return today.addMonths(steps);
    default:
        return today.addYears(steps);
    }
}

bool isMonthFirst(const QLocale &locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    return pattern.indexOf(u'M') < pattern.indexOf(u'd');
}

std::optional<QDate> fromNumbers(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        return valid(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    }
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})([./])\\s?(\\d{1,2})(?:\\2\\s?(\\d{2}|\\d{4})?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int dayOfMonth = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    if (match.captured(2) == QStringLiteral("/") && isMonthFirst(locale))
        std::swap(dayOfMonth, month);
    return dayIn(match.captured(4), month, dayOfMonth, today);
}

std::optional<QDate> fromMonthName(const QString &text, QDate today, const QLocale &locale)
{
    static const std::array patterns = {
        QRegularExpression(QStringLiteral(
            "^(?<day>\\d{1,2})\\.?\\s*(?<month>\\pL+)\\.?(?:\\s+(?<year>\\d{4}))?$")),
        QRegularExpression(
            QStringLiteral("^(?<month>\\pL+)\\.?\\s*(?<day>\\d{1,2})(?:,?\\s+(?<year>\\d{4}))?$")),
    };
    for (const QRegularExpression &pattern : patterns) {
        const auto match = pattern.match(text);
        const int month =
            match.hasMatch() ? monthNumber(match.captured(QStringLiteral("month")), locale) : 0;
        if (month != 0) {
            return dayIn(match.captured(QStringLiteral("year")), month,
                         match.captured(QStringLiteral("day")).toInt(), today);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> typedDay(const QString &text, QDate today, const QLocale &locale)
{
    const QString plain = text.simplified().toLower();
    if (const auto day = fromWord(plain, today, locale))
        return day;
    if (const auto day = fromStep(plain, today))
        return day;
    if (const auto day = fromNumbers(plain, today, locale))
        return day;
    return fromMonthName(plain, today, locale);
}

} // namespace courtside
