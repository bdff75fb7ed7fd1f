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

Lead agreedLead(const JointCall &call)
{
    if (const Lead lead = leadOf(call.agreed); lead != Lead::Unsaid)
        return lead;
    switch (call.kind) {
    case CallKind::Coaching:
        return Lead::Rep;
    case CallKind::Modelling:
        return Lead::Manager;
    case CallKind::Joint:
        break;
    }
    return Lead::Together;
}

Lead actualLead(const JointCall &call)
{
    return leadOf(call.actual);
}

} // namespace courtside
