// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/import/headervocabulary.h"
#include "models/import/records.h"

#include <array>
#include <vector>

namespace courtside {

/// How the columns of a file are read.
struct ColumnMap
{
    const VendorShape *shape = nullptr; ///< nothing: mapped by hand
    RecordKind kind = RecordKind::Activities;
    QString source;
    std::array<std::vector<int>, fieldCount> columns;
    std::vector<int> weekColumns; ///< of a wide sheet: headings that name a week
    QStringList monthHeadings;    ///< headings that name a month, as no week does
    std::vector<std::pair<Field, QString>> notInFile; ///< mapped headers that are not there

    bool has(Field field) const { return !of(field).empty(); }
    const std::vector<int> &of(Field field) const { return columns[static_cast<size_t>(field)]; }
    int first(Field field) const { return has(field) ? of(field).front() : -1; }
    bool isWide() const { return !weekColumns.empty(); }
    bool hasRep() const { return has(Field::Rep) || has(Field::RepKey); }
    bool hasDate() const { return has(Field::Date) || has(Field::Start) || has(Field::DoneAt); }
    /// The field a column is read as, if any.
    std::optional<Field> fieldAt(int column) const;

    /// The first of the field's cells that says something, trimmed; empty where none does.
    QByteArrayView value(const Record &record, Field field) const;
};

/// The column of this header, spelled the same or else alike; -1 where there is none.
int columnNamed(const QStringList &names, const QString &header);

/// Works out the columns from what is known about the header and what the person said. Fails for a
/// field name that is not known.
Result<ColumnMap> mapColumns(const QStringList &names, const ImportChoices &choices);

} // namespace courtside
