// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/teammodel.h"

#include <QLocale>

#include <algorithm>

namespace courtside {

namespace {
const QString unknownText = QStringLiteral("—");
}

void TeamModel::setTeam(const QStringList &activities, std::vector<TeamRow> rows)
{
    beginResetModel();
    m_activities = activities;
    m_rows = std::move(rows);
    endResetModel();
}

int TeamModel::rowOf(RepId rep) const
{
    const auto found = std::ranges::find(m_rows, rep, &TeamRow::rep);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumn() + 1;
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TeamCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case CellRole:
        return cell ? QVariant::fromValue(*cell) : QVariant();
    case StateRole:
        return static_cast<int>(cell ? cell->state : row(index.row()).state);
    case RepRole:
        return row(index.row()).rep.value;
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::AccessibleTextRole:
        return columnOf(section) == Column::Activity
                   ? tr("%1: the last 26 weeks, and the count of the last full week")
                         .arg(title(section))
                   : title(section);
    default:
        return {};
    }
}

TeamModel::Column TeamModel::columnOf(int column) const
{
    if (column < firstActivityColumn())
        return Column::Name;
    if (column < stateColumn())
        return Column::Activity;
    return column == stateColumn() ? Column::State : Column::Contact;
}

const TeamCell *TeamModel::cellAt(const QModelIndex &index) const
{
    if (columnOf(index.column()) != Column::Activity)
        return nullptr;
    return &row(index.row()).cells[static_cast<size_t>(index.column() - firstActivityColumn())];
}

QString TeamModel::shownText(const QModelIndex &index) const
{
    const TeamRow &rep = row(index.row());
    switch (columnOf(index.column())) {
    case Column::Name:
        return rep.name;
    case Column::Activity: {
        const auto count = cellAt(index)->lastCount;
        return count ? QLocale().toString(*count) : unknownText;
    }
    case Column::State:
        return rep.stateWord;
    case Column::Contact:
        return rep.daysSinceContact ? QLocale().toString(*rep.daysSinceContact) : unknownText;
    }
    return {};
}

QString TeamModel::spokenText(const QModelIndex &index) const
{
    const TeamRow &rep = row(index.row());
    switch (columnOf(index.column())) {
    case Column::Name:
        return rep.team.isEmpty() ? rep.name : tr("%1, team %2").arg(rep.name, rep.team);
    case Column::Activity:
        return cellAt(index)->sentence;
    case Column::State:
        return rep.stateSentence;
    case Column::Contact:
        if (!rep.daysSinceContact)
            return tr("No contact recorded with %1.").arg(rep.name);
        return tr("Days since the last contact with %1: %2.")
            .arg(rep.name, QLocale().toString(*rep.daysSinceContact));
    }
    return {};
}

QString TeamModel::title(int column) const
{
    switch (columnOf(column)) {
    case Column::Name:
        return tr("Rep");
    case Column::Activity:
        return m_activities[column - firstActivityColumn()];
    case Column::State:
        return tr("State");
    case Column::Contact:
        return tr("Contact");
    }
    return {};
}

} // namespace courtside
