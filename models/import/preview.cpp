// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/preview.h"

#include "models/import/celltext.h"
#include "models/import/personname.h"

namespace courtside {

namespace {

constexpr int s_longestCell = 200;

/// A cell as its column is read; the text itself where that says more.
QString parsedCell(const QString &cell, int column, const ColumnMap &map,
                   const ColumnFindings &findings)
{
    const QByteArray bytes = cell.toUtf8();
    if (isEmptyValue(bytes))
        return {};
    if (const DateReader *dates = findings.dates(column)) {
        const CellDate date = dates->read(bytes);
        if (date.ok())
            return date.day.toString(Qt::ISODate);
    }
    if (const NumberFinding *numbers = findings.numbers(column); numbers && numbers->numbers > 0) {
        if (const auto number = readNumber(bytes, findings.mark(column)))
            return QString::number(number->value, 'g', 15);
    }
    if (map.fieldAt(column) == Field::Rep)
        return readPersonName(cell).text;
    return cell.simplified();
}

} // namespace

PreviewRows::Row PreviewRows::copyOf(const Record &record, const QString &problem)
{
    Row row{{record.number, record.line, problem}, {}};
    for (const QByteArrayView cell : record.cells)
        row.cells.append(shortText(cell, s_longestCell));
    return row;
}

void PreviewRows::addFirst(const Record &record)
{
    if (m_first.size() < firstRows)
        m_first.push_back(copyOf(record, {}));
}

void PreviewRows::addTroubled(const Record &record, const QString &problem)
{
    for (Row &row : m_first) {
        if (row.place.row == record.number) {
            row.place.problem = problem;
            return;
        }
    }
    if (m_troubled.size() < troubledRows)
        m_troubled.push_back(copyOf(record, problem));
}

void PreviewRows::finish(const ColumnMap &map, const ColumnFindings &findings,
                         const QStringList &names, ImportPlan &plan) const
{
    for (int column = 0; column < names.size(); ++column) {
        const auto field = map.fieldAt(column);
        plan.columns.push_back({names.at(column), field ? fieldName(*field) : QString()});
    }
    std::vector<Row> rows = m_first;
    rows.insert(rows.end(), m_troubled.begin(), m_troubled.end());
    for (const Row &row : rows) {
        QStringList parsed;
        for (int column = 0; column < row.cells.size(); ++column)
            parsed.append(parsedCell(row.cells.at(column), column, map, findings));
        plan.preview.push_back(row.cells);
        plan.previewParsed.push_back(parsed);
        plan.previewRows.push_back(row.place);
    }
}

} // namespace courtside
