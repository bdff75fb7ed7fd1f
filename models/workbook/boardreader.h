// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/reasons.h"

#include <memory>
#include <optional>

namespace courtside {

class Session;

/// The derived board. Kept until a write changes the facts or the day turns; never stored.
class BoardReader final
{
public:
    explicit BoardReader(Session &session) : m_session(session) {}

    /// As of today by the workbook's clock.
    const Board &today() const;
    ReasonList reasons() const;
    /// As of another day, or with a what-if rarity; computed at each call.
    Board asOf(QDate day, std::optional<int> onceInWeeks = std::nullopt,
               Detail detail = Detail::FlagsOnly) const;
    /// Week by week as of today, only this rep's watched activities, in their order.
    std::vector<PairHistory> historiesOf(RepId rep) const;
    /// Every watched activity of every rep with weeks, for the Team page's small multiples.
    const Board &everyWeek() const;
    /// Flags that were raised once and are no longer derived.
    std::vector<Flag> withdrawn() const;
    std::vector<Flag> withdrawnOf(RepId rep, ActivityId activity) const;

private:
    Session &m_session;
};

} // namespace courtside
