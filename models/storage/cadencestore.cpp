// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/cadencestore.h"

#include "models/storage/contentwriter.h"
#include "models/storage/entryrows.h"

namespace courtside {

Result<std::vector<Cadence>> CadenceStore::cadences() const
{
    return guarded(m_database, [&] {
        std::vector<Cadence> cadences;
        Query query(m_database, "SELECT rep, days FROM cadence ORDER BY rep");
        query.bind();
        while (query.next())
            cadences.push_back({query.maybeId<RepId>(0), query.smallInteger(1)});
        return cadences;
    });
}

Result<void> CadenceStore::set(ContentWriter &writer, const Cadence &cadence)
{
    return guarded(m_database, [&] {
        const std::vector<ContentWriter::Named> values = {{"rep", entryrows::idValue(cadence.rep)},
                                                          {"days", qint64{cadence.days}}};
        const auto present =
            numberOf(m_database, "SELECT id FROM cadence WHERE rep IS ?", cadence.rep);
        if (present)
            writer.update("cadence", {*present}, values);
        else
            writer.insert("cadence", values);
    });
}

Result<void> CadenceStore::remove(ContentWriter &writer, RepId rep)
{
    return guarded(m_database, [&] {
        if (const auto id = numberOf(m_database, "SELECT id FROM cadence WHERE rep = ?", rep))
            writer.remove("cadence", {*id});
    });
}

} // namespace courtside
