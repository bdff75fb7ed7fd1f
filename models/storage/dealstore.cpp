// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/dealstore.h"

#include "models/storage/entryrows.h"
#include "models/storage/sql.h"

namespace courtside {

namespace {

constexpr auto versionColumns = "v.deal, v.owner, v.name, v.account, v.stage, v.amount,"
                                " v.currency, v.created, v.closed, v.outcome";

Deal dealAt(const Query &query)
{
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
    return deal;
}

/// Versions of deals that a condition holds for, in an order.
template <class... Values>
std::vector<Deal> readDeals(Database &database, const QByteArray &rest, const Values &...values)
{
    std::vector<Deal> deals;
    Query query(database, QByteArray("SELECT ") + versionColumns + " FROM deal_version v" + rest);
    query.bind(values...);
    while (query.next())
        deals.push_back(dealAt(query));
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
        return readDeals(m_database,
                         " WHERE v.id = (SELECT max(id) FROM deal_version WHERE deal = v.deal)"
                         " ORDER BY v.deal");
    });
}

Result<std::vector<Deal>> DealStore::versionsOf(DealId deal) const
{
    return guarded(m_database,
                   [&] { return readDeals(m_database, " WHERE v.deal = ? ORDER BY v.id", deal); });
}

Result<std::vector<DealVersion>> DealStore::historyOf(DealId deal) const
{
    return guarded(m_database, [&] {
        std::vector<DealVersion> history;
        Query query(m_database, QByteArray("SELECT ") + versionColumns +
                                    ", b.at FROM deal_version v JOIN batch b ON b.id = v.batch"
                                    " WHERE v.deal = ? ORDER BY v.id");
        query.bind(deal);
        while (query.next())
            history.push_back({dealAt(query), entryrows::momentOf(query, 10)});
        return history;
    });
}

} // namespace courtside
