// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/sheetscan.h"

#include "models/import/celltext.h"
#include "models/import/countword.h"

#include <algorithm>

namespace courtside {

namespace {

bool isTotalHeader(const QString &name)
{
    static const QStringList totals = {
        QStringLiteral("total"),      QStringLiteral("totals"), QStringLiteral("sum"),
        QStringLiteral("summe"),      QStringLiteral("gesamt"), QStringLiteral("insgesamt"),
        QStringLiteral("somme"),      QStringLiteral("suma"),   QStringLiteral("grand total"),
        QStringLiteral("gesamtsumme")};
    return totals.contains(normalisedHeader(name));
}

SheetScan::Layout layoutOf(const ColumnMap &map)
{
    if (map.isWide())
        return SheetScan::Layout::Wide;
    return map.has(Field::Count) ? SheetScan::Layout::Long : SheetScan::Layout::PerActivity;
}

} // namespace

SheetScan::SheetScan(const ColumnMap &map, const QStringList &names)
    : m_map(map), m_layout(layoutOf(map)),
      m_weeks(map.isWide() ? ColumnFindings::headings() : names.value(map.first(Field::Week)))
{
    std::vector<int> columns = map.isWide() ? map.weekColumns : map.of(Field::Count);
    if (m_layout == Layout::PerActivity) {
        for (int i = 0; i < names.size(); ++i) {
            if (names.at(i).isEmpty() || map.fieldAt(i))
                continue;
            if (isTotalHeader(names.at(i)))
                m_totals.append(names.at(i));
            else
                columns.push_back(i);
        }
    }
    for (int column : columns)
        m_candidates.push_back({{column, names.at(column)}});
}

std::vector<int> SheetScan::candidates() const
{
    std::vector<int> columns;
    for (const Candidate &candidate : m_candidates)
        columns.push_back(candidate.column.column);
    return columns;
}

void SheetScan::add(const Record &record)
{
    for (Candidate &candidate : m_candidates) {
        const QByteArrayView cell = trimmedCell(record.cell(candidate.column.column));
        const CountWord word = readCountWord(cell);
        if (word == CountWord::NotEntered)
            continue;
        if (m_layout == Layout::Wide)
            m_weeks.note(candidate.column.name.toUtf8(), record.number);
        if (word != CountWord::None) {
            ++candidate.words;
            continue;
        }
        ++candidate.values;
        candidate.counts += readCount(cell, DecimalMark::Unknown) ? 1 : 0;
    }
    const QByteArrayView week = m_map.value(record, Field::Week);
    if (m_layout != Layout::Wide && !week.isEmpty() && saysSomething(record))
        m_weeks.note(week, record.number);
}

bool SheetScan::saysSomething(const Record &record) const
{
    if (!m_map.value(record, Field::WorkingDays).isEmpty())
        return true;
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
        return readCountWord(record.cell(candidate.column.column)) != CountWord::NotEntered;
    });
}

void SheetScan::settle(ColumnFindings &findings, QDate today, const ImportChoices &choices)
{
    for (const Candidate &candidate : m_candidates) {
        // A column of activities holds counts; comments and amounts beside them do not.
        const bool holdsCounts =
            candidate.counts + candidate.words > 0 && 2 * candidate.counts >= candidate.values;
        if (m_layout != Layout::PerActivity || holdsCounts)
            m_countColumns.push_back(candidate.column);
        else
            findings.forgetNumbers(candidate.column.column);
    }
    const int column = m_map.isWide() ? ColumnFindings::headingColumn : m_map.first(Field::Week);
    const DateFinding *dates = findings.dateFinding(column);
    m_weeks.settle(dates ? dates->order : DateOrder::Unknown, today, Answers(choices));
}

void SheetScan::report(ImportPlan &plan) const
{
    QStringList names;
    for (const CountColumn &column : m_countColumns)
        names.append(QStringLiteral("“%1”").arg(column.name));
    const QString joined = names.join(QStringLiteral(", "));
    if (m_layout == Layout::PerActivity)
        plan.readings.push_back(
            {QStringLiteral("columns"), tr("one column per activity: %1").arg(joined)});
    if (m_layout == Layout::Wide)
        plan.readings.push_back(
            {QStringLiteral("columns"), tr("one column per week: %n of them", nullptr,
                                           static_cast<int>(m_countColumns.size()))});
    for (const QString &total : m_totals)
        plan.readings.push_back(
            {QStringLiteral("columns"), tr("the sums in “%1” are left out").arg(total)});
    m_weeks.report(plan);
}

} // namespace courtside
