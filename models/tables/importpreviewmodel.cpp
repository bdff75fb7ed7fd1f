// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/importpreviewmodel.h"

#include "models/tables/shortcell.h"

#include <QLocale>

namespace courtside {

void ImportPreviewModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_columns = plan.columns;
    m_hidden = std::max(0, static_cast<int>(m_columns.size()) - mostColumns);
    if (m_hidden > 0)
        m_columns.resize(mostColumns);
    m_rows.clear();
    for (size_t i = 0; i < plan.preview.size(); ++i) {
        Row row;
        row.place = i < plan.previewRows.size() ? plan.previewRows[i] : PreviewRow();
        const QStringList parsed =
            i < plan.previewParsed.size() ? plan.previewParsed[i] : QStringList();
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            row.written.append(shortCell(plan.preview[i].value(column)));
            const QString understood = shortCell(parsed.value(column));
            row.understood.append(understood == row.written.back() ? QString() : understood);
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
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
    if (index.column() >= firstFileColumn())
        return cellData(index, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == WrittenRole)
        return placeText(row(index).place);
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

QString ImportPreviewModel::placeText(const PreviewRow &place) const
{
    if (place.row == 0)
        return {};
    const QString number = QLocale().toString(place.row);
    return place.problem.isEmpty() ? number
                                   : QStringLiteral("%1: %2").arg(number, shortCell(place.problem));
}

} // namespace courtside
