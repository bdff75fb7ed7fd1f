// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/entry.h"
#include "models/domain/texts.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace courtside {

/// What a joint call is for, chosen before it.
enum class CallKind {
    Coaching = 1,  ///< the rep leads, the manager observes
    Joint = 2,     ///< shared roles
    Modelling = 3, ///< the manager leads, the rep observes
};

/// Who leads.
enum class Lead {
    Unsaid = 0,
    Rep = 1,
    Together = 2,
    Manager = 3,
};

enum class CallPart {
    Opening,
    Discovery,
    Presentation,
    Price,
    Close,
};
inline constexpr size_t callParts = 5;
using Leads = std::array<Lead, callParts>;

/// Whose idea it was that the manager took over.
enum class Idea {
    Unsaid = 0,
    Rep = 1, ///< asked by the rep
    Manager = 2,
    Customer = 3,
};

/// An agreed lead that was changed after the call had started.
struct LeadChange
{
    QDateTime at;
    CallPart part = CallPart::Opening;
    Lead before = Lead::Unsaid;
    Lead after = Lead::Unsaid;

    bool operator==(const LeadChange &) const = default;
};

/// A call that manager and rep take together: planned, counted along, talked over at the kerb.
struct JointCall
{
    EntryId id;
    RepId rep;
    std::optional<DealId> deal;
    QDateTime startsAt;   ///< UTC
    QDateTime recordedAt; ///< the plan's first saving, UTC
    CallKind kind = CallKind::Coaching;
    Leads agreed{};
    std::optional<SkillId> skill; ///< the one skill to watch

    int behaviourSeen = 0;
    int repQuestions = 0;
    int customerSignals = 0;
    std::optional<int>
        managerTalk; ///< the manager's share of talk in percent, in tens: an estimate

    std::optional<QDateTime>
        heldAt; ///< when what happened was first recorded, UTC; nothing: planned
    Leads actual{};
    YesNo tookOver = YesNo::Unsaid;
    Idea takeOverIdea = Idea::Unsaid;
    Texts texts;
    std::vector<LeadChange> changedAfterwards; ///< kept by the workbook, oldest first

    bool operator==(const JointCall &) const = default;
};

/// Who leads a whole call by its parts: who leads more than half of those that were named, else
/// both together. Unsaid where none was.
Lead leadOf(const Leads &parts);

/// Who was to lead the whole call: by its parts where they were agreed, else by its kind.
Lead agreedLead(const JointCall &call);

/// Who led the whole call in fact.
Lead actualLead(const JointCall &call);

} // namespace courtside
