// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/markstore.h"

#include "models/storage/entryrows.h"

namespace courtside {

Result<std::vector<ImportantRow>> MarkStore::importantRows() const
{
    return guarded(m_database, [&] {
        std::vector<ImportantRow> rows;
        Query query(m_database, "SELECT source, key, rep, day, what, debrief FROM important"
                                " ORDER BY day, source, key");
        query.bind();
        while (query.next()) {
            rows.push_back({{query.integer(0), query.bytes(1)},
                            query.id<RepId>(2),
                            query.day(3),
                            query.text(4),
                            query.maybeId<EntryId>(5)});
        }
        return rows;
    });
}

Result<void> MarkStore::markImportant(ContentWriter &writer, const ImportantRow &row)
{
    return guarded(m_database, [&] {
        if (rowOf(m_database, "important", {row.row.source, row.row.key}))
            return;
        writer.insert("important", {{"source", row.row.source},
                                    {"key", row.row.key},
                                    {"rep", row.rep.value},
                                    {"day", row.day.toJulianDay()},
                                    {"what", row.what},
                                    {"debrief", entryrows::idValue(row.debrief)}});
    });
}

Result<void> MarkStore::unmarkImportant(ContentWriter &writer, const RowKey &row)
{
    return guarded(m_database, [&] {
        if (rowOf(m_database, "important", {row.source, row.key}))
            writer.remove("important", {row.source, row.key});
    });
}

Result<void> MarkStore::setDebrief(ContentWriter &writer, const RowKey &row, EntryId debrief)
{
    return guarded(m_database, [&] {
        if (rowOf(m_database, "important", {row.source, row.key}))
            writer.update("important", {row.source, row.key}, {{"debrief", debrief.value}});
    });
}

Result<std::set<DealId>> MarkStore::dealsWithoutNeed() const
{
    return guarded(m_database, [&] {
        std::set<DealId> deals;
        Query query(m_database, "SELECT deal FROM no_debrief");
        query.bind();
        while (query.next())
            deals.insert(query.id<DealId>(0));
        return deals;
    });
}

Result<void> MarkStore::setNeedsDebrief(ContentWriter &writer, DealId deal, bool needs)
{
    return guarded(m_database, [&] {
        const bool isMarked = rowOf(m_database, "no_debrief", {deal.value}).has_value();
        if (needs && isMarked)
            writer.remove("no_debrief", {deal.value});
        if (!needs && !isMarked)
            writer.insert("no_debrief", {{"deal", deal.value}});
    });
}

} // namespace courtside
