// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/timelinemodel.h"

#include <algorithm>

namespace courtside {

void TimelineModel::setRows(std::vector<TimelineRow> rows)
{
    if (rows == m_rows)
        return; // who is reading the list keeps their place
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void TimelineModel::setKind(std::optional<TimelineKind> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void TimelineModel::choose()
{
    m_shown.clear();
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (!m_kind || m_rows[at].kind == *m_kind)
            m_shown.push_back(at);
    }
}

std::vector<TimelineKind> TimelineModel::kinds() const
{
    std::vector<TimelineKind> kinds;
    for (const TimelineRow &row : m_rows)
        kinds.push_back(row.kind);
    std::ranges::sort(kinds);
    const auto more = std::ranges::unique(kinds);
    kinds.erase(more.begin(), more.end());
    return kinds;
}

int TimelineModel::rowIn(QDate first, QDate last) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).day >= first && row(at).day <= last)
            return at;
    }
    return -1;
}

int TimelineModel::rowOf(EntryId entry) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (entry.isValid() && row(at).entry == entry)
            return at;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineRow &of = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.line;
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2: %3").arg(of.dayText, of.title, of.line);
        return note(of).isEmpty() ? text : tr("%1 (%2)").arg(text, note(of));
    }
    case DayTextRole:
        return of.dayText;
    case TitleRole:
        return of.title;
    case KindRole:
        return static_cast<int>(of.kind);
    case NoteRole:
        return note(of);
    case FirstRole:
        return index.row() == 0 || row(index.row() - 1).day != of.day;
    default:
        return {};
    }
}

QString TimelineModel::note(const TimelineRow &row)
{
    if (row.isTrailing)
        return tr("trailing");
    return row.hasPrivateWords ? tr("with private words") : QString();
}

} // namespace courtside
