// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/jointcall.h"

#include <optional>
#include <vector>

namespace courtside {

/// What a rep wanted to do differently, and the call after which they said so.
struct LastLesson
{
    QString text;
    QDateTime callAt; ///< UTC
    EntryId entry;

    bool operator==(const LastLesson &) const = default;
};

/// The last thing that the rep wanted to do differently, from the newest debrief or joint call
/// before that moment. Nothing where there is none.
std::optional<LastLesson> lastLesson(RepId rep, const std::vector<Debrief> &debriefs,
                                     const std::vector<JointCall> &calls, const QDateTime &before);

} // namespace courtside
