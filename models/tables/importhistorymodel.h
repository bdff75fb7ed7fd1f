// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"

#include <QAbstractTableModel>

namespace courtside {

/// The imports of the past, one row each.
class ImportHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        FileColumn,
        AddedColumn,
        ChangedColumn,
        UnchangedColumn,
        LeftOutColumn,
        RejectedColumn,
        StateColumn,
        ColumnCount,
    };
    enum Role {
        UndoneRole = Qt::UserRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(std::vector<ImportBatch> batches);
    const ImportBatch &batch(int row) const { return m_batches[static_cast<size_t>(row)]; }
    /// The row of an import, or -1.
    int rowOf(BatchId batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString shownText(const ImportBatch &batch, int column);
    static QString title(int column);

    std::vector<ImportBatch> m_batches;
};

} // namespace courtside
