// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/contactdesk.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

namespace {
constexpr int longestCadence = 366;
}

std::vector<Contact> ContactDesk::contacts() const
{
    const Stores &stores = m_session.stores();
    ContactFacts facts;
    facts.asOf = m_session.clock().today();
    facts.reps = m_session.valueOf(stores.people.reps());
    for (const auto &[rep, day] : m_session.valueOf(stores.entries.talks()))
        facts.events.push_back({rep, day});
    facts.cadences = cadences();
    return contactsOf(facts);
}

TalkFacts ContactDesk::talks() const
{
    const EntryStore &entries = m_session.stores().entries;
    const QDate today = m_session.clock().today();
    const auto overdue = [&](EntryKind kind) {
        std::vector<Overdue> all;
        for (const OpenEntry &open : m_session.valueOf(entries.openBefore(kind, today)))
            all.push_back({open.rep, open.entry, open.due, open.statement});
        return all;
    };
    return {contacts(), overdue(EntryKind::Owed), overdue(EntryKind::Promise)};
}

std::vector<Cadence> ContactDesk::cadences() const
{
    return m_session.valueOf(m_session.stores().cadences.cadences());
}

int ContactDesk::cadenceDays(std::optional<RepId> rep) const
{
    return cadenceOf(cadences(), rep);
}

Result<void> ContactDesk::setCadence(std::optional<RepId> rep, std::optional<int> days)
{
    if (days && (*days < 1 || *days > longestCadence))
        return Failure{tr("A cadence is a number of days from 1 to 366."), {}};
    return m_session.edit(tr("Change cadence"), Change::Debriefs, [&](ContentWriter &writer) {
        CadenceStore &store = m_session.stores().cadences;
        if (rep && !days)
            return store.remove(writer, *rep);
        return store.set(writer, {rep, days.value_or(defaultCadenceDays)});
    });
}

} // namespace courtside
