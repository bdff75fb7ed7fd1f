// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/domain/debrief.h"
#include "models/domain/importantrow.h"
#include "models/domain/jointcall.h"

#include <QTimeZone>

#include <set>
#include <vector>

namespace courtside {

/// Something that happened and has no debrief yet.
struct DueDebrief
{
    RepId rep;
    QDate day;
    QString what; ///< the customer, the deal or the row, as it is named
    std::optional<EntryId> jointCall;
    std::optional<DealId> deal;              ///< decided, or the one of the joint call
    RowKey row;                              ///< marked as important; not valid: none
    DealOutcome outcome = DealOutcome::Open; ///< how a decided deal ended

    bool operator==(const DueDebrief &) const = default;
};

/// What the list of due debriefs is worked out from.
struct DueFacts
{
    QDateTime now;
    QTimeZone zone;
    std::vector<Debrief> debriefs;
    std::vector<JointCall> jointCalls;
    std::vector<Deal> deals; ///< as they stand now
    std::vector<ImportantRow> importantRows;
    std::set<DealId> dealsWithoutNeed;
};

/// Whether a debrief speaks of how a decided deal was decided: it says so, or it is about a call on
/// that day or later. One from before the decision speaks of how it was going, not of how it went.
bool hasDebriefOfDecision(const Deal &deal, const std::vector<Debrief> &debriefs,
                          const QTimeZone &zone);

/// Deals that were decided longer ago are not asked for any more, in days.
inline constexpr int dealsAreDueFor = 28;

/// Joint calls that have started and were not talked over, rows marked as important, and deals won
/// or lost in the last four weeks, wins and losses alike, that have no debrief; the newest first.
std::vector<DueDebrief> dueDebriefs(const DueFacts &facts);

/// A debrief that lacks something.
struct UnfinishedDebrief
{
    Debrief debrief;
    std::vector<DebriefPart> missing;

    bool operator==(const UnfinishedDebrief &) const = default;
};

/// Debriefs of the last four weeks in which something is missing, the newest first. A deal that was
/// decided asks how.
std::vector<UnfinishedDebrief> unfinishedDebriefs(const DueFacts &facts);

} // namespace courtside
