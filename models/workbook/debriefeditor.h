// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/draft.h"
#include "models/domain/importantrow.h"
#include "models/domain/jointcall.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
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
    /// What is written in the same step.
    struct Along
    {
        std::optional<DraftId> draft{}; ///< its draft, which goes
        RowKey row{};                   ///< marked as important: this is its debrief
        Lead led = Lead::Unsaid;        ///< who led its joint call in fact
    };
    /// Records a debrief, or what changed in one, in one step. Needs a rep and an ending. The
    /// stamp of the first time stays.
    Result<Recorded> record(Debrief debrief, const Along &along);
    Result<Recorded> record(const Debrief &debrief) { return record(debrief, Along()); }
    Result<void> remove(EntryId debrief);

private:
    Result<EntryId> write(ContentWriter &writer, const Debrief &debrief, const Along &along);
    Result<void> writeLead(ContentWriter &writer, EntryId call, Lead led);

    Session &m_session;
};

} // namespace courtside
