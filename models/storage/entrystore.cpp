// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/entrystore.h"

#include "models/storage/entryrows.h"

namespace courtside {

namespace {

constexpr auto entryColumns = "SELECT id, kind, rep, deal, day FROM entry";
constexpr auto oldestFirst = " ORDER BY day, id";

Entry entryOf(const Query &query)
{
    return {query.id<EntryId>(0), entryrows::enumOf<EntryKind>(query, 1), query.maybeId<RepId>(2),
            query.maybeId<DealId>(3), query.day(4)};
}

template <class SomeId>
Result<std::vector<Entry>> read(Database &database, const char *where, SomeId id)
{
    return guarded(database, [&] {
        std::vector<Entry> entries;
        Query query(database, QByteArray(entryColumns) + where + oldestFirst);
        query.bind(id);
        while (query.next())
            entries.push_back(entryOf(query));
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

Result<Texts> EntryStore::texts(EntryId entry) const
{
    return guarded(m_database, [&] { return entryrows::textsOf(m_database, entry); });
}

} // namespace courtside
