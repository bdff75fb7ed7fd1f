// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QAbstractTableModel>

namespace courtside {

/// Rows of a file as they were written, beside what was understood. The first column says which
/// row it is and what is wrong with it.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WrittenRole = Qt::UserRole, ///< the cell as the file has it, on one line
        UnderstoodRole,             ///< what it was read as; empty where that is the same
        KeptAsideRole,              ///< the column is read as nothing
        ProblemRole,                ///< the row cannot be taken
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the preview of a plan, at most `mostColumns` columns of it.
    void setPlan(const ImportPlan &plan);
    const std::vector<PreviewColumn> &columns() const { return m_columns; }
    /// Columns of the file beyond those that are shown.
    int hiddenColumns() const { return m_hidden; }

    static constexpr int mostColumns = 60;
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
    };

    const Row &row(const QModelIndex &index) const
    {
        return m_rows[static_cast<size_t>(index.row())];
    }
    QString placeText(const PreviewRow &place) const;
    QVariant cellData(const QModelIndex &index, int role) const;

    std::vector<PreviewColumn> m_columns;
    std::vector<Row> m_rows;
    int m_hidden = 0;
};

} // namespace courtside
