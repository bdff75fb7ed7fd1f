// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace courtside {

/// Which part comes first in dates written with numbers only.
enum class DateOrder {
    Unknown,
    DayFirst,
    MonthFirst,
    YearFirst, ///< 2026-11-22, which needs no settling; and 26-11-22 where the person says so
};

/// "dmy", "mdy", "ymd", or empty; and back.
QString dateOrderKey(DateOrder order);
DateOrder dateOrderFromKey(const QString &key);

/// Why a text is no day.
enum class DateProblem {
    None,
    Empty,
    NotADate,
    NoSuchDay,    ///< 31/02/2026
    YearOnly,     ///< 2023
    Period,       ///< a month, a quarter, a week: Q3-2026, 2026-W47
    TwoDigitYear, ///< 22-11-26 could start with the year
    OrderUnknown, ///< 03/04/2026 while nothing settled the order
    UnknownZone,  ///< a time zone in letters other than UTC, GMT and Z
};

/// A value of the column that shows something, and where.
struct DateWitness
{
    qint64 row = 0;
    QString text;
};

/// What the whole column says about its dates.
struct DateFinding
{
    Q_DECLARE_TR_FUNCTIONS(DateFinding)
public:
    enum class Status {
        NoDates,       ///< no value reads as a day
        Settled,       ///< every date reads one way
        Ambiguous,     ///< day and month could be swapped in every row: ask
        Contradicting, ///< some rows only read day/month, others only month/day: show and stop
    };
    Status status = Status::NoDates;
    DateOrder order = DateOrder::Unknown;
    bool chosen = false; ///< the person named the order
    bool byDots = false; ///< settled by the form 22.11.2026 alone
    std::optional<DateWitness> settledBy;
    std::vector<DateWitness> dayFirst;   ///< first three values that only read day/month
    std::vector<DateWitness> monthFirst; ///< first three values that only read month/day
    std::vector<DateWitness> unread;     ///< first three values that are no day
    qint64 values = 0;                   ///< cells that say something
    qint64 dates = 0;                    ///< of these, cells that read as a day
    qint64 swappable = 0;                ///< of these, cells that read both ways
    qint64 twoDigitYears = 0;            ///< of these, cells such as 22/11/26
    qint64 yearOnEitherSide = 0;         ///< of these, cells such as 22-11-26
    qint64 serials = 0;                  ///< of these, Excel's day numbers
    bool timed = false;                  ///< at least one cell carries a time other than midnight

    /// "dates day/month because of row 14 (16/10/2025)"
    QString words() const;
};

/// Collects what the values of one column say, in one pass and a few hundred bytes.
class DateEvidence final
{
public:
    void add(QByteArrayView cell, qint64 row);
    /// What they say; a person may overrule it by setting order, status and `chosen`.
    DateFinding settle() const;

private:
    DateFinding m_seen;
    qint64 m_dotted = 0;  ///< swappable values written 03.04.2026
    qint64 m_yearLed = 0; ///< dates written 2026-11-22
};

} // namespace courtside
