// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/datedrow.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace courtside {

/// The dated rows of one week, each with a tick for those that deserve a debrief. What is ticked it
/// says in a signal; the tick changes when the rows are set anew.
class DatedRowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<DatedRow> rows, std::set<RowKey> important);
    const DatedRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void importantWanted(const courtside::DatedRow &row, bool important);

private:
    std::vector<DatedRow> m_rows;
    std::set<RowKey> m_important;
};

} // namespace courtside
