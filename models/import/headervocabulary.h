// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/vendorshapes.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>

namespace courtside {

/// A header as headers are compared: NFKC, case folded, blanks collapsed, without quote marks
/// around it and without a trailing `*`.
QString normalisedHeader(const QString &header);

/// Whether some known kind of file has this header, or it names a week.
bool isKnownHeader(const QString &header);

/// Whether a header names a week: KW 45, 2026-W45, or, where that is asked for, a date.
bool isWeekHeading(const QString &header, bool alsoByDate);

/// Where each field of a shape stands in a header; empty lists for fields that do not occur.
struct ShapeColumns
{
    const VendorShape *shape = nullptr;
    std::vector<int> of[fieldCount];

    bool has(Field field) const { return !of[static_cast<int>(field)].empty(); }
};

/// Finds the fields of one shape among header names. A hand-kept shape takes one column per field,
/// and a second of the same name for ids and dates.
ShapeColumns columnsOfShape(const VendorShape &shape, const QStringList &names);

/// Whether `other` is the second column of the name that `column` has.
bool isTwin(const QStringList &names, int column, int other);

/// The shape that fits the header best, if any fits well enough to be read without asking.
/// `wanted` limits the search to one kind.
std::optional<ShapeColumns> recogniseShape(const QStringList &names,
                                           std::optional<RecordKind> wanted = {});

/// Names a header, whatever the order of its columns and the weeks they are of: a hash of its
/// sorted, normalised names and the separator.
QByteArray headerFingerprint(const QStringList &names, QChar separator);

/// The column that looks like this field without being known for it ("rep_name" for the rep), to be
/// proposed and never taken unasked; -1 where none does.
int proposedColumn(Field field, const QStringList &names);

} // namespace courtside
