// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace courtside {

/// Something that was undertaken, in words.
struct RecordRow
{
    EntryId id;
    QString text;          ///< what it is, as it was written
    QString state;         ///< how it stands: "overdue by 4 days, since Fri 20 Nov 2026"
    QStringList notes;     ///< what else there is to say
    bool isLate = false;   ///< open, and its day has passed
    bool isClosed = false; ///< shown in quiet letters

    bool operator==(const RecordRow &) const = default;
};

/// Records under a heading.
struct RecordGroup
{
    QString heading;
    QString note; ///< beside the heading
    std::vector<RecordRow> rows;

    bool operator==(const RecordGroup &) const = default;
};

/// A list of records, or groups of them as children of their headings.
class RecordModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1,
        NotesRole,
        LateRole,
        ClosedRole,
        HeadingRole, ///< true for a heading, whose note is its state
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setRows(std::vector<RecordRow> rows);
    void setGroups(std::vector<RecordGroup> groups);

    /// Not valid for a heading.
    EntryId idOf(const QModelIndex &index) const;
    QModelIndex indexOf(EntryId id) const;
    /// The group a row or heading belongs to, or -1 in a list.
    int groupOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const RecordRow *rowAt(const QModelIndex &index) const;

    std::vector<RecordGroup> m_groups; ///< a list is one group
    bool m_isList = true;
};

/// A record as it is read out.
QString spokenText(const RecordRow &row);

} // namespace courtside
