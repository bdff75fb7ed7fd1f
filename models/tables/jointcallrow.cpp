// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jointcallrow.h"

#include <algorithm>

namespace courtside {

CallState callState(const JointCall &call, const QDateTime &now, const QTimeZone &zone)
{
    if (call.heldAt)
        return CallState::Held;
    if (call.startsAt <= now)
        return CallState::Unfinished;
    const bool isToday = call.startsAt.toTimeZone(zone).date() == now.toTimeZone(zone).date();
    return isToday ? CallState::Today : CallState::Planned;
}

void sortAsTheyAreNeeded(std::vector<JointCall> &calls)
{
    std::ranges::stable_sort(calls, [](const JointCall &left, const JointCall &right) {
        const bool isHeld = left.heldAt.has_value();
        if (isHeld != right.heldAt.has_value())
            return !isHeld;
        return isHeld ? left.startsAt > right.startsAt : left.startsAt < right.startsAt;
    });
}

} // namespace courtside
