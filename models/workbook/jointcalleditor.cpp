// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/jointcalleditor.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr TextField textsOfPlan[] = {TextField::Customer, TextField::Objective,
                                     TextField::HandOverSignal, TextField::HelpWanted};
constexpr TextField textsOfAfterwards[] = {
    TextField::WentWell,     TextField::DoDifferently, TextField::Strength,  TextField::OnePoint,
    TextField::TookOverWhen, TextField::TookOverWhy,   TextField::Reflection};

template <size_t size> void copyTexts(const TextField (&fields)[size], const Texts &from, Texts &to)
{
    for (const TextField field : fields)
        to.set(field, enteredText(from[field]));
}

void takePlan(const JointCall &from, JointCall &call)
{
    call.rep = from.rep;
    call.deal = from.deal;
    call.startsAt = from.startsAt.toUTC();
    call.kind = from.kind;
    call.agreed = from.agreed;
    call.skill = from.skill;
    copyTexts(textsOfPlan, from.texts, call.texts);
}

void takeAfterwards(const JointCall &from, JointCall &call)
{
    call.actual = from.actual;
    call.tookOver = from.tookOver;
    call.takeOverIdea = from.takeOverIdea;
    copyTexts(textsOfAfterwards, from.texts, call.texts);
}

int &tallyOf(JointCall &call, CallTally tally)
{
    switch (tally) {
    case CallTally::BehaviourSeen:
        return call.behaviourSeen;
    case CallTally::RepQuestion:
        return call.repQuestions;
    case CallTally::CustomerSignal:
        break;
    }
    return call.customerSignals;
}

bool isInTens(int percent)
{
    return percent >= 0 && percent <= 100 && percent % 10 == 0;
}

} // namespace

std::vector<JointCall> JointCallEditor::jointCalls() const
{
    return m_session.valueOf(m_session.stores().jointCalls.jointCalls());
}

std::vector<JointCall> JointCallEditor::jointCallsOf(RepId rep) const
{
    return m_session.valueOf(m_session.stores().jointCalls.jointCallsOf(rep));
}

std::optional<JointCall> JointCallEditor::jointCall(EntryId call) const
{
    return m_session.valueOf(m_session.stores().jointCalls.jointCall(call));
}

Result<EntryId> JointCallEditor::plan(const JointCall &call, std::optional<DraftId> draft)
{
    if (!call.rep.isValid())
        return Failure{tr("Whose call is it? Choose the rep."), {}};
    if (!call.startsAt.isValid())
        return Failure{tr("When does the call start? Type a day and a time."), {}};
    if (!call.id.isValid()) {
        JointCall planned;
        takePlan(call, planned);
        planned.recordedAt = m_session.clock().now().toUTC();
        return write(tr("Plan joint call"), draft, [&] { return planned; });
    }
    return write(tr("Change joint call"), draft,
                 changed(call.id, [&](JointCall &kept) { takePlan(call, kept); }));
}

Result<void> JointCallEditor::recordHeld(const JointCall &call, std::optional<DraftId> draft)
{
    const QDateTime now = m_session.clock().now().toUTC();
    return done(write(tr("Record joint call"), draft, changed(call.id, [&](JointCall &kept) {
                          takeAfterwards(call, kept);
                          if (!kept.heldAt)
                              kept.heldAt = now;
                      })));
}

Result<void> JointCallEditor::count(EntryId call, CallTally tally, int by)
{
    return done(write(tr("Count in joint call"), {}, changed(call, [=](JointCall &kept) {
                          int &counted = tallyOf(kept, tally);
                          counted = std::max(0, counted + by);
                      })));
}

Result<void> JointCallEditor::setManagerTalk(EntryId call, std::optional<int> percent)
{
    if (percent && !isInTens(*percent))
        return Failure{tr("The share of talk is an estimate: choose 0 to 100 % in steps of 10."),
                       {}};
    return done(write(tr("Estimate share of talk"), {},
                      changed(call, [=](JointCall &kept) { kept.managerTalk = percent; })));
}

Result<void> JointCallEditor::remove(EntryId call)
{
    return m_session.edit(
        tr("Remove joint call"), Change::JointCalls | Change::Debriefs,
        [&](ContentWriter &writer) { return m_session.stores().jointCalls.remove(writer, call); });
}

JointCallEditor::Make JointCallEditor::changed(EntryId id,
                                               const std::function<void(JointCall &)> &change) const
{
    return [this, id, change]() -> Result<JointCall> {
        const auto kept = m_session.stores().jointCalls.jointCall(id);
        if (!kept)
            return kept.failure();
        if (!*kept)
            return Failure{tr("This joint call is no longer in the workbook."), {}};
        JointCall call = **kept;
        change(call);
        return call;
    };
}

Result<EntryId> JointCallEditor::write(const QString &text, std::optional<DraftId> draft,
                                       const Make &make)
{
    const QDateTime now = m_session.clock().now().toUTC();
    Stores &stores = m_session.stores();
    const auto put = [&](ContentWriter &writer) -> Result<EntryId> {
        if (draft) {
            if (Result<void> gone = stores.drafts.remove(*draft); !gone)
                return gone.failure();
        }
        const Result<JointCall> call = make();
        if (!call)
            return call.failure();
        const QDate day = call->startsAt.toTimeZone(m_session.zone()).date();
        return stores.jointCalls.put(writer, *call, day, now);
    };
    const Changes changes = draft ? Change::JointCalls | Change::Drafts : Change::JointCalls;
    return m_session.make<EntryId>(text, changes, put);
}

Result<void> JointCallEditor::done(const Result<EntryId> &written)
{
    return written ? Result<void>() : Result<void>(written.failure());
}

} // namespace courtside
