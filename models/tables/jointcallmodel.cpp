// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jointcallmodel.h"

#include <algorithm>

namespace courtside {

void JointCallModel::setRows(std::vector<JointCallRow> rows)
{
    if (rows == m_rows)
        return; // who is reading the list keeps their place
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int JointCallModel::rowOf(EntryId call) const
{
    const auto found = std::ranges::find(m_rows, call, &JointCallRow::call);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int JointCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JointCallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JointCallRow &of = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.title;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(of.title, of.detail, stateWord(of.state));
    case DetailRole:
        return of.detail;
    case StateRole:
        return static_cast<int>(of.state);
    case StateWordRole:
        return stateWord(of.state);
    default:
        return {};
    }
}

QString JointCallModel::stateWord(CallState state)
{
    switch (state) {
    case CallState::Planned:
        return tr("Planned");
    case CallState::Today:
        return tr("Today");
    case CallState::Unfinished:
        return tr("To finish");
    case CallState::Held:
        break;
    }
    return tr("Held");
}

} // namespace courtside
