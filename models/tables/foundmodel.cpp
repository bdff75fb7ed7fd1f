// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/foundmodel.h"

namespace courtside {

void FoundModel::setRows(std::vector<FoundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundRow &of = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.title.text;
    case Qt::AccessibleTextRole:
        return accessibleText(of);
    case KindRole:
        return of.kind;
    case TitleMarksRole:
        return QVariant::fromValue(of.title.marks);
    case AsideRole:
        return of.aside;
    case LabelRole:
        return of.label;
    case TextRole:
        return of.text.text;
    case TextMarksRole:
        return QVariant::fromValue(of.text.marks);
    case PrivateRole:
        return of.found.isPrivate();
    default:
        return {};
    }
}

QString FoundModel::accessibleText(const FoundRow &row)
{
    QStringList parts = {row.kind, row.title.text, row.aside, row.label, row.text.text};
    if (row.found.isPrivate())
        parts.append(tr("private"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace courtside
