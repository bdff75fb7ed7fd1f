// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QAbstractItemModel>

namespace courtside {

/// Rows of a file that are left out, or cannot be taken, grouped by why. A group's row says how
/// many, why and what to do; the rows of the file are its children.
class LeftOutModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        LineColumn,
        NameColumn,
        ValueColumn,
        ColumnCount,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// The largest group comes first. Of each group at most `mostShown` rows are listed.
    void setRows(const std::vector<LeftOutRow> &rows);

    static constexpr int mostShown = 500;
    /// Rows of the file that are listed, of all groups together.
    int listed() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        qint64 row = 0;
        qint64 line = 0;
        QString column;
        QString value;
    };
    struct Group
    {
        QString reason;
        QString remedy;
        qint64 rows = 0;
        std::vector<Place> shown;
    };

    QString groupText(const Group &group) const;
    QString placeText(const Place &place, int column) const;

    std::vector<Group> m_groups;
};

} // namespace courtside
