// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace courtside {

class Session;

/// Debriefs of calls.
class DebriefEditor final
{
    Q_DECLARE_TR_FUNCTIONS(DebriefEditor)
public:
    explicit DebriefEditor(Session &session) : m_session(session) {}

    std::vector<Debrief> debriefs() const; ///< oldest call first
    std::vector<Debrief> debriefsOf(RepId rep) const;
    std::optional<Debrief> debrief(EntryId debrief) const;

    struct Recorded
    {
        EntryId debrief;
        bool becameContinuation = false; ///< an advance without an action by the customer
    };
    /// Records a debrief, or what changed in one, in one step, and lets go of its draft. Needs a
    /// rep and an ending. The stamp of the first time stays.
    Result<Recorded> record(Debrief debrief, std::optional<DraftId> draft = std::nullopt);
    Result<void> remove(EntryId debrief);

private:
    Session &m_session;
};

} // namespace courtside
