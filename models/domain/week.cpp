// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/week.h"

namespace courtside {

Week Week::of(QDate day)
{
    if (!day.isValid())
        return {};
    return Week(static_cast<qint32>(day.toJulianDay() - (day.dayOfWeek() - 1)));
}

std::optional<Week> Week::fromIso(int isoYear, int number)
{
    if (number < 1 || number > 53)
        return std::nullopt;
    // 4 January is always in week 1.
    const Week week = Week::of(QDate(isoYear, 1, 4)).next(number - 1);
    if (!week.isValid() || week.isoYear() != isoYear)
        return std::nullopt;
    return week;
}

Week Week::fromMondayJulianDay(qint64 julianDay)
{
    return Week::of(QDate::fromJulianDay(julianDay));
}

QDate Week::monday() const
{
    return isValid() ? QDate::fromJulianDay(m_monday) : QDate();
}

QDate Week::sunday() const
{
    return isValid() ? QDate::fromJulianDay(m_monday + 6) : QDate();
}

int Week::isoYear() const
{
    int year = 0;
    monday().weekNumber(&year);
    return year;
}

int Week::isoNumber() const
{
    return monday().weekNumber();
}

QString Week::isoText() const
{
    if (!isValid())
        return {};
    return QStringLiteral("%1-W%2")
        .arg(isoYear(), 4, 10, QLatin1Char('0'))
        .arg(isoNumber(), 2, 10, QLatin1Char('0'));
}

Week lastCompleteWeek(QDate asOf)
{
    const Week running = Week::of(asOf);
    return running.isValid() && running.sunday() == asOf ? running : running.previous();
}

} // namespace courtside
