// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/dealstore.h"

#include "models/storage/sql.h"

namespace courtside {

namespace {

constexpr auto versionColumns = "SELECT deal, owner, name, account, stage, amount, currency,"
                                " created, closed, outcome FROM deal_version v";

std::vector<Deal> readDeals(Query &query)
{
    std::vector<Deal> deals;
    while (query.next()) {
        Deal deal;
        deal.id = query.id<DealId>(0);
        deal.owner = query.maybeId<RepId>(1);
        deal.name = query.text(2);
        deal.account = query.text(3);
        deal.stage = query.text(4);
        if (!query.isNull(5))
            deal.amount = query.real(5);
        deal.currency = query.text(6);
        deal.created = query.maybeDay(7);
        deal.closed = query.maybeDay(8);
        deal.outcome = static_cast<DealOutcome>(query.integer(9));
        deals.push_back(std::move(deal));
    }
    return deals;
}

} // namespace

Result<std::vector<KnownDeal>> DealStore::known() const
{
    return guarded(m_database, [&] {
        std::vector<KnownDeal> known;
        Query query(m_database,
                    "SELECT s.name, d.key, v.content FROM deal d JOIN source s ON s.id = d.source"
                    " JOIN deal_version v ON v.id ="
                    " (SELECT max(id) FROM deal_version WHERE deal = d.id)"
                    " ORDER BY s.name, d.key");
        query.bind();
        while (query.next()) {
            known.push_back(
                {query.text(0), query.bytes(1), static_cast<quint64>(query.integer(2))});
        }
        return known;
    });
}

Result<std::vector<Deal>> DealStore::deals() const
{
    return guarded(m_database, [&] {
        Query query(m_database,
                    QByteArray(versionColumns) +
                        " WHERE id = (SELECT max(id) FROM deal_version WHERE deal = v.deal)"
                        " ORDER BY deal");
        return readDeals(query.bind());
    });
}

Result<std::vector<Deal>> DealStore::versionsOf(DealId deal) const
{
    return guarded(m_database, [&] {
        Query query(m_database, QByteArray(versionColumns) + " WHERE deal = ? ORDER BY id");
        return readDeals(query.bind(deal));
    });
}

} // namespace courtside
