// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/datereader.h"

#include "models/import/datetext.h"

#include <chrono>

namespace courtside {

namespace {

constexpr qint64 s_daySeconds = 86400;
constexpr qint64 s_julianDayOfEpoch = 2440588;
constexpr qint64 s_serialOfEpoch = 25569; // 1970-01-01 in days since 1899-12-30

/// Days since 1970-01-01; nothing where there is no such day.
std::optional<qint64> epochDay(int year, int month, int day)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return {};
    return sys_days(date).time_since_epoch().count();
}

qint64 floorDays(qint64 seconds)
{
    return seconds >= 0 ? seconds / s_daySeconds : (seconds - s_daySeconds + 1) / s_daySeconds;
}

} // namespace

DateReader::DateReader(const DateFinding &finding, const QTimeZone &zone, bool isUtc)
    : m_order(finding.order), m_shifts(finding.timed), m_isUtc(isUtc), m_zone(zone)
{
}

CellDate DateReader::read(QByteArrayView cell) const
{
    DateText text = parseDateText(cell);
    if (text.form == DateText::Form::None)
        return {QDate(), -1, text.problem};
    if (text.form == DateText::Form::Numbers && text.mayStartWithYear() &&
        m_order == DateOrder::Unknown)
        return {QDate(), -1, DateProblem::TwoDigitYear};
    if (text.form == DateText::Form::Numbers && text.twoDigitYear &&
        m_order == DateOrder::YearFirst)
        text = text.readYearFirst();
    std::optional<qint64> day;
    if (text.form == DateText::Form::Serial) {
        day = text.serial - s_serialOfEpoch;
    } else if (text.form == DateText::Form::Numbers) {
        const auto dayFirst = epochDay(text.year, text.second, text.first);
        const auto monthFirst = epochDay(text.year, text.first, text.second);
        const bool isOpen = m_order != DateOrder::DayFirst && m_order != DateOrder::MonthFirst;
        if (isOpen && dayFirst && monthFirst && dayFirst != monthFirst)
            return {QDate(), -1, DateProblem::OrderUnknown};
        if (isOpen)
            day = dayFirst ? dayFirst : monthFirst;
        else
            day = m_order == DateOrder::DayFirst ? dayFirst : monthFirst;
    } else {
        day = epochDay(text.year, text.first, text.second);
    }
    if (!day)
        return {QDate(), -1, DateProblem::NoSuchDay};

    int second = text.secondOfDay;
    if (m_shifts && second >= 0 && (text.hasOffset || m_isUtc)) {
        const qint64 utc = *day * s_daySeconds + second - text.offset;
        const qint64 local = utc + offsetAt(utc);
        day = floorDays(local);
        second = static_cast<int>(local - *day * s_daySeconds);
    }
    return {QDate::fromJulianDay(*day + s_julianDayOfEpoch), second, DateProblem::None};
}

int DateReader::offsetAt(qint64 utcSeconds) const
{
    const auto ask = [this](qint64 seconds) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    };
    const qint64 day = floorDays(utcSeconds);
    if (const auto known = m_offsets.find(day); known != m_offsets.end())
        return known->second;
    const int offset = ask(utcSeconds);
    const qint64 start = day * s_daySeconds;
    if (ask(start) == offset && ask(start + s_daySeconds - 1) == offset)
        m_offsets.emplace(day, offset);
    return offset;
}

QString DateReader::reason(DateProblem problem)
{
    switch (problem) {
    case DateProblem::None:
        return {};
    case DateProblem::Empty:
        return tr("The date is empty.");
    case DateProblem::NotADate:
        return tr("The text is not a date.");
    case DateProblem::NoSuchDay:
        return tr("There is no such day.");
    case DateProblem::YearOnly:
        return tr("The text is a year, not a day.");
    case DateProblem::Period:
        return tr("The text is a period, not a day.");
    case DateProblem::TwoDigitYear:
        return tr("The year has two digits, so it is not known which number it is.");
    case DateProblem::OrderUnknown:
        return tr("It is not known which number is the day and which the month.");
    case DateProblem::UnknownZone:
        return tr("The time zone behind the time is not known.");
    }
    return {};
}

QString DateReader::remedy(DateProblem problem)
{
    switch (problem) {
    case DateProblem::None:
        return {};
    case DateProblem::OrderUnknown:
        return tr("Say whether the day or the month comes first.");
    case DateProblem::UnknownZone:
        return tr("Write the zone as an offset, such as +01:00.");
    default:
        return tr("Write the day as 2026-11-22.");
    }
}

} // namespace courtside
