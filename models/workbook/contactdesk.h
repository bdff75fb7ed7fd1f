// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/reasons.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

class Session;

/// How long ago there was a talk with each rep, and how long ago is too long.
class ContactDesk final
{
    Q_DECLARE_TR_FUNCTIONS(ContactDesk)
public:
    explicit ContactDesk(Session &session) : m_session(session) {}

    /// As of today, one for each rep who is there, by rep; empty before anything was recorded.
    std::vector<Contact> contacts() const;
    /// What speaks for a talk beside the counts, as of today.
    TalkFacts talks() const;

    std::vector<Cadence> cadences() const;
    /// The cadence a rep has of their own, else that of everybody.
    int cadenceDays(std::optional<RepId> rep) const;
    /// From 1 day to a year; nothing for the rep's own: what holds for everybody.
    Result<void> setCadence(std::optional<RepId> rep, std::optional<int> days);

private:
    Session &m_session;
};

} // namespace courtside
