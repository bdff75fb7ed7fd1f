// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedmoment.h"

#include "models/domain/typedday.h"

#include <QRegularExpression>

namespace courtside {

namespace {

std::optional<QDateTime> fromSpan(const QString &text, const QDateTime &now)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<minus>-\\s?)?(?:(?<hours>\\d{1,2})\\s*(?:h|hrs?|hours?))?\\s*"
                       "(?:(?<minutes>\\d{1,3})\\s*(?:m|mins?|minutes?))?(?<ago>\\s+ago)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString hours = match.captured(QStringLiteral("hours"));
    const QString minutes = match.captured(QStringLiteral("minutes"));
    if (hours.isEmpty() && minutes.isEmpty())
        return std::nullopt;
    return now.addSecs(-60LL * (60 * hours.toInt() + minutes.toInt()));
}

/// A time of day at the start or the end of a text, and what is left of the text.
struct TimeInText
{
    QTime time;
    QString rest;
};

std::optional<TimeInText> timeIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|(?<=\\s))(?:at\\s+)?(?<hour>\\d{1,2})"
                       "(?:(?<colon>:)(?<minute>\\d{2}))?\\s?(?<half>am|pm)?(?=$|\\s)"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString half = match.captured(QStringLiteral("half"));
        if (half.isEmpty() && match.captured(QStringLiteral("colon")).isEmpty())
            continue; // a number alone is no time
        int hour = match.captured(QStringLiteral("hour")).toInt();
        if (!half.isEmpty() && (hour < 1 || hour > 12))
            return std::nullopt;
        if (!half.isEmpty())
            hour = hour % 12 + (half == QStringLiteral("pm") ? 12 : 0);
        const QTime time(hour, match.captured(QStringLiteral("minute")).toInt());
        if (!time.isValid())
            return std::nullopt;
        const QString rest =
            text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd());
        return TimeInText{time, rest.simplified()};
    }
    return std::nullopt;
}

/// The day, where a weekday is one that has been.
std::optional<QDate> pastDay(const QString &text, QDate today, const QLocale &locale)
{
    if (text.isEmpty())
        return today;
    const auto day = typedDay(text, today, locale);
    if (day && *day > today) {
        if (const auto last = typedDay(QStringLiteral("last ") + text, today, locale))
            return last;
    }
    return day;
}

} // namespace

std::optional<QDateTime> typedMoment(const QString &text, const QDateTime &now,
                                     const QLocale &locale)
{
    const QString plain = text.simplified().toLower();
    if (plain == QStringLiteral("now"))
        return now;
    if (const auto moment = fromSpan(plain, now))
        return moment;
    const auto time = timeIn(plain);
    const auto day = time ? pastDay(time->rest, now.date(), locale) : std::nullopt;
    if (!day)
        return std::nullopt;
    QDateTime moment = now;
    moment.setDate(*day);
    moment.setTime(time->time);
    return moment;
}

} // namespace courtside
