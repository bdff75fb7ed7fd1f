// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sqlvalue.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace courtside {

/// One row of content, before and after. No `before`: it was inserted. No `after`: removed.
struct RowChange
{
    QByteArray table;
    SqlRow key; ///< of the primary key, in its order
    std::optional<SqlRow> before;
    std::optional<SqlRow> after;
};

/// One column that went from one value to another in many rows at once.
struct ColumnChange
{
    QByteArray table;
    QByteArray column;
    SqlValue before;
    SqlValue after;
    std::vector<SqlRow> keys; ///< as the rows are named after the change
};

/// Everything one undo step changed, in order.
struct ContentStep
{
    std::vector<std::variant<RowChange, ColumnChange>> changes;

    bool isEmpty() const { return changes.empty(); }
};

} // namespace courtside
