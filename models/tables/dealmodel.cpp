// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/dealmodel.h"

#include <algorithm>

namespace courtside {

void DealModel::setRows(std::vector<DealRow> rows)
{
    if (rows == m_rows)
        return; // who is reading the list keeps their place
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DealModel::rowOf(DealId deal) const
{
    const auto found = std::ranges::find(m_rows, deal, &DealRow::deal);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DealModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DealModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DealRow &of = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.name;
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2, %3").arg(of.name, of.detail, of.state);
        return of.lacksDebrief ? tr("%1, no debrief yet").arg(text) : text;
    }
    case DetailRole:
        return of.detail;
    case StateRole:
        return of.state;
    case LacksDebriefRole:
        return of.lacksDebrief;
    default:
        return {};
    }
}

} // namespace courtside
