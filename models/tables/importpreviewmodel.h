// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QAbstractTableModel>

namespace courtside {

/// The first rows of a file and the first ones with a problem, as they were written, beside what
/// was understood. Below a row that cannot be taken a row of its own says why.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WrittenRole = Qt::UserRole, ///< the cell as the file has it, on one line
        UnderstoodRole,             ///< what it was read as; empty where that is the same
        KeptAsideRole,              ///< the column is read as nothing
        ReasonRole,                 ///< this row says why the one above cannot be taken
        ProblemRole,                ///< the row cannot be taken, or says why
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the preview of a plan, at most `mostColumns` columns of it.
    void setPlan(const ImportPlan &plan);
    const std::vector<PreviewColumn> &columns() const { return m_columns; }
    /// Columns of the file beyond those that are shown.
    int hiddenColumns() const { return m_hidden; }

    /// Rows that say why the one above cannot be taken; they are one text across all columns.
    std::vector<int> reasonRows() const;

    static constexpr int mostColumns = 60;
    static constexpr int mostGoodRows = 6;
    static constexpr int mostProblemRows = 2;
    static constexpr int mostRows = 8;
    static constexpr int firstFileColumn() { return 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        PreviewRow place;
        QStringList written;
        QStringList understood;
        bool isReason = false;
    };

    const Row &row(const QModelIndex &index) const
    {
        return m_rows[static_cast<size_t>(index.row())];
    }
    void addRow(const ImportPlan &plan, size_t number);
    static QString placeText(const Row &row);
    QVariant cellData(const QModelIndex &index, int role) const;

    std::vector<PreviewColumn> m_columns;
    std::vector<Row> m_rows;
    int m_hidden = 0;
};

} // namespace courtside
