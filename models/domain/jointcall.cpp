// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/jointcall.h"

#include <algorithm>

namespace courtside {

Lead leadOf(const Leads &parts)
{
    const auto led = [&](Lead lead) {
        return std::ranges::count(parts, lead);
    };
    const auto named = std::ssize(parts) - led(Lead::Unsaid);
    if (named == 0)
        return Lead::Unsaid;
    for (const Lead lead : {Lead::Rep, Lead::Manager}) {
        if (2 * led(lead) > named)
            return lead;
    }
    return Lead::Together;
}

Lead leadBy(CallKind kind)
{
    switch (kind) {
    case CallKind::Coaching:
        return Lead::Rep;
    case CallKind::Modelling:
        return Lead::Manager;
    case CallKind::Joint:
        break;
    }
    return Lead::Together;
}

Lead agreedLead(const JointCall &call)
{
    const Lead lead = leadOf(call.agreed);
    return lead == Lead::Unsaid ? leadBy(call.kind) : lead;
}

Lead actualLead(const JointCall &call)
{
    if (const Lead lead = leadOf(call.actual); lead != Lead::Unsaid)
        return lead;
    switch (call.tookOver) {
    case YesNo::Yes:
        return Lead::Manager;
    case YesNo::No:
        return agreedLead(call);
    case YesNo::Unsaid:
    case YesNo::Unsure:
        break;
    }
    return Lead::Unsaid;
}

YesNo tookOverInFact(const JointCall &call)
{
    if (call.tookOver == YesNo::Yes || call.tookOver == YesNo::No)
        return call.tookOver;
    switch (leadOf(call.actual)) {
    case Lead::Manager:
        return agreedLead(call) == Lead::Manager ? YesNo::No : YesNo::Yes;
    case Lead::Rep:
        return YesNo::No;
    case Lead::Together:
    case Lead::Unsaid:
        break;
    }
    return YesNo::Unsaid;
}

bool hasAgreedRoles(const JointCall &call)
{
    return leadOf(call.agreed) != Lead::Unsaid;
}

bool hasStarted(const JointCall &call, const QDateTime &now)
{
    return call.startsAt <= now || call.movedFrom || call.heldAt;
}

bool isPlannedAfterwards(const JointCall &call)
{
    return call.startsAt < call.recordedAt;
}

std::vector<LeadChange> leadChanges(const JointCall &before, const JointCall &after,
                                    const QDateTime &at)
{
    std::vector<LeadChange> changes;
    if (before.kind != after.kind)
        changes.push_back({at, std::nullopt, leadBy(before.kind), leadBy(after.kind)});
    for (const CallPart part : everyCallPart) {
        const Lead was = leadIn(before.agreed, part);
        const Lead is = leadIn(after.agreed, part);
        if (was != is)
            changes.push_back({at, part, was, is});
    }
    return changes;
}

} // namespace courtside
