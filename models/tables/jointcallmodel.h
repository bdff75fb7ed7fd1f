// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/jointcallrow.h"

#include <QAbstractListModel>

#include <vector>

namespace courtside {

/// The joint calls of the team, one row each.
class JointCallModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        StateRole,     ///< of CallState
        StateWordRole, ///< "Planned", "Today", …
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<JointCallRow> rows);
    const JointCallRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of a call, or -1.
    int rowOf(EntryId call) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString stateWord(CallState state);

    std::vector<JointCallRow> m_rows;
};

} // namespace courtside
