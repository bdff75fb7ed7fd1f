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

Result<DebriefEditor::Recorded> DebriefEditor::record(Debrief debrief, std::optional<DraftId> draft)
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
    const QDate day = debrief.endedAt.toTimeZone(m_session.zone()).date();
    Stores &stores = m_session.stores();
    const auto write = [&](ContentWriter &writer) -> Result<EntryId> {
        if (draft) {
            if (Result<void> gone = stores.drafts.remove(*draft); !gone)
                return gone.failure();
        }
        return stores.debriefs.put(writer, debrief, day);
    };
    const QString text = debrief.id.isValid() ? tr("Change debrief") : tr("Record debrief");
    const auto id = m_session.make<EntryId>(text, Change::Debriefs | Change::Drafts, write);
    if (!id)
        return id.failure();
    return Recorded{*id, became};
}

Result<void> DebriefEditor::remove(EntryId debrief)
{
    return m_session.edit(tr("Remove debrief"), Change::Debriefs, [&](ContentWriter &writer) {
        return m_session.stores().debriefs.remove(writer, debrief);
    });
}

} // namespace courtside
