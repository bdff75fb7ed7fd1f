// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <vector>

namespace courtside {

class Session;

/// Everything that happened to a person or a deal, in one list, the oldest day first.
class TimelineReader final
{
public:
    explicit TimelineReader(Session &session) : m_session(session) {}

    /// Calls, agreements, promises, flags raised and cleared, goals, restarts, days away, and the
    /// imports that brought something about the rep.
    std::vector<TimelineItem> ofRep(RepId rep) const;
    /// The chain of a deal: what imports said of it, its calls, debriefs and promises.
    std::vector<TimelineItem> ofDeal(DealId deal) const;

private:
    Session &m_session;
};

} // namespace courtside
