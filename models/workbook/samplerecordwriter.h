// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workbook/sample/samplerecords.h"

#include <map>

namespace courtside {

class ContentWriter;
class Session;

/// Writes what the manager of the sample has recorded. `reps` tells the workbook's ids of the
/// sample's. Belongs into a transaction of the caller's.
Result<void> writeSampleRecords(Session &session, ContentWriter &writer,
                                const std::map<RepId, RepId> &reps, const SampleRecords &records);

} // namespace courtside
