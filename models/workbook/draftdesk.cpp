// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/draftdesk.h"

#include "models/workbook/session.h"

namespace courtside {

namespace {
constexpr int daysDiscardedStay = 30;
}

std::vector<Draft> DraftDesk::drafts() const
{
    return read(false);
}

std::vector<Draft> DraftDesk::discarded() const
{
    return read(true);
}

Result<DraftId> DraftDesk::keep(Draft draft)
{
    draft.changedAt = m_session.clock().now().toUTC();
    Result<DraftId> id = Failure{};
    const Result<void> written = m_session.housekeep(Change::Drafts, [&]() -> Result<void> {
        id = m_session.stores().drafts.put(draft);
        return id ? Result<void>() : Result<void>(id.failure());
    });
    return written ? id : Result<DraftId>(written.failure());
}

Result<void> DraftDesk::discard(DraftId draft)
{
    return m_session.housekeep(Change::Drafts, [&]() -> Result<void> {
        DraftStore &store = m_session.stores().drafts;
        const QDateTime oldest = m_session.clock().now().toUTC().addDays(-daysDiscardedStay);
        if (Result<void> done = store.removeDiscardedBefore(oldest); !done)
            return done;
        return store.setDiscarded(draft, true);
    });
}

Result<void> DraftDesk::bringBack(DraftId draft)
{
    return m_session.housekeep(
        Change::Drafts, [&] { return m_session.stores().drafts.setDiscarded(draft, false); });
}

Result<void> DraftDesk::forget(DraftId draft)
{
    return m_session.housekeep(Change::Drafts,
                               [&] { return m_session.stores().drafts.remove(draft); });
}

std::vector<Draft> DraftDesk::read(bool discarded) const
{
    std::vector<Draft> drafts = m_session.valueOf(m_session.stores().drafts.drafts());
    std::erase_if(drafts, [=](const Draft &draft) { return draft.isDiscarded != discarded; });
    return drafts;
}

} // namespace courtside
