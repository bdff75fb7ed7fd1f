// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "models/domain/deal.h"
#include "models/domain/debrief.h"
#include "models/domain/entry.h"
#include "models/domain/flag.h"
#include "models/domain/goal.h"
#include "models/domain/importbatch.h"
#include "models/domain/jointcall.h"
#include "models/domain/undertaking.h"

#include <optional>
#include <variant>

namespace courtside {

/// What a timeline can be narrowed to.
enum class TimelineKind {
    Debrief,
    JointCall,
    Commitment,
    Owed,
    Obstacle,
    Promise,
    Motivation,
    Flag,
    Goal,
    Restart,
    Leave,
    Import,
    Deal,
};

/// A flag that was raised, or one that has cleared.
struct FlagEvent
{
    Flag flag;
    bool hasCleared = false;

    bool operator==(const FlagEvent &) const = default;
};

/// What changed about an opportunity from one import to another.
struct DealStep
{
    Deal now;
    std::optional<Deal> before; ///< nothing: the opportunity begins
    QDate day;

    bool isDecision() const
    {
        return now.outcome != DealOutcome::Open && (!before || before->outcome != now.outcome);
    }
    bool operator==(const DealStep &) const = default;
};

using TimelineDetails =
    std::variant<Debrief, JointCall, Commitment, Owed, Obstacle, Promise, Motivation, FlagEvent,
                 Goal, Restart, Leave, ImportBatch, DealStep>;

/// One thing on the timeline of a person or a deal. Holds shared words alone.
struct TimelineItem
{
    TimelineKind kind = TimelineKind::Debrief;
    QDate day;
    TimelineDetails details;
    EntryId entry{}; ///< where it was recorded
    std::optional<RepId> rep;
    QString repName;
    QString activity; ///< the name of the activity it is about, or empty: all of them
    ActivityId activityId{};
    bool hasPrivateWords = false;
};

} // namespace courtside
