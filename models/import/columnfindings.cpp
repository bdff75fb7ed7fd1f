// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/columnfindings.h"

#include "models/import/celltext.h"

#include <algorithm>

namespace courtside {

namespace {

std::vector<Field> dateFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Activities:
        return {Field::DoneAt, Field::Start, Field::Date, Field::Modified};
    case RecordKind::Weekly:
        return {Field::Week};
    case RecordKind::Opportunities:
        return {Field::Created, Field::CloseDate, Field::ActualClose,
                Field::WonAt,   Field::LostAt,    Field::Modified};
    }
    return {};
}

constexpr Field numberFields[] = {Field::Amount, Field::ActualAmount, Field::Count};

QString witnesses(const std::vector<DateWitness> &found)
{
    QStringList parts;
    for (const DateWitness &witness : found)
        parts.append(QStringLiteral("%1 (%2)").arg(witness.row).arg(witness.text));
    return parts.join(QStringLiteral(", "));
}

std::vector<ImportQuestion::Choice> orderChoices()
{
    return {{QStringLiteral("dmy"), ColumnFindings::tr("Day first")},
            {QStringLiteral("mdy"), ColumnFindings::tr("Month first")}};
}

} // namespace

ColumnFindings::ColumnFindings(const ColumnMap &map, const std::vector<int> &countColumns)
{
    for (Field field : dateFields(map.kind)) {
        for (int column : map.of(field))
            m_dates[column];
    }
    for (Field field : numberFields) {
        for (int column : map.of(field))
            m_numbers[column];
    }
    for (int column : countColumns)
        m_numbers[column];
    for (int column : map.of(Field::Id))
        m_ids[column];
}

void ColumnFindings::addHeadings(const QStringList &names)
{
    for (const QString &name : names)
        m_dates[headingColumn].evidence.add(name.toUtf8(), 1);
}

void ColumnFindings::add(const Record &record)
{
    for (auto &[column, dates] : m_dates) {
        if (column == headingColumn)
            continue;
        dates.evidence.add(record.cell(column), record.number);
    }
    for (auto &[column, numbers] : m_numbers)
        numbers.evidence.add(record.cell(column), record.number);
    for (auto &[column, ids] : m_ids)
        ids.evidence.add(record.cell(column), record.number);
}

void ColumnFindings::settle(const ColumnMap &map, const QStringList &names,
                            const ImportChoices &choices, const DateOrders &orders,
                            const QTimeZone &zone)
{
    const Answers answers(choices);
    for (auto &[column, ids] : m_ids)
        ids.finding = ids.evidence.settle();
    for (auto &[column, numbers] : m_numbers) {
        numbers.header = names.value(column);
        settleNumbers(numbers, answers);
    }
    for (auto &[column, dates] : m_dates) {
        dates.header = column == headingColumn ? headings() : names.value(column);
        settleDates(dates, answers, orders);
    }
    for (auto &[column, dates] : m_dates) {
        settleAlike(dates);
        dates.reader.emplace(dates.finding, zone, map.shape->utc);
        // The time of a change only orders rows; it is no reason to ask anybody anything.
        if (map.fieldAt(column) == Field::Modified)
            dates.isOpen = false;
    }
}

void ColumnFindings::settleDates(DateColumn &column, const Answers &answers,
                                 const DateOrders &orders)
{
    column.finding = column.evidence.settle();
    const auto answer = answers.to(QStringLiteral("date-order:") + column.header);
    const DateOrder answered = answer ? dateOrderFromKey(*answer) : DateOrder::Unknown;
    const bool isSettled = column.finding.status == DateFinding::Status::Settled;
    DateOrder chosen = orders.asked;
    if (answered != DateOrder::Unknown)
        chosen = answered;
    else if (column.finding.status == DateFinding::Status::Contradicting)
        chosen = DateOrder::Unknown; // an order said before anybody saw the contradiction
    else if (chosen == DateOrder::Unknown && !isSettled)
        chosen = orders.remembered;
    if (chosen == DateOrder::YearFirst && column.finding.twoDigitYears == 0)
        chosen = DateOrder::Unknown; // four digits show where the year is
    const bool hasOrder = column.finding.swappable > 0 || column.finding.twoDigitYears > 0 ||
                          !column.finding.dayFirst.empty() || !column.finding.monthFirst.empty();
    if (chosen != DateOrder::Unknown && column.finding.order != chosen && hasOrder) {
        column.finding.order = chosen;
        column.finding.chosen = true;
        column.finding.settledBy.reset();
        column.finding.status = DateFinding::Status::Settled;
    }
    column.isOpen = column.finding.status == DateFinding::Status::Ambiguous ||
                    column.finding.status == DateFinding::Status::Contradicting;
}

/// Columns of one file are written by one hand: one that is settled settles the others.
void ColumnFindings::settleAlike(DateColumn &column)
{
    if (column.isOpen && column.finding.status == DateFinding::Status::Ambiguous &&
        column.finding.yearOnEitherSide == 0) {
        for (const auto &[index, other] : m_dates) {
            if (other.isOpen || other.finding.order == DateOrder::Unknown ||
                other.finding.order == DateOrder::YearFirst)
                continue;
            column.finding.order = other.finding.order;
            column.settledLike = other.header;
            column.isOpen = false;
            return;
        }
    }
    // While the question is open the preview shows one of the two readings.
    if (column.isOpen)
        column.finding.order = DateOrder::DayFirst;
}

