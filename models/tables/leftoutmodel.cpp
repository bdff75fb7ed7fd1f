// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/leftoutmodel.h"

#include "models/tables/shortcell.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace courtside {

namespace {
/// Children carry the number of their group plus one; groups carry 0.
constexpr quintptr groupLevel = 0;
} // namespace

void LeftOutModel::setRows(const std::vector<LeftOutRow> &rows)
{
    beginResetModel();
    m_groups.clear();
    QHash<std::pair<QString, QString>, size_t> groupOf;
    for (const LeftOutRow &row : rows) {
        const std::pair<QString, QString> why(row.reason, row.remedy);
        const auto found = groupOf.constFind(why);
        const size_t number = found == groupOf.constEnd() ? m_groups.size() : *found;
        if (number == m_groups.size()) {
            groupOf.insert(why, number);
            m_groups.push_back({row.reason, row.remedy, 0, {}});
        }
        Group &group = m_groups[number];
        ++group.rows;
        if (group.shown.size() < static_cast<size_t>(mostShown))
            group.shown.push_back({row.row, row.line, shortCell(row.column), shortCell(row.value)});
    }
    std::ranges::stable_sort(m_groups, std::ranges::greater(), &Group::rows);
    endResetModel();
}

int LeftOutModel::listed() const
{
    size_t rows = 0;
    for (const Group &group : m_groups)
        rows += group.shown.size();
    return static_cast<int>(rows);
}

QModelIndex LeftOutModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex LeftOutModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupLevel);
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].shown.size());
}

int LeftOutModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.internalId() == groupLevel) {
        return index.column() == RowColumn ? groupText(m_groups[static_cast<size_t>(index.row())])
                                           : QString();
    }
    const Group &group = m_groups[index.internalId() - 1];
    return placeText(group.shown[static_cast<size_t>(index.row())], index.column());
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

QString LeftOutModel::groupText(const Group &group) const
{
    QString text = group.rows == 1
                       ? tr("1 row: %1").arg(group.reason)
                       : tr("%1 rows: %2").arg(QLocale().toString(group.rows), group.reason);
    if (group.rows > static_cast<qint64>(group.shown.size())) {
        //: The list below holds only the first of many rows.
        text += u' ' + tr("The first %1 are listed.").arg(QLocale().toString(mostShown));
    }
    return group.remedy.isEmpty() ? text : text + u'\n' + group.remedy;
}

QString LeftOutModel::placeText(const Place &place, int column) const
{
    switch (column) {
    case RowColumn:
        return QLocale().toString(place.row);
    case LineColumn:
        return QLocale().toString(place.line);
    case NameColumn:
        return place.column;
    case ValueColumn:
        return place.value;
    default:
        return {};
    }
}

} // namespace courtside
