// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace courtside {

/// What happened to a person or a deal, one row each, of one kind or of all.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DayTextRole = Qt::UserRole,
        TitleRole,
        KindRole,  ///< of TimelineKind
        NoteRole,  ///< "trailing", "private words", or empty
        FirstRole, ///< the first row of its day
    };

    using QAbstractListModel::QAbstractListModel;

    /// In the order they are to be shown.
    void setRows(std::vector<TimelineRow> rows);
    /// Nothing: every kind.
    void setKind(std::optional<TimelineKind> kind);
    std::optional<TimelineKind> kind() const { return m_kind; }
    /// The kinds that occur, in their own order.
    std::vector<TimelineKind> kinds() const;

    const TimelineRow &row(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    /// The first shown row of these days, or -1.
    int rowIn(QDate first, QDate last) const;
    /// The shown row of something recorded, or -1.
    int rowOf(EntryId entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    static QString note(const TimelineRow &row);

    std::vector<TimelineRow> m_rows;
    std::vector<size_t> m_shown; ///< positions in the rows
    std::optional<TimelineKind> m_kind;
};

} // namespace courtside
