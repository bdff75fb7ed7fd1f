// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QString>

namespace courtside {

/// One thing on a timeline, as a list shows it.
struct TimelineRow
{
    TimelineKind kind = TimelineKind::Debrief;
    QDate day;
    QString dayText; ///< "Fri 20 Nov"
    QString title;   ///< "Debrief"
    QString line;    ///< what it says, in one line
    bool hasPrivateWords = false;
    bool isTrailing = false; ///< a result of a deal
    EntryId entry{};
    ActivityId activity{};

    bool operator==(const TimelineRow &) const = default;
};

} // namespace courtside
