// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace courtside {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// A day inside an English sentence has an English month, whatever the computer's locale.
QString in(QDate day, const QString &pattern)
{
    return QLocale::c().toString(day, pattern);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    //: A day as in "Sun 22 Nov"; the letters are Qt's date pattern.
    const QString near = Format::tr("ddd d MMM");
    //: A day of another year, as in "Sun 22 Nov 2025".
    const QString far = Format::tr("ddd d MMM yyyy");
    return in(day, day.year() == today.year() ? near : far);
}

QString weekText(Week week)
{
    const QDate first = week.monday();
    const QDate last = week.sunday();
    if (first.year() != last.year()) {
        const QString pattern = Format::tr("d MMM yyyy");
        return QStringLiteral("%1\u00a0– %2").arg(in(first, pattern), in(last, pattern));
    }
    const QString pattern = Format::tr("d MMM");
    if (first.month() != last.month())
        return QStringLiteral("%1\u00a0– %2").arg(in(first, pattern), in(last, pattern));
    return QStringLiteral("%1–%2").arg(QLocale().toString(first.day()), in(last, pattern));
}

QString numberedWeekText(Week week)
{
    return Format::tr("Week %1, %2").arg(week.isoNumber()).arg(weekText(week));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString rowsText(qint64 rows)
{
    return rows == 1 ? Format::tr("1 row") : Format::tr("%1 rows").arg(countText(rows));
}

QString rateText(double rate, int decimals)
{
    const double step = std::pow(10.0, decimals);
    const double rounded = std::round(rate * step) / step;
    return QLocale().toString(rounded, 'f', QLocale::FloatingPointShortest);
}

} // namespace courtside
