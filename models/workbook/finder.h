// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/found.h"

namespace courtside {

class Session;

/// One search over people, deals and every word written. Nothing typed is syntax, and case and
/// accents make no difference.
class Finder final
{
public:
    static constexpr int mostPeople = 10;
    static constexpr int mostDeals = 20;
    static constexpr int mostEntries = 100;

    explicit Finder(Session &session) : m_session(session) {}

    FindResult find(const FindRequest &request) const;

private:
    Session &m_session;
};

} // namespace courtside
