// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/contact.h"

#include <algorithm>
#include <map>

namespace courtside {

namespace {

bool isThere(const Rep &rep, QDate day)
{
    return (!rep.left || *rep.left >= day) && (!rep.started || *rep.started <= day);
}

} // namespace

int cadenceOf(const std::vector<Cadence> &cadences, std::optional<RepId> rep)
{
    int days = defaultCadenceDays;
    for (const Cadence &cadence : cadences) {
        if (cadence.rep == rep)
            return cadence.days;
        if (!cadence.rep)
            days = cadence.days;
    }
    return days;
}

std::vector<Contact> contactsOf(const ContactFacts &facts)
{
    std::optional<QDate> firstOfAll;
    std::map<RepId, QDate> last;
    for (const ContactEvent &event : facts.events) {
        if (event.day > facts.asOf)
            continue;
        firstOfAll = std::min(firstOfAll.value_or(event.day), event.day);
        QDate &newest = last.try_emplace(event.rep, event.day).first->second;
        newest = std::max(newest, event.day);
    }
    std::vector<Contact> contacts;
    if (!firstOfAll)
        return contacts;
    for (const Rep &rep : facts.reps) {
        if (!isThere(rep, facts.asOf))
            continue;
        Contact contact;
        contact.rep = rep.id;
        contact.cadenceDays = cadenceOf(facts.cadences, rep.id);
        QDate since = std::max(*firstOfAll, rep.started.value_or(*firstOfAll));
        if (const auto found = last.find(rep.id); found != last.end())
            contact.last = since = found->second;
        contact.days = static_cast<int>(since.daysTo(facts.asOf));
        contacts.push_back(contact);
    }
    std::ranges::sort(contacts, {}, &Contact::rep);
    return contacts;
}

} // namespace courtside
