// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/dealreader.h"

#include "models/workbook/session.h"

namespace courtside {

std::vector<Deal> DealReader::deals() const
{
    return m_session.valueOf(m_session.stores().deals.deals());
}

std::vector<Deal> DealReader::dealsOf(RepId rep) const
{
    std::vector<Deal> own = deals();
    std::erase_if(own, [rep](const Deal &deal) { return deal.owner != rep; });
    return own;
}

std::optional<Deal> DealReader::deal(DealId deal) const
{
    const std::vector<Deal> versions = versionsOf(deal);
    return versions.empty() ? std::nullopt : std::optional(versions.back());
}

std::vector<Deal> DealReader::versionsOf(DealId deal) const
{
    return m_session.valueOf(m_session.stores().deals.versionsOf(deal));
}

} // namespace courtside
