// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/entrystore.h"

#include "models/storage/entryrows.h"

namespace courtside {

namespace {

constexpr auto oldestFirst = " ORDER BY day, id";

template <class SomeId>
Result<std::vector<Entry>> read(Database &database, const char *where, SomeId id)
{
    return guarded(database, [&] {
        std::vector<Entry> entries;
        Query query(database, QByteArray("SELECT ") + entryrows::entryColumns + " FROM entry" +
                                  where + oldestFirst);
        query.bind(id);
        while (query.next())
            entries.push_back(entryrows::entryOf(query));
        return entries;
    });
}

} // namespace

Result<std::optional<Entry>> EntryStore::entry(EntryId entry) const
{
    const auto found = read(m_database, " WHERE id = ?", entry);
    if (!found)
        return found.failure();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Entry>> EntryStore::entriesOf(RepId rep) const
{
    return read(m_database, " WHERE rep = ?", rep);
}

Result<std::vector<Entry>> EntryStore::entriesOf(DealId deal) const
{
    return read(m_database, " WHERE deal = ?", deal);
}

Result<std::vector<std::pair<RepId, QDate>>> EntryStore::talks() const
{
    return guarded(m_database, [&] {
        std::vector<std::pair<RepId, QDate>> talks;
        Query query(m_database,
                    "SELECT e.rep, e.day FROM entry e LEFT JOIN joint_call j ON j.entry = e.id"
                    " WHERE e.kind = ? OR j.held_at IS NOT NULL ORDER BY e.day, e.id");
        query.bind(EntryKind::Debrief);
        while (query.next())
            talks.emplace_back(query.id<RepId>(0), query.day(1));
        return talks;
    });
}

Result<std::vector<OpenEntry>> EntryStore::openBefore(EntryKind kind, QDate day) const
{
    return guarded(m_database, [&] {
        std::vector<OpenEntry> open;
        Query query(m_database,
                    "SELECT e.id, e.rep, coalesce(u.due, p.due) AS due, coalesce(w.text, '')"
                    " FROM entry e LEFT JOIN undertaking u ON u.entry = e.id AND u.outcome = 0"
                    " LEFT JOIN promise p ON p.entry = e.id AND p.ending = 0"
                    " LEFT JOIN words w ON w.entry = e.id AND w.field = ?"
                    " WHERE e.kind = ? AND coalesce(u.due, p.due) < ? ORDER BY due, e.id");
        query.bind(TextField::Statement, kind, day);
        while (query.next()) {
            open.push_back({query.id<EntryId>(0), query.id<RepId>(1), query.day(2), query.text(3)});
        }
        return open;
    });
}

Result<Texts> EntryStore::texts(EntryId entry) const
{
    return guarded(m_database, [&] { return entryrows::textsOf(m_database, entry); });
}

} // namespace courtside
