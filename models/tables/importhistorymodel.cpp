// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/importhistorymodel.h"

#include "models/tables/shortcell.h"

#include <QLocale>

#include <algorithm>

namespace courtside {

void ImportHistoryModel::setBatches(std::vector<ImportBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

int ImportHistoryModel::rowOf(BatchId batch) const
{
    const auto found = std::ranges::find(m_batches, batch, &ImportBatch::id);
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportBatch &of = batch(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(of, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(title(index.column()), shownText(of, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() >= AddedColumn && index.column() <= RejectedColumn)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case UndoneRole:
        return of.undone;
    default:
        return {};
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= AddedColumn && section <= RejectedColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

QString ImportHistoryModel::shownText(const ImportBatch &batch, int column)
{
    switch (column) {
    case WhenColumn:
        return QLocale::c().toString(batch.at, tr("ddd d MMM yyyy, HH:mm"));
    case FileColumn:
        return shortCell(batch.file);
    case AddedColumn:
        return QLocale().toString(batch.added);
    case ChangedColumn:
        return QLocale().toString(batch.changed);
    case UnchangedColumn:
        return QLocale().toString(batch.unchanged);
    case LeftOutColumn:
        return QLocale().toString(batch.skipped);
    case RejectedColumn:
        return QLocale().toString(batch.rejected);
    case StateColumn:
        return batch.undone ? tr("Undone") : tr("In the workbook");
    default:
        return {};
    }
}

QString ImportHistoryModel::title(int column)
{
    switch (column) {
    case WhenColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case AddedColumn:
        return tr("New");
    case ChangedColumn:
        return tr("Changed");
    case UnchangedColumn:
        return tr("Unchanged");
    case LeftOutColumn:
        return tr("Left out");
    case RejectedColumn:
        return tr("Not taken");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace courtside
