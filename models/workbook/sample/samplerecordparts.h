// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/sample/sampledays.h"
#include "models/workbook/sample/samplerecords.h"

namespace courtside {

// The parts that the records of the sample are put together from, in files of their own.

/// Debriefs and joint calls.
void addSampleTalks(const SampleDays &days, SampleRecords &records);
/// Motivations, commitments, what is owed, obstacles and promises.
void addSampleUndertakings(const SampleDays &days, SampleRecords &records);

} // namespace courtside
