// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/goalstore.h"

#include "models/storage/contentwriter.h"
#include "models/storage/sql.h"

namespace courtside {

namespace {

template <class SomeId> SqlValue maybe(const std::optional<SomeId> &id)
{
    return id ? SqlValue(id->value) : SqlValue();
}

/// The row of the same rep, activity and week, if there is one.
std::optional<qint64> same(Database &database, const QByteArray &table,
                           const std::optional<RepId> &rep,
                           const std::optional<ActivityId> &activity, Week since)
{
    return numberOf(database,
                    "SELECT id FROM " + table + " WHERE rep IS ? AND activity IS ? AND since = ?",
                    rep, activity, since);
}

qint64 put(ContentWriter &writer, const char *table, std::optional<qint64> present,
           const std::vector<ContentWriter::Named> &values)
{
    if (!present)
        return writer.insert(table, values);
    writer.update(table, {*present}, values);
    return *present;
}

} // namespace

Result<std::vector<Goal>> GoalStore::goals() const
{
    return guarded(m_database, [&] {
        std::vector<Goal> goals;
        Query query(m_database, "SELECT id, rep, activity, since, per_week, agreed_on, reason"
                                " FROM goal ORDER BY rep, activity, since, id");
        query.bind();
        while (query.next()) {
            goals.push_back({query.id<GoalId>(0), query.id<RepId>(1), query.id<ActivityId>(2),
                             query.week(3), query.real(4), query.day(5), query.text(6)});
        }
        return goals;
    });
}

Result<std::vector<Restart>> GoalStore::restarts() const
{
    return guarded(m_database, [&] {
        std::vector<Restart> restarts;
        Query query(m_database, "SELECT id, rep, activity, since, reason FROM restart"
                                " ORDER BY rep, since, activity, id");
        query.bind();
        while (query.next()) {
            restarts.push_back({query.id<RestartId>(0), query.id<RepId>(1),
                                query.maybeId<ActivityId>(2), query.week(3), query.text(4)});
        }
        return restarts;
    });
}

Result<std::vector<RaritySetting>> GoalStore::rarity() const
{
    return guarded(m_database, [&] {
        std::vector<RaritySetting> settings;
        Query query(m_database, "SELECT rep, activity, since, once_in_weeks FROM rarity"
                                " ORDER BY since, id");
        query.bind();
        while (query.next()) {
            settings.push_back({query.maybeId<RepId>(0), query.maybeId<ActivityId>(1),
                                query.week(2), query.smallInteger(3)});
        }
        return settings;
    });
}

Result<GoalId> GoalStore::setGoal(ContentWriter &writer, const Goal &goal)
{
    return guarded(m_database, [&] {
        const auto present = same(m_database, "goal", goal.rep, goal.activity, goal.since);
        return GoalId{put(writer, "goal", present,
                          {{"rep", goal.rep.value},
                           {"activity", goal.activity.value},
                           {"since", goal.since.mondayJulianDay()},
                           {"per_week", goal.perWeek},
                           {"agreed_on", goal.agreedOn.toJulianDay()},
                           {"reason", goal.reason}})};
    });
}

Result<void> GoalStore::removeGoal(ContentWriter &writer, GoalId goal)
{
    return guarded(m_database, [&] { writer.remove("goal", {goal.value}); });
}

Result<RestartId> GoalStore::setRestart(ContentWriter &writer, const Restart &restart)
{
    return guarded(m_database, [&] {
        const auto present =
            same(m_database, "restart", restart.rep, restart.activity, restart.since);
        return RestartId{put(writer, "restart", present,
                             {{"rep", restart.rep.value},
                              {"activity", maybe(restart.activity)},
                              {"since", restart.since.mondayJulianDay()},
                              {"reason", restart.reason}})};
    });
}

Result<void> GoalStore::removeRestart(ContentWriter &writer, RestartId restart)
{
    return guarded(m_database, [&] { writer.remove("restart", {restart.value}); });
}

Result<void> GoalStore::setRarity(ContentWriter &writer, const RaritySetting &rarity)
{
    return guarded(m_database, [&] {
        const auto present = same(m_database, "rarity", rarity.rep, rarity.activity, rarity.since);
        put(writer, "rarity", present,
            {{"rep", maybe(rarity.rep)},
             {"activity", maybe(rarity.activity)},
             {"since", rarity.since.mondayJulianDay()},
             {"once_in_weeks", qint64{rarity.onceInWeeks}}});
    });
}

} // namespace courtside
