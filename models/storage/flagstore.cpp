// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/flagstore.h"

#include "models/storage/sql.h"

#include <algorithm>
#include <limits>
#include <map>

namespace courtside {

namespace {

constexpr auto keyColumns = " WHERE rep = ? AND activity = ? AND light = ? AND week = ?";

FlagKey keyOf(const Query &query)
{
    return {query.id<RepId>(0), query.id<ActivityId>(1), static_cast<Light>(query.integer(2)),
            query.week(3)};
}

/// The keys of all stored flags, and whether each is withdrawn.
std::map<FlagKey, bool> storedFlags(Database &database)
{
    std::map<FlagKey, bool> stored;
    Query query(database, "SELECT rep, activity, light, week, withdrawn FROM flag");
    query.bind();
    while (query.next())
        stored[keyOf(query)] = query.integer(4) != 0;
    return stored;
}

void insertFlag(Database &database, const Flag &flag)
{
    execute(database,
            "INSERT INTO flag (rep, activity, light, week, run_start, run_weeks, run_days,"
            " per_full_week, expected, seen, once_in_weeks, tail, dispersion, steadiness,"
            " chance_limit, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            flag.key.rep, flag.key.activity, flag.key.light, flag.key.flaggedWeek, flag.runStart,
            flag.runWeeks, flag.runDays, flag.perFullWeek, flag.expected, flag.seen,
            flag.onceInWeeks, flag.tail, flag.dispersion, flag.steadiness, flag.limit);
}

void setWithdrawn(Database &database, const FlagKey &key, bool withdrawn)
{
    execute(database, QByteArray("UPDATE flag SET withdrawn = ?") + keyColumns, withdrawn, key.rep,
            key.activity, key.light, key.flaggedWeek);
}

double realOrNan(const Query &query, int column)
{
    return query.isNull(column) ? std::numeric_limits<double>::quiet_NaN() : query.real(column);
}

} // namespace

Result<void> FlagStore::reconcile(const std::vector<Flag> &derived)
{
    return guarded(m_database, [&] {
        std::map<FlagKey, bool> unseen = storedFlags(m_database);
        for (const Flag &flag : derived) {
            const auto stored = unseen.find(flag.key);
            if (stored == unseen.end()) {
                insertFlag(m_database, flag);
                continue;
            }
            if (stored->second)
                setWithdrawn(m_database, flag.key, false);
            unseen.erase(stored);
        }
        for (const auto &[key, withdrawn] : unseen) {
            if (!withdrawn)
                setWithdrawn(m_database, key, true);
        }
    });
}

Result<std::vector<Flag>> FlagStore::withdrawn() const
{
    return guarded(m_database, [&] {
        std::vector<Flag> flags;
        Query query(m_database,
                    "SELECT rep, activity, light, week, run_start, run_weeks, run_days,"
                    " per_full_week, expected, seen, once_in_weeks, tail, dispersion, steadiness,"
                    " chance_limit FROM flag WHERE withdrawn AND rep IN (SELECT id FROM rep)"
                    " AND activity IN (SELECT id FROM activity WHERE watched)"
                    " ORDER BY week, rep, activity, light");
        query.bind();
        while (query.next()) {
            Flag flag;
            flag.key = keyOf(query);
            flag.state = FlagState::Withdrawn;
            flag.runStart = query.week(4);
            flag.runWeeks = query.smallInteger(5);
            flag.runDays = realOrNan(query, 6);
            flag.perFullWeek = realOrNan(query, 7);
            flag.expected = realOrNan(query, 8);
            flag.seen = query.smallInteger(9);
            flag.onceInWeeks = query.smallInteger(10);
            flag.tail = realOrNan(query, 11);
            flag.dispersion = realOrNan(query, 12);
            flag.steadiness = realOrNan(query, 13);
            flag.limit = realOrNan(query, 14);
            flags.push_back(flag);
        }
        return flags;
    });
}

} // namespace courtside
