// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/teamrow.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace courtside {

/// One row per rep: name, a small multiple per watched activity, how things stand, last contact.
class TeamModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< TeamCell, in an activity's column
        StateRole,               ///< TeamState as an int, of the cell or of the row
        RepRole,                 ///< the rep's id as a qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTeam(const QStringList &activities, std::vector<TeamRow> rows);
    const TeamRow &row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    /// The row of a rep, or -1.
    int rowOf(RepId rep) const;

    static constexpr int firstActivityColumn() { return 1; }
    int activityCount() const { return static_cast<int>(m_activities.size()); }
    int stateColumn() const { return firstActivityColumn() + activityCount(); }
    int contactColumn() const { return stateColumn() + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Column {
        Name,
        Activity,
        State,
        Contact,
    };

    Column columnOf(int column) const;
    const TeamCell *cellAt(const QModelIndex &index) const;
    QString shownText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QString title(int column) const;

    QStringList m_activities;
    std::vector<TeamRow> m_rows;
};

} // namespace courtside
