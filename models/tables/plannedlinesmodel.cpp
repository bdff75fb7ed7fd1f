// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/plannedlinesmodel.h"

namespace courtside {

void PlannedLinesModel::setLines(std::vector<PlannedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PlannedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PlannedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant PlannedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const PlannedLine &line = m_lines[static_cast<size_t>(index.row())];
    const QString cells[] = {line.who, line.when, line.what, line.detail};
    return cells[index.column()];
}

QVariant PlannedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 ||
        section >= columnCount())
        return {};
    const QString titles[] = {tr("Who"), tr("When"), tr("What"), tr("Details")};
    return titles[section];
}

} // namespace courtside
