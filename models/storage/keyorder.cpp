// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyorder.h"

#include <algorithm>

namespace courtside {

namespace {

/// Eight bytes of a key behind what all keys share, as a number that compares like them.
struct Sortable
{
    quint64 head = 0;
    qint32 index = 0;
};

qsizetype sharedPrefix(const std::vector<PlannedDatedRow> &rows)
{
    const QByteArray &first = rows.front().key;
    qsizetype shared = first.size();
    for (const PlannedDatedRow &row : rows) {
        shared = std::min(shared, row.key.size());
        const auto end = first.begin() + shared;
        shared = std::mismatch(first.begin(), end, row.key.begin()).first - first.begin();
    }
    return shared;
}

quint64 headOf(const QByteArray &key, qsizetype from)
{
    quint64 head = 0;
    for (qsizetype at = from; at < from + 8; ++at)
        head = head << 8 | (at < key.size() ? static_cast<quint8>(key[at]) : 0U);
    return head;
}

} // namespace

std::vector<qint32> orderByKey(const std::vector<PlannedDatedRow> &rows)
{
    std::vector<qint32> order(rows.size());
    if (rows.empty())
        return order;
    const qsizetype shared = sharedPrefix(rows);
    std::vector<Sortable> sortable(rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        sortable[at] = {headOf(rows[at].key, shared), static_cast<qint32>(at)};
    std::sort(sortable.begin(), sortable.end(), [&](const Sortable &left, const Sortable &right) {
        if (left.head != right.head)
            return left.head < right.head;
        return rows[static_cast<size_t>(left.index)].key <
               rows[static_cast<size_t>(right.index)].key;
    });
    for (size_t at = 0; at < sortable.size(); ++at)
        order[at] = sortable[at].index;
    return order;
}

} // namespace courtside
