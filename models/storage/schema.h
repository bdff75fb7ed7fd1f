// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/database.h"

#include <QStringList>

#include <vector>

namespace courtside::schema {

/// Every step there ever was, oldest first. A released step is never changed: add one after it.
const std::vector<SchemaStep> &steps();

/// The version after the last of `steps`.
int newestVersion(const std::vector<SchemaStep> &steps);

/// The version the workbook says it has.
Result<int> versionOf(Database &database);

/// Takes the steps the workbook lacks, each in one transaction, from its version on.
Result<void> takeSteps(Database &database, const std::vector<SchemaStep> &steps);

/// Compares the workbook with what `steps` make. Returns a sentence for each trigger, view, table
/// or index that is not of our making; they are never run or read. Fails where a table of ours is
/// missing or differs.
Result<QStringList> inspect(Database &database, const std::vector<SchemaStep> &steps);

} // namespace courtside::schema
