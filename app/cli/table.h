// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace courtside {

/// Rows with the same columns, to be told as JSON, CSV or aligned text.
struct Table
{
    QStringList columns;
    std::vector<std::vector<QJsonValue>> rows; ///< null where a column does not apply
};

/// One object per row.
QJsonArray tableAsJson(const Table &table);
/// A header and one line per row; null is empty, text is no formula.
QString tableAsCsv(const Table &table);
/// Columns side by side for reading: numbers to the right and rounded to two decimals.
QString tableAsText(const Table &table);

/// The number, or null for NaN.
QJsonValue numberOrNull(double number);
/// The text, or null where it is empty.
QJsonValue textOrNull(const QString &text);
/// The Monday as 2026-11-16, or null for no week.
QJsonValue mondayOrNull(Week week);

} // namespace courtside
