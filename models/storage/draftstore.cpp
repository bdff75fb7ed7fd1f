// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/draftstore.h"

#include "models/storage/entryrows.h"

#include <QJsonDocument>

namespace courtside {

Result<std::vector<Draft>> DraftStore::drafts() const
{
    return guarded(m_database, [&] {
        std::vector<Draft> drafts;
        Query query(m_database, "SELECT id, form, entry, rep, contents, field, cursor, changed_at,"
                                " discarded FROM draft ORDER BY changed_at DESC, id DESC");
        query.bind();
        while (query.next()) {
            Draft draft;
            draft.id = query.id<DraftId>(0);
            draft.form = query.text(1);
            draft.entry = query.maybeId<EntryId>(2);
            draft.rep = query.maybeId<RepId>(3);
            draft.values = QJsonDocument::fromJson(query.text(4).toUtf8()).object();
            draft.field = query.text(5);
            draft.cursor = query.smallInteger(6);
            draft.changedAt = entryrows::momentOf(query, 7);
            draft.isDiscarded = query.integer(8) != 0;
            drafts.push_back(std::move(draft));
        }
        return drafts;
    });
}

Result<DraftId> DraftStore::put(const Draft &draft)
{
    return guarded(m_database, [&] {
        const QString contents =
            QString::fromUtf8(QJsonDocument(draft.values).toJson(QJsonDocument::Compact));
        const std::optional<DraftId> id =
            draft.id.isValid() ? std::optional(draft.id) : std::nullopt;
        execute(m_database,
                "INSERT OR REPLACE INTO draft (id, form, entry, rep, contents, field, cursor,"
                " changed_at, discarded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, draft.form, draft.entry, draft.rep, contents, draft.field, draft.cursor,
                draft.changedAt.toMSecsSinceEpoch(), draft.isDiscarded);
        return DraftId{m_database.connection().getLastInsertRowid()};
    });
}

Result<void> DraftStore::setDiscarded(DraftId draft, bool discarded)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE draft SET discarded = ? WHERE id = ?", discarded, draft);
    });
}

Result<void> DraftStore::remove(DraftId draft)
{
    return guarded(m_database,
                   [&] { execute(m_database, "DELETE FROM draft WHERE id = ?", draft); });
}

Result<void> DraftStore::removeDiscardedBefore(const QDateTime &before)
{
    return guarded(m_database, [&] {
        execute(m_database, "DELETE FROM draft WHERE discarded <> 0 AND changed_at < ?",
                before.toMSecsSinceEpoch());
    });
}

} // namespace courtside
