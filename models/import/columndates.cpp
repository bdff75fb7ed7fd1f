// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columndates.h"

#include "models/import/celltext.h"
#include "models/import/datetext.h"

#include <chrono>

namespace courtside {

namespace {

constexpr size_t s_witnesses = 3;

bool isDay(int year, int month, int day)
{
    using namespace std::chrono;
    return day > 0 && month > 0 &&
           year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

void witness(std::vector<DateWitness> &list, qint64 row, QByteArrayView cell)
{
    if (list.size() < s_witnesses)
        list.push_back({row, shortText(cell)});
}

QString orderWords(DateOrder order)
{
    if (order == DateOrder::YearFirst)
        return DateFinding::tr("year/month/day");
    return order == DateOrder::MonthFirst ? DateFinding::tr("month/day")
                                          : DateFinding::tr("day/month");
}

} // namespace

QString dateOrderKey(DateOrder order)
{
    switch (order) {
    case DateOrder::Unknown:
        return {};
    case DateOrder::DayFirst:
        return QStringLiteral("dmy");
    case DateOrder::MonthFirst:
        return QStringLiteral("mdy");
    case DateOrder::YearFirst:
        return QStringLiteral("ymd");
    }
    return {};
}

DateOrder dateOrderFromKey(const QString &key)
{
    for (const DateOrder order :
         {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (dateOrderKey(order) == key)
            return order;
    }
    return DateOrder::Unknown;
}

void DateEvidence::add(QByteArrayView cell, qint64 row)
{
    const DateText text = parseDateText(cell);
    if (text.problem == DateProblem::Empty)
        return;
    ++m_seen.values;
    bool isDate = text.form == DateText::Form::Serial;
    m_seen.twoDigitYears += text.twoDigitYear ? 1 : 0;
    if (text.mayStartWithYear() && text.form == DateText::Form::Numbers) {
        const DateText turned = text.readYearFirst();
        isDate = isDay(text.year, text.second, text.first) ||
                 isDay(text.year, text.first, text.second) ||
                 isDay(turned.year, turned.first, turned.second);
        m_seen.yearOnEitherSide += isDate ? 1 : 0;
    } else if (text.form == DateText::Form::Numbers) {
        const bool isDayFirst = isDay(text.year, text.second, text.first);
        const bool isMonthFirst = isDay(text.year, text.first, text.second);
        isDate = isDayFirst || isMonthFirst;
        if (isDayFirst && isMonthFirst && text.first != text.second) {
            ++m_seen.swappable;
            m_dotted += text.mark == '.' ? 1 : 0;
        } else if (isDayFirst && !isMonthFirst) {
            witness(m_seen.dayFirst, row, cell);
        } else if (isMonthFirst && !isDayFirst) {
            witness(m_seen.monthFirst, row, cell);
        }
    } else if (text.form == DateText::Form::YearLed || text.form == DateText::Form::Named) {
        isDate = isDay(text.year, text.first, text.second);
        m_yearLed += text.form == DateText::Form::YearLed && isDate ? 1 : 0;
    }
    if (!isDate)
        return witness(m_seen.unread, row, cell);
    ++m_seen.dates;
    m_seen.serials += text.form == DateText::Form::Serial ? 1 : 0;
    m_seen.timed = m_seen.timed || text.secondOfDay > 0;
}

DateFinding DateEvidence::settle() const
{
    using Status = DateFinding::Status;
    DateFinding finding = m_seen;
    finding.status = Status::Settled;
    if (finding.dates == 0) {
        finding.status = Status::NoDates;
    } else if (finding.yearOnEitherSide > 0) {
        finding.status = Status::Ambiguous;
    } else if (!finding.dayFirst.empty() && !finding.monthFirst.empty()) {
        finding.status = Status::Contradicting;
    } else if (!finding.dayFirst.empty()) {
        finding.order = DateOrder::DayFirst;
        finding.settledBy = finding.dayFirst.front();
    } else if (!finding.monthFirst.empty()) {
        finding.order = DateOrder::MonthFirst;
        finding.settledBy = finding.monthFirst.front();
    } else if (finding.swappable == 0) {
        finding.order = m_yearLed > 0 ? DateOrder::YearFirst : DateOrder::Unknown;
    } else if (m_dotted == finding.swappable) {
        // No country writes month.day.year with dots.
        finding.order = DateOrder::DayFirst;
        finding.byDots = true;
    } else {
        finding.status = Status::Ambiguous;
    }
    return finding;
}

QString DateFinding::words() const
{
    const auto named = [](const DateWitness &witness) {
        return tr("row %1 (%2)").arg(witness.row).arg(witness.text);
    };
    switch (status) {
    case Status::NoDates:
        return tr("no dates");
    case Status::Ambiguous:
        if (yearOnEitherSide > 0)
            return tr("dates with two digits for the year: nothing in the file says where it is");
        return tr("dates day/month or month/day: nothing in the file settles it");
    case Status::Contradicting:
        return tr("dates contradict each other: %1 only reads day/month, %2 only month/day")
            .arg(named(dayFirst.front()), named(monthFirst.front()));
    case Status::Settled:
        break;
    }
    if (chosen)
        return tr("dates %1, as chosen").arg(orderWords(order));
    if (settledBy)
        return tr("dates %1 because of %2").arg(orderWords(order), named(*settledBy));
    if (byDots)
        return tr("dates day.month.year");
    if (order == DateOrder::YearFirst)
        return tr("dates year-month-day");
    if (serials == dates)
        return tr("dates as Excel's day numbers");
    return tr("dates read one way only");
}

} // namespace courtside
