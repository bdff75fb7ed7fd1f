// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QString>

#include <map>

namespace courtside {

// What the kinds of things that are recorded are called, and the parts they have.

/// "Debrief", "I owe"
QString entryKindWord(EntryKind kind);
/// "Next step", "Exact words"; empty for a text that needs no name.
QString fieldWord(TextField field);
/// What a timeline can be narrowed to: "Debriefs", "Days away".
QString timelineKindWord(TimelineKind kind);

/// "Recorded: 1 debrief, 2 promises."
QString recordedInWeekSentence(const std::map<TimelineKind, int> &counts);

} // namespace courtside
