// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/cadence.h"
#include "models/domain/people.h"

#include <QDate>

#include <vector>

namespace courtside {

/// A talk about a rep's work: a debrief or a joint call that was held.
struct ContactEvent
{
    RepId rep;
    QDate day;
};

/// What contact is worked out from.
struct ContactFacts
{
    QDate asOf; ///< later talks are ignored
    std::vector<Rep> reps;
    std::vector<ContactEvent> events; ///< in any order
    std::vector<Cadence> cadences;
};

/// How long a rep has been left alone.
struct Contact
{
    RepId rep;
    std::optional<QDate> last; ///< nothing: no talk was ever recorded
    int days = 0;              ///< since then; without any, since the first talk with anybody
    int cadenceDays = defaultCadenceDays;

    bool isPastCadence() const { return days > cadenceDays; }
    bool operator==(const Contact &) const = default;
};

/// The rep's own cadence, else everybody's, else the default. Nobody named: everybody's.
int cadenceOf(const std::vector<Cadence> &cadences, std::optional<RepId> rep);

/// One for each rep who is there on the day, by rep. Empty as long as nothing was recorded at all:
/// a workbook that only counts says nothing about talks. A rep who joined later is counted from the
/// start there.
std::vector<Contact> contactsOf(const ContactFacts &facts);

} // namespace courtside
