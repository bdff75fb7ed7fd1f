// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/datedrowmodel.h"

#include <QLocale>
#include <QStringList>

namespace courtside {

namespace {

/// "Wed 18 Nov · Demo · Plant visit · Done"
QString textOf(const DatedRow &row)
{
    QStringList parts = {QLocale().toString(row.day, QStringLiteral("ddd d MMM"))};
    for (const QString &part : {row.type, row.subject, row.outcome}) {
        if (!part.isEmpty())
            parts.append(part.simplified());
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void DatedRowModel::setRows(std::vector<DatedRow> rows, std::set<RowKey> important)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_important = std::move(important);
    endResetModel();
}

int DatedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DatedRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DatedRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(at);
    case Qt::CheckStateRole:
        return m_important.contains(at.row) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return m_important.contains(at.row) ? tr("%1, important").arg(textOf(at)) : textOf(at);
    default:
        return {};
    }
}

bool DatedRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT importantWanted(row(index.row()), value.toInt() == Qt::Checked);
    return false;
}

Qt::ItemFlags DatedRowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace courtside
