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
    std::optional<CallPart> part; ///< nothing: the whole call, by its kind
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
    /// The first start that had come already when the call was put off, UTC; kept by the workbook
    std::optional<QDateTime> movedFrom;
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

/// The parts of a call, first to last.
inline constexpr std::array<CallPart, callParts> everyCallPart = {
    CallPart::Opening, CallPart::Discovery, CallPart::Presentation, CallPart::Price,
    CallPart::Close};

constexpr Lead leadIn(const Leads &leads, CallPart part)
{
    return leads[static_cast<size_t>(part)];
}

/// Who leads a call of this kind unless its parts say otherwise.
Lead leadBy(CallKind kind);

/// Who leads a whole call by its parts: who leads more than half of those that were named, else
/// both together. Unsaid where none was.
Lead leadOf(const Leads &parts);

/// Who was to lead the whole call: by its parts where they were agreed, else by its kind.
Lead agreedLead(const JointCall &call);

/// Who led the whole call in fact: by its parts where they were said, else the manager where the
/// manager took over, else as agreed. Unsaid where nothing was said of either.
Lead actualLead(const JointCall &call);

/// Whether the manager took over, as it was said, or by the parts where it was not: the manager led
/// the call that the rep was to lead. Unsaid where neither tells.
YesNo tookOverInFact(const JointCall &call);

/// Whether anybody said who leads which part.
bool hasAgreedRoles(const JointCall &call);

/// Whether the call had started by `now`, so that what was agreed stays as it was or leaves a
/// trace. A call that is put off after its start stays one that had started.
bool hasStarted(const JointCall &call, const QDateTime &now);

/// Whether the plan was written down when the call had started already.
bool isPlannedAfterwards(const JointCall &call);

/// What was agreed differently before and after, part by part and by the kind.
std::vector<LeadChange> leadChanges(const JointCall &before, const JointCall &after,
                                    const QDateTime &at);

} // namespace courtside
