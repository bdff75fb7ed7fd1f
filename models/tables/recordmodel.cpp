// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/recordmodel.h"

namespace courtside {

namespace {
/// Rows under a heading carry the number of their group plus one; what is at the top carries 0.
constexpr quintptr top = 0;
} // namespace

void RecordModel::setRows(std::vector<RecordRow> rows)
{
    beginResetModel();
    m_isList = true;
    m_groups = {{{}, {}, std::move(rows)}};
    endResetModel();
}

void RecordModel::setGroups(std::vector<RecordGroup> groups)
{
    beginResetModel();
    m_isList = false;
    m_groups = std::move(groups);
    endResetModel();
}

EntryId RecordModel::idOf(const QModelIndex &index) const
{
    const RecordRow *row = rowAt(index);
    return row ? row->id : EntryId();
}

QModelIndex RecordModel::indexOf(EntryId id) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<RecordRow> &rows = m_groups[group].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].id == id)
                return createIndex(static_cast<int>(row), 0, m_isList ? top : group + 1);
        }
    }
    return {};
}

int RecordModel::groupOf(const QModelIndex &index) const
{
    if (m_isList || !index.isValid())
        return -1;
    return index.internalId() == top ? index.row() : static_cast<int>(index.internalId()) - 1;
}

QModelIndex RecordModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex RecordModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, top);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        const bool isEmptyList = m_isList && m_groups.empty();
        return static_cast<int>(m_isList && !isEmptyList ? m_groups.front().rows.size()
                                                         : m_groups.size());
    }
    if (m_isList || parent.internalId() != top || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int RecordModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordRow *row = rowAt(index);
    if (!row) {
        const RecordGroup &group = m_groups[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return group.heading;
        case StateRole:
            return group.note;
        case Qt::AccessibleTextRole:
            return QString(group.heading + QStringLiteral(". ") + group.note);
        case HeadingRole:
            return true;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->text;
    case Qt::AccessibleTextRole:
        return spokenText(*row);
    case StateRole:
        return row->state;
    case NotesRole:
        return row->notes;
    case LateRole:
        return row->isLate;
    case ClosedRole:
        return row->isClosed;
    default:
        return {};
    }
}

const RecordRow *RecordModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<size_t>(index.row());
    if (m_isList)
        return &m_groups.front().rows[row];
    return index.internalId() == top ? nullptr : &m_groups[index.internalId() - 1].rows[row];
}

QString spokenText(const RecordRow &row)
{
    QStringList parts = {row.text.simplified(), row.state};
    parts.append(row.notes);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace courtside
