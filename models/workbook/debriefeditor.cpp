// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/debriefeditor.h"

#include "models/workbook/session.h"

namespace courtside {

std::vector<Debrief> DebriefEditor::debriefs() const
{
    return m_session.valueOf(m_session.stores().debriefs.debriefs());
}

std::vector<Debrief> DebriefEditor::debriefsOf(RepId rep) const
{
    return m_session.valueOf(m_session.stores().debriefs.debriefsOf(rep));
}

std::optional<Debrief> DebriefEditor::debrief(EntryId debrief) const
{
    return m_session.valueOf(m_session.stores().debriefs.debrief(debrief));
}

Result<DebriefEditor::Recorded> DebriefEditor::record(Debrief debrief, const Along &along)
{
    if (!debrief.rep.isValid())
        return Failure{tr("Whose call was it? Choose the rep."), {}};
    if (debrief.ending == Ending::Unsaid)
        return Failure{tr("How did the call end? Choose order, advance, continuation or no-sale."),
                       {}};
    debrief.texts = debrief.texts.entered();
    const Ending kept = keptEnding(debrief);
    const bool became = kept != debrief.ending;
    debrief.ending = kept;
    const QDateTime now = m_session.clock().now().toUTC();
    if (!debrief.id.isValid())
        debrief.recordedAt = now;
    if (!debrief.endedAt.isValid())
        debrief.endedAt = now;
    Changes changes = Change::Debriefs | Change::Drafts;
    changes.setFlag(Change::JointCalls, along.led != Lead::Unsaid);
    const QString text = debrief.id.isValid() ? tr("Change debrief") : tr("Record debrief");
    const auto id = m_session.make<EntryId>(
        text, changes, [&](ContentWriter &writer) { return write(writer, debrief, along); });
    if (!id)
        return id.failure();
    return Recorded{*id, became};
}

Result<EntryId> DebriefEditor::write(ContentWriter &writer, const Debrief &debrief,
                                     const Along &along)
{
    Stores &stores = m_session.stores();
    if (along.draft) {
        if (Result<void> gone = stores.drafts.remove(*along.draft); !gone)
            return gone.failure();
    }
    const QDate day = debrief.endedAt.toTimeZone(m_session.zone()).date();
    Result<EntryId> id = stores.debriefs.put(writer, debrief, day);
    if (!id)
        return id;
    if (along.row.isValid()) {
        if (Result<void> marked = stores.marks.setDebrief(writer, along.row, *id); !marked)
            return marked.failure();
    }
    if (debrief.jointCall && along.led != Lead::Unsaid) {
        if (Result<void> led = writeLead(writer, *debrief.jointCall, along.led); !led)
            return led.failure();
    }
    return id;
}

/// Who led the whole call led every part of it, as far as anybody said.
Result<void> DebriefEditor::writeLead(ContentWriter &writer, EntryId id, Lead led)
{
    const auto kept = m_session.stores().jointCalls.jointCall(id);
    if (!kept)
        return kept.failure();
    if (!*kept)
        return {}; // somebody removed it meanwhile, and the debrief is none the less worth keeping
    JointCall call = **kept;
    call.actual.fill(led);
    const QDateTime now = m_session.clock().now().toUTC();
    if (!call.heldAt)
        call.heldAt = now;
    const QDate day = call.startsAt.toTimeZone(m_session.zone()).date();
    const Result<EntryId> put = m_session.stores().jointCalls.put(writer, call, day, now);
    return put ? Result<void>() : Result<void>(put.failure());
}

Result<void> DebriefEditor::remove(EntryId debrief)
{
    return m_session.edit(tr("Remove debrief"), Change::Debriefs, [&](ContentWriter &writer) {
        return m_session.stores().debriefs.remove(writer, debrief);
    });
}

} // namespace courtside
