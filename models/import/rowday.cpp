// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rowday.h"

#include "models/import/celltext.h"
#include "models/import/rowstate.h"

namespace courtside {

namespace {

constexpr int s_firstYear = 1970; ///< no CRM is older; a year before it is a slip of the pen

} // namespace

RowDayReader::RowDayReader(const ColumnMap &map, const ColumnFindings &findings) : m_map(map)
{
    for (Field field : {Field::DoneAt, Field::Start, Field::Date}) {
        for (int column : map.of(field))
            m_columns.push_back({column, findings.dates(column), field == Field::Start});
    }
}

RowDay RowDayReader::read(const Record &record) const
{
    // All-day entries begin at midnight nowhere in particular: only their day can be trusted.
    const bool isAllDay =
        m_map.has(Field::AllDay) && readYesNo(m_map.value(record, Field::AllDay)).value_or(false);
    for (const Column &column : m_columns) {
        const QByteArrayView cell = trimmedCell(record.cell(column.column));
        if (isEmptyValue(cell) || (isAllDay && column.isStart))
            continue;
        const CellDate date = column.reader->read(cell);
        if (date.ok() && date.day.year() >= s_firstYear)
            return {date.day, date.secondOfDay, std::nullopt};
        const DateProblem problem = date.ok() ? DateProblem::NoSuchDay : date.problem;
        return {{},
                -1,
                RowTrouble{column.column, shortText(cell), DateReader::reason(problem),
                           DateReader::remedy(problem)}};
    }
    const int last = m_columns.empty() ? -1 : m_columns.back().column;
    return {{},
            -1,
            RowTrouble{last, {}, tr("The row has no date."), tr("Fill in the day it took place.")}};
}

QString RowDayReader::words(const QStringList &names) const
{
    QStringList quoted;
    for (const Column &column : m_columns)
        quoted.append(QStringLiteral("“%1”").arg(names.value(column.column)));
    if (quoted.size() < 2)
        return tr("the day in %1 counts").arg(quoted.value(0));
    const QString first = quoted.takeFirst();
    return tr("the day in %1 counts, where it is empty %2")
        .arg(first, quoted.join(QStringLiteral(", ")));
}

} // namespace courtside