void ColumnFindings::settleNumbers(NumberColumn &column, const Answers &answers)
{
    const QString id = QStringLiteral("decimal:") + column.header;
    column.finding = column.evidence.settle();
    if (answers.says(id, u"point") || answers.says(id, u"comma")) {
        column.finding.mark = answers.says(id, u"point") ? DecimalMark::Point : DecimalMark::Comma;
        column.finding.status = NumberFinding::Status::Settled;
        column.finding.chosen = true;
    }
    column.mark = column.finding.mark;
    column.isOpen = column.finding.status == NumberFinding::Status::Ambiguous ||
                    column.finding.status == NumberFinding::Status::Contradicting;
    // While the question is open the preview shows one of the two readings.
    if (column.isOpen)
        column.mark = DecimalMark::Point;
}

bool ColumnFindings::hasOpenDates() const
{
    return std::any_of(m_dates.begin(), m_dates.end(),
                       [](const auto &column) { return column.second.isOpen; });
}

void ColumnFindings::report(ImportPlan &plan) const
{
    for (const auto &[column, dates] : m_dates)
        reportDates(dates, plan);
    for (const auto &[column, numbers] : m_numbers)
        reportNumbers(numbers, plan);
}

void ColumnFindings::reportDates(const DateColumn &column, ImportPlan &plan) const
{
    const DateFinding &finding = column.finding;
    const QString id = QStringLiteral("date-order:") + column.header;
    if (!column.isOpen) {
        if (!column.settledLike.isEmpty())
            plan.readings.push_back(
                {id, tr("“%1” is read like “%2”").arg(column.header, column.settledLike)});
        else if (finding.status == DateFinding::Status::Settled)
            plan.readings.push_back({id, tr("%1: %2").arg(column.header, finding.words())});
        return;
    }
    ImportQuestion question;
    question.id = id;
    question.rows = finding.swappable + finding.yearOnEitherSide;
    question.choices = orderChoices();
    if (finding.yearOnEitherSide > 0)
        question.choices.push_back({QStringLiteral("ymd"), tr("Year first")});
    if (finding.status == DateFinding::Status::Ambiguous) {
        question.about =
            finding.yearOnEitherSide > 0
                ? tr("What comes first in “%1”? Its years have two digits, so they may stand on "
                     "either side.")
                      .arg(column.header)
                : tr("Is the day or the month first in “%1”? Every date could be read both ways.")
                      .arg(column.header);
    } else {
        question.about =
            tr("The dates in “%1” contradict each other. Rows that start with the "
               "day: %2. Rows that start with the month: %3. Put the file right, or "
               "choose one reading: the rows that do not fit it are listed.")
                .arg(column.header, witnesses(finding.dayFirst), witnesses(finding.monthFirst));
    }
    plan.questions.push_back(std::move(question));
}

void ColumnFindings::reportNumbers(const NumberColumn &column, ImportPlan &plan) const
{
    const NumberFinding &finding = column.finding;
    const QString id = QStringLiteral("decimal:") + column.header;
    if (!column.isOpen) {
        if (finding.status == NumberFinding::Status::Settled && finding.row > 0)
            plan.readings.push_back({id, tr("%1: %2").arg(column.header, finding.words())});
        return;
    }
    ImportQuestion question;
    question.id = id;
    question.rows = finding.numbers;
    question.choices = {{QStringLiteral("point"), tr("A point")},
                        {QStringLiteral("comma"), tr("A comma")}};
    question.about = finding.status == NumberFinding::Status::Ambiguous
                         ? tr("Which mark stands before the decimals in “%1”? A value such as "
                              "“%2” can be read both ways.")
                               .arg(column.header, finding.text)
                         : tr("The numbers in “%1” contradict each other: row %2 (%3) and row %4 "
                              "(%5). Which mark stands before the decimals?")
                               .arg(column.header)
                               .arg(finding.row)
                               .arg(finding.text)
                               .arg(finding.otherRow)
                               .arg(finding.otherText);
    plan.questions.push_back(std::move(question));
}

const DateReader *ColumnFindings::dates(int column) const
{
    const auto at = m_dates.find(column);
    return at == m_dates.end() || !at->second.reader ? nullptr : &*at->second.reader;
}

const DateFinding *ColumnFindings::dateFinding(int column) const
{
    const auto at = m_dates.find(column);
    return at == m_dates.end() ? nullptr : &at->second.finding;
}

DecimalMark ColumnFindings::mark(int column) const
{
    const auto at = m_numbers.find(column);
    return at == m_numbers.end() ? DecimalMark::Unknown : at->second.mark;
}

const NumberFinding *ColumnFindings::numbers(int column) const
{
    const auto at = m_numbers.find(column);
    return at == m_numbers.end() ? nullptr : &at->second.finding;
}

IdFamily ColumnFindings::idFamily(int column) const
{
    const auto at = m_ids.find(column);
    return at == m_ids.end() ? IdFamily::Plain : at->second.finding.family;
}

const IdFinding *ColumnFindings::ids(int column) const
{
    const auto at = m_ids.find(column);
    return at == m_ids.end() ? nullptr : &at->second.finding;
}

} // namespace courtside
