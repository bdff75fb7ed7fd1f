// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/importantrow.h"
#include "models/domain/texts.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace courtside {

/// How a call ended. Only an order and an advance move a sale on; an advance needs a specific
/// action by the customer (Rackham, SPIN Selling), or it is a continuation whatever the mood.
enum class Ending {
    Unsaid = 0,
    Order = 1,
    Advance = 2,
    Continuation = 3,
    NoSale = 4,
};

/// Whether the objective set before the call was reached.
enum class Reached {
    Unsaid = 0,
    Yes = 1,
    Partly = 2,
    No = 3,
};

/// The four questions about the quality of a call.
enum class Quality {
    Qualified,          ///< did we qualify the customer correctly?
    ValueCreated,       ///< did we create value?
    AimUnderstood,      ///< do we understand what the customer tries to achieve?
    RightPeopleAndTime, ///< the right people, the right things, at the right time?
};
inline constexpr size_t qualityQuestions = 4;

/// What decided a deal. The same list for wins and losses; none of them is a judgement of a person.
enum class DecisionCause {
    Unsaid = 0,
    Price = 1,
    Terms = 2,
    Fit = 3,
    Timing = 4,
    Trust = 5,
    Alternative = 6, ///< a competitor, or doing it themselves
    NoDecision = 7,
    Other = 8,
};

/// Whether the manager's contribution was a question or an instruction.
enum class AskTell {
    Untagged = 0,
    Ask = 1,
    Tell = 2,
};

/// A skill as it was seen once, against its anchors. A debrief has at most one: one focus at a
/// time.
struct SkillSeen
{
    SkillId skill;
    int anchor = 0; ///< 1 to 4; 0: seen, not placed

    bool operator==(const SkillSeen &) const = default;
};

/// What rep and manager hold on to after a call.
struct Debrief
{
    EntryId id;
    RepId rep;
    std::optional<DealId> deal;
    QDateTime endedAt;    ///< when the call ended, UTC
    QDateTime recordedAt; ///< first recorded, UTC; later edits do not move it
    RowKey row;           ///< the important row of a CRM it is about, on recording; not valid: none
    std::optional<EntryId> jointCall; ///< the joint call this belongs to
    Ending ending = Ending::Unsaid;
    Who nextStepBy = Who::Unsaid;
    std::optional<QDate> nextStepOn;
    YesNo promised = YesNo::Unsaid; ///< something was promised that others must deliver
    Reached reached = Reached::Unsaid;
    std::array<YesNo, qualityQuestions> quality{};
    DecisionCause cause = DecisionCause::Unsaid;
    std::optional<SkillSeen> skill;
    AskTell tag = AskTell::Untagged;
    Texts texts;

    bool operator==(const Debrief &) const = default;
};

/// Whether the next step is a specific action by the customer.
bool hasCustomerAction(const Debrief &debrief);

/// The ending as it is kept: an advance without a customer's action is a continuation.
Ending keptEnding(const Debrief &debrief);

/// Parts of a debrief that can be added later, in the order of the form.
enum class DebriefPart {
    Customer,
    NextStep,
    WentWell,
    DoDifferently,
    Promise,
    HowDecided, ///< asked where a sale was won or lost
};

/// What is still missing. Nothing here is mandatory. `isDecided`: its deal was won or lost.
std::vector<DebriefPart> missingParts(const Debrief &debrief, bool isDecided);

} // namespace courtside
