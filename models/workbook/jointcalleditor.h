// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/jointcall.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <vector>

namespace courtside {

class Session;

/// What is counted with single keys during a joint call.
enum class CallTally {
    BehaviourSeen,
    RepQuestion,
    CustomerSignal,
};

/// Joint calls, in the order of the day: planned, counted along, talked over at the kerb. What was
/// agreed differently after a call had started leaves a trace by itself.
class JointCallEditor final
{
    Q_DECLARE_TR_FUNCTIONS(JointCallEditor)
public:
    explicit JointCallEditor(Session &session) : m_session(session) {}

    std::vector<JointCall> jointCalls() const; ///< oldest start first
    std::vector<JointCall> jointCallsOf(RepId rep) const;
    std::optional<JointCall> jointCall(EntryId call) const;

    /// Records the plan of a new call, or what changed in one, in one step, and lets go of its
    /// draft. Needs a rep and a start. What happened in the call stays as it is.
    Result<EntryId> plan(const JointCall &call, std::optional<DraftId> draft = std::nullopt);
    /// Records what happened: leads in fact, the take-over and the texts of afterwards. The plan
    /// and the tallies stay as they are. The stamp of the first time stays.
    Result<void> recordHeld(const JointCall &call, std::optional<DraftId> draft = std::nullopt);
    /// One more, or with `by` -1 one less; never below none.
    Result<void> count(EntryId call, CallTally tally, int by = 1);
    /// The manager's share of talk in tens of percent, an estimate; nothing: not said.
    Result<void> setManagerTalk(EntryId call, std::optional<int> percent);
    Result<void> remove(EntryId call);

private:
    using Make = std::function<Result<JointCall>()>;
    /// The call as it stands with a change, read where it is written.
    Make changed(EntryId call, const std::function<void(JointCall &)> &change) const;
    Result<EntryId> write(const QString &text, std::optional<DraftId> draft, const Make &make);
    static Result<void> done(const Result<EntryId> &written);

    Session &m_session;
};

} // namespace courtside
