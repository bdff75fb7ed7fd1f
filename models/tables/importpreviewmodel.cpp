// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/importpreviewmodel.h"

#include "models/tables/shortcell.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace courtside {

void ImportPreviewModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_columns = plan.columns;
    m_hidden = std::max(0, static_cast<int>(m_columns.size()) - mostColumns);
    if (m_hidden > 0)
        m_columns.resize(mostColumns);
    m_rows.clear();
    std::vector<size_t> good;
    std::vector<size_t> troubled;
    for (size_t i = 0; i < plan.preview.size(); ++i) {
        const bool isTroubled =
            i < plan.previewRows.size() && !plan.previewRows[i].problem.isEmpty();
        (isTroubled ? troubled : good).push_back(i);
    }
    troubled.resize(std::min(troubled.size(), size_t(mostProblemRows)));
    good.resize(std::min({good.size(), size_t(mostGoodRows), mostRows - 2 * troubled.size()}));
    std::vector<size_t> shown;
    std::ranges::merge(good, troubled, std::back_inserter(shown));
    for (const size_t number : shown)
        addRow(plan, number);
    endResetModel();
}

std::vector<int> ImportPreviewModel::reasonRows() const
{
    std::vector<int> numbers;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isReason)
            numbers.push_back(static_cast<int>(i));
    }
    return numbers;
}

void ImportPreviewModel::addRow(const ImportPlan &plan, size_t number)
{
    Row row;
    row.place = number < plan.previewRows.size() ? plan.previewRows[number] : PreviewRow();
    const QStringList parsed =
        number < plan.previewParsed.size() ? plan.previewParsed[number] : QStringList();
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        row.written.append(shortCell(plan.preview[number].value(column)));
        const QString understood = shortCell(parsed.value(column));
        row.understood.append(understood == row.written.back() ? QString() : understood);
    }
    m_rows.push_back(row);
    if (row.place.problem.isEmpty())
        return;
    row.isReason = true;
    m_rows.push_back(std::move(row));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstFileColumn() + static_cast<int>(m_columns.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == ProblemRole)
        return !row(index).place.problem.isEmpty();
    if (role == ReasonRole)
        return row(index).isReason;
    if (index.column() >= firstFileColumn())
        return row(index).isReason ? QVariant() : cellData(index, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == WrittenRole)
        return placeText(row(index));
    return {};
}

QVariant ImportPreviewModel::cellData(const QModelIndex &index, int role) const
{
    const int column = index.column() - firstFileColumn();
    const QString written = row(index).written.at(column);
    const QString understood = row(index).understood.at(column);
    switch (role) {
    case Qt::DisplayRole:
    case WrittenRole:
        return written;
    case UnderstoodRole:
        return understood;
    case KeptAsideRole:
        return m_columns[static_cast<size_t>(column)].field.isEmpty();
    case Qt::AccessibleTextRole:
        return understood.isEmpty() ? written : tr("%1, read as %2").arg(written, understood);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section < firstFileColumn())
        return tr("Row");
    return shortCell(m_columns[static_cast<size_t>(section - firstFileColumn())].header, 60);
}

QString ImportPreviewModel::placeText(const Row &row)
{
    if (row.isReason)
        return shortCell(row.place.problem);
    return row.place.row == 0 ? QString() : QLocale().toString(row.place.row);
}

} // namespace courtside
