// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"

#include <QAbstractListModel>

#include <vector>

namespace courtside {

/// A deal in the list of deals.
struct DealRow
{
    DealId deal;
    QString name;
    QString detail;            ///< "Acme, Anna Berg"
    QString state;             ///< "Open, Proposal", "Won on Fri 20 Nov 2026"
    bool lacksDebrief = false; ///< decided, and no debrief speaks of how

    bool operator==(const DealRow &) const = default;
};

/// Deals, one row each.
class DealModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        StateRole,
        LacksDebriefRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<DealRow> rows);
    const DealRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of a deal, or -1.
    int rowOf(DealId deal) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DealRow> m_rows;
};

} // namespace courtside
