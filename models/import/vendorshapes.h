// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/import/field.h"

#include <QCoreApplication>

#include <span>

namespace courtside {

/// The headers under which a field is known, best first, joined by `|`. A row's value is the first
/// of them that says something.
struct HeaderAliases
{
    Field field;
    const char *headers; ///< UTF-8
};

/// One kind of file that one program writes.
struct VendorShape
{
    const char *source; ///< the space of its ids
    RecordKind kind;
    const char *words; ///< for the person; translated in context VendorShapes
    const char *marks; ///< headers of which at least one must be there; empty: a general shape
    const char *defaultType; ///< type of rows that name none, or empty
    bool utc;                ///< times are UTC without saying so
    std::span<const HeaderAliases> fields;
};

/// All known shapes: programs first, then hand-kept files.
std::span<const VendorShape> vendorShapes();

} // namespace courtside
