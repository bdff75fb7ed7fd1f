// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/found.h"

#include <QAbstractListModel>

#include <vector>

namespace courtside {

/// Something found, as a list shows it.
struct FoundRow
{
    Found found;
    QString kind;  ///< "Rep", "Deal", "Debrief"
    Snippet title; ///< in bold; what was found stands out in it
    QString aside; ///< "Anna Berg, Fri 20 Nov"
    QString label; ///< "Next step": what the words below are
    Snippet text;  ///< the words; may be empty
};

/// What was found, one row each, in the order in which it is told.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,
        TitleMarksRole, ///< std::vector<Stretch>
        AsideRole,
        LabelRole,
        TextRole,
        TextMarksRole, ///< std::vector<Stretch>
        PrivateRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FoundRow> rows);
    const FoundRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString accessibleText(const FoundRow &row);

    std::vector<FoundRow> m_rows;
};

} // namespace courtside
