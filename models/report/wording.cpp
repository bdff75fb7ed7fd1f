// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace courtside {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr double keptShare = 0.75;
constexpr double weeksPerYear = 52.0;

/// A day inside an English sentence has an English month, whatever the computer's locale.
QLocale sentenceLocale()
{
    return QLocale::c();
}

QString yearsText(double years)
{
    if (years < 0.95) {
        const int months = std::max(1, static_cast<int>(std::lround(years * 12.0)));
        return months == 1 ? Wording::tr("a month") : Wording::tr("%n months", nullptr, months);
    }
    const double halves = years < 5.0 ? std::round(years * 2.0) / 2.0 : std::floor(years);
    const int whole = static_cast<int>(halves);
    const bool andAHalf = halves > whole;
    if (whole == 1)
        return andAHalf ? Wording::tr("a year and a half") : Wording::tr("a year");
    return andAHalf ? Wording::tr("%n and a half years", nullptr, whole)
                    : Wording::tr("%n years", nullptr, whole);
}

} // namespace

QString dayInSentence(QDate day)
{
    return sentenceLocale().toString(day, Wording::tr("d MMM yyyy"));
}

QString weekdayInSentence(QDate day)
{
    return sentenceLocale().toString(day, Wording::tr("ddd d MMM yyyy"));
}

QString weekInSentence(Week week)
{
    return Wording::tr("week of %1").arg(dayInSentence(week.monday()));
}

QString kindNumber(double value)
{
    const double rounded = value < 9.75 ? std::round(value * 2.0) / 2.0 : std::round(value);
    return plainNumber(rounded, 1);
}

QString plainNumber(double value, int decimals)
{
    if (std::isnan(value))
        return Wording::tr("unknown");
    QString text = fixedNumber(value, decimals);
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString fixedNumber(double value, int decimals)
{
    return sentenceLocale().toString(value, 'f', decimals);
}

QString daysText(double days)
{
    return days == 1.0 ? Wording::tr("1 day") : Wording::tr("%1 days").arg(plainNumber(days, 1));
}

QString weeksText(int weeks)
{
    return weeks == 1 ? Wording::tr("1 week") : Wording::tr("%n weeks", nullptr, weeks);
}

QString agoText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return Wording::tr("just now");
    if (seconds < 2 * hour)
        return Wording::tr("%n min ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < 2 * day)
        return Wording::tr("%n hours ago", nullptr, static_cast<int>(seconds / hour));
    return Wording::tr("%n days ago", nullptr, static_cast<int>(seconds / day));
}

QString rarityText(int onceInWeeks)
{
    return Wording::tr("about once in %1").arg(yearsText(keptShare * onceInWeeks / weeksPerYear));
}

QString oddsText(double chance)
{
    const double odds = 1.0 / chance;
    if (!(odds < 1e12))
        return Wording::tr("less than 1 in a million million");
    if (odds >= 999.5e6)
        return Wording::tr("1 in %1 thousand million").arg(plainNumber(odds / 1e9, 1));
    if (odds >= 999.5e3)
        return Wording::tr("1 in %1 million").arg(plainNumber(odds / 1e6, 1));
    return Wording::tr("1 in %1").arg(plainNumber(odds, odds < 10.0 ? 1 : 0));
}

} // namespace courtside
