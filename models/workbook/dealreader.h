// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"

#include <optional>
#include <vector>

namespace courtside {

class Session;

/// The opportunities that imports brought, in every version.
class DealReader final
{
public:
    explicit DealReader(Session &session) : m_session(session) {}

    std::vector<Deal> deals() const; ///< as they stand now, by id
    std::vector<Deal> dealsOf(RepId rep) const;
    std::optional<Deal> deal(DealId deal) const;     ///< as it stands now
    std::vector<Deal> versionsOf(DealId deal) const; ///< oldest first

private:
    Session &m_session;
};

} // namespace courtside
