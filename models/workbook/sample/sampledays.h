// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QTimeZone>

namespace courtside {

/// The reps by their number in the sample.
enum SampleRep : qint64 {
    Amara = 1,
    Ben,
    Chiara,
    Daniel,
    Elif,
    Femi,
    Grace,
    Hugo,
    Imani,
    Jonas,
};

/// Days counted back from the one the sample is made for, so that it tells the same story whenever
/// it is made. Negative: days to come.
class SampleDays final
{
public:
    SampleDays(QDate asOf, const QTimeZone &zone) : m_asOf(asOf), m_zone(zone) {}

    /// Nobody sells on a Sunday: days of the weekend become the Friday before, and the Monday after
    /// where they are still to come.
    QDate day(int daysAgo) const
    {
        const QDate day = m_asOf.addDays(-daysAgo);
        const int intoWeekend = std::max(0, day.dayOfWeek() - 5);
        return intoWeekend > 0 && daysAgo < 0 ? day.addDays(3 - intoWeekend)
                                              : day.addDays(-intoWeekend);
    }
    /// Twenty past an hour of that day, UTC.
    QDateTime at(int daysAgo, int hour) const
    {
        return QDateTime(day(daysAgo), QTime(hour, 20), m_zone).toUTC();
    }

private:
    QDate m_asOf;
    QTimeZone m_zone;
};

} // namespace courtside
