// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace courtside {

/// An ISO week, Monday to Sunday: the smallest period Courtside ever judges.
class Week final
{
public:
    /// No week at all; compares before every real one.
    constexpr Week() = default;

    /// The week that `day` falls in; invalid for an invalid day.
    static Week of(QDate day);
    /// Week `number` of ISO year `isoYear`, or nothing if that year has no such week.
    static std::optional<Week> fromIso(int isoYear, int number);
    /// The week whose Monday has this Julian day number (how workbooks store weeks).
    static Week fromMondayJulianDay(qint64 julianDay);

    constexpr bool isValid() const { return m_monday != s_none; }
    QDate monday() const;
    QDate sunday() const;
    qint64 mondayJulianDay() const { return m_monday; }
    int isoYear() const;
    int isoNumber() const;
    /// "2026-W47"
    QString isoText() const;

    constexpr Week next(int weeks = 1) const { return Week(m_monday + 7 * weeks); }
    constexpr Week previous(int weeks = 1) const { return Week(m_monday - 7 * weeks); }
    /// Whole weeks from `earlier` to this one.
    constexpr int weeksSince(Week earlier) const { return (m_monday - earlier.m_monday) / 7; }

    constexpr auto operator<=>(const Week &) const = default;
    friend size_t qHash(Week week, size_t seed = 0) noexcept
    {
        return ::qHash(week.m_monday, seed);
    }

private:
    static constexpr qint32 s_none = std::numeric_limits<qint32>::min();
    constexpr explicit Week(qint32 monday) : m_monday(monday) {}

    qint32 m_monday = s_none; // Julian day number of the Monday
};

/// The newest week that is complete on `asOf`: its Sunday has been reached.
Week lastCompleteWeek(QDate asOf);

} // namespace courtside
