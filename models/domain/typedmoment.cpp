// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedmoment.h"

#include "models/domain/typedday.h"
#include "models/domain/typedtime.h"

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

std::optional<QDateTime> at(const QString &day, const QString &time, const QDateTime &now,
                            const QLocale &locale)
{
    const QString clock = time.startsWith(QStringLiteral("at ")) ? time.mid(3) : time;
    const auto then = typedTime(clock);
    const auto on = then ? pastDay(day, now.date(), locale) : std::nullopt;
    if (!on)
        return std::nullopt;
    QDateTime moment = now;
    moment.setDate(*on);
    moment.setTime(*then);
    return moment;
}

/// A time alone, before a day or after one.
std::optional<QDateTime> fromTime(const QString &text, const QDateTime &now, const QLocale &locale)
{
    if (const auto moment = at({}, text, now, locale))
        return moment;
    for (auto gap = text.indexOf(u' '); gap >= 0; gap = text.indexOf(u' ', gap + 1)) {
        const QString left = text.left(gap);
        const QString right = text.mid(gap + 1);
        if (const auto moment = at(left, right, now, locale))
            return moment;
        if (const auto moment = at(right, left, now, locale))
            return moment;
    }
    return std::nullopt;
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
    return fromTime(plain, now, locale);
}

} // namespace courtside
