// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace courtside {

/// What names a dated row of a CRM for ever: the source it came from, and its key there.
struct RowKey
{
    qint64 source = 0;
    QByteArray key;

    bool isValid() const { return source != 0; }
    bool operator==(const RowKey &) const = default;
    friend bool operator<(const RowKey &left, const RowKey &right)
    {
        return left.source != right.source ? left.source < right.source : left.key < right.key;
    }
};

/// A dated row that somebody marked as worth a debrief.
struct ImportantRow
{
    RowKey row;
    RepId rep;
    QDate day;
    QString what;                   ///< its type and subject, as they were then
    std::optional<EntryId> debrief; ///< the one it got

    bool operator==(const ImportantRow &) const = default;
};

} // namespace courtside
