// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <optional>

namespace courtside {

/// What the first bytes of a file say, read without SQLite so that a file that is none of ours is
/// never touched.
struct WorkbookHeader
{
    int version = 0; ///< of the schema
};

namespace workbookfile {

/// Fails with a sentence where the file is missing, unreadable or not a workbook.
Result<WorkbookHeader> readHeader(const QString &path);
/// Makes an empty file that only its owner can read. Fails where it exists.
Result<void> createPrivate(const QString &path);
/// Makes the file its owner's alone where others may read or write it. Returns what was done (or
/// could not be) in a sentence; nothing when it was private already.
std::optional<QString> makePrivate(const QString &path);
/// Writes the folder's entry for `path` through to the disk.
void syncFolderOf(const QString &path);

} // namespace workbookfile

} // namespace courtside
