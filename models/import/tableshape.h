// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/records.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace courtside {

/// Whether a header cell (trimmed) is one that is known.
using KnownHeader = std::function<bool(const QString &)>;

/// Where the header stands and what it names.
struct HeaderFinding
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFinding)
public:
    qint64 row = 0;       ///< its record number; 0: no header, the file holds no record
    qint64 line = 0;      ///< its line
    QStringList cells;    ///< as written, trimmed
    QStringList names;    ///< the same, where a name that occurs again is `name (2)`
    int preambleRows = 0; ///< rows with text above it, left out
    bool chosen = false;  ///< the person said so

    /// Columns up to the last one that has a name.
    int namedWidth() const;
    /// "header in row 4, 3 rows above it left out"
    QString words() const;
};

/// Header cells as names that are all different: one that occurs again is `name (2)`.
QStringList distinctNames(const QStringList &cells);

/// Finds the header within the first 100 records: the row a person chose, else the first row with
/// two or more known names, else the first row as wide as most rows that is filled as well as they
/// are.
HeaderFinding findHeader(RecordSource &records, const KnownHeader &isKnown,
                         std::optional<int> chosenRow = {});

} // namespace courtside
