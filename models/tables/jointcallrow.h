// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"

#include <QString>
#include <QTimeZone>

namespace courtside {

/// How far a joint call has come.
enum class CallState {
    Planned,
    Today,      ///< planned for this day
    Unfinished, ///< it has started, and nothing says what happened
    Held,
};

/// How far the call has come by `now`, whose day is the zone's.
CallState callState(const JointCall &call, const QDateTime &now, const QTimeZone &zone);

/// What is still ahead or unfinished first, in the order of time; then what was held, the newest
/// first.
void sortAsTheyAreNeeded(std::vector<JointCall> &calls);

/// A joint call in the list of the team's.
struct JointCallRow
{
    EntryId call;
    QString title;  ///< "Thu 12 Nov, 14:00  Anna Berg"
    QString detail; ///< "Coaching call, Acme"
    CallState state = CallState::Planned;

    bool operator==(const JointCallRow &) const = default;
};

} // namespace courtside
