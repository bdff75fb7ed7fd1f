// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/activitystore.h"

#include "models/domain/people.h"
#include "models/storage/contentwriter.h"
#include "models/storage/rollup.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace courtside {

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityStore)
};

void refuseTakenName(Database &database, const QString &name, ActivityId except)
{
    if (!numberOf(database, "SELECT id FROM activity WHERE folded = ? AND id <> ?",
                  foldedName(name), except))
        return;
    throw Refusal{{ActivityWords::tr("There is an activity called “%1” already.").arg(name),
                   QStringLiteral("activity name taken")}};
}

/// Places in an order with as few changes as possible, so that rows which only stand beside the
/// one that moved are not taken for edited.
class Places final
{
public:
    qint64 placeFor(std::optional<qint64> present)
    {
        m_last = std::max(present.value_or(0), m_last + 1);
        return m_last;
    }

private:
    qint64 m_last = -1;
};

std::map<qint64, qint64> placesOf(Database &database, const QByteArray &table)
{
    std::map<qint64, qint64> places;
    Query query(database, "SELECT id, position FROM " + table);
    query.bind();
    while (query.next())
        places[query.integer(0)] = query.integer(1);
    return places;
}

std::optional<qint64> find(const std::map<qint64, qint64> &places, qint64 id)
{
    const auto found = places.find(id);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

std::vector<ContentWriter::Named> valuesOf(const TypeRule &rule, qint64 position)
{
    return {{"position", position},
            {"field", qint64{static_cast<int>(rule.field)}},
            {"text", rule.text},
            {"activity", rule.activity ? SqlValue(rule.activity->value) : SqlValue()}};
}

} // namespace

Result<std::vector<Activity>> ActivityStore::activities() const
{
    return guarded(m_database, [&] {
        std::vector<Activity> activities;
        Query query(m_database, "SELECT id, name, counts_only_if, watched FROM activity"
                                " ORDER BY position, id");
        query.bind();
        while (query.next()) {
            activities.push_back(
                {query.id<ActivityId>(0), query.text(1), query.text(2), query.integer(3) != 0});
        }
        return activities;
    });
}

Result<std::vector<TypeRule>> ActivityStore::rules() const
{
    return guarded(m_database, [&] {
        std::vector<TypeRule> rules;
        Query query(m_database,
                    "SELECT id, field, text, activity FROM type_rule ORDER BY position, id");
        query.bind();
        while (query.next()) {
            rules.push_back({query.id<TypeRuleId>(0), static_cast<int>(rules.size()),
                             static_cast<RuleField>(query.integer(1)), query.text(2),
                             query.maybeId<ActivityId>(3)});
        }
        return rules;
    });
}

Result<ActivityId> ActivityStore::add(ContentWriter &writer, const QString &name)
{
    return guarded(m_database, [&] {
        refuseTakenName(m_database, name, {});
        const qint64 position =
            numberOf(m_database, "SELECT max(position) + 1 FROM activity").value_or(0);
        std::vector<ContentWriter::Named> values = {{"name", name},
                                                    {"folded", foldedName(name)},
                                                    {"counts_only_if", QString()},
                                                    {"watched", qint64{0}},
                                                    {"position", position}};
        if (const auto id = rows::formerId(m_database, "activity", "folded", foldedName(name)))
            values.push_back({"id", *id});
        return ActivityId{writer.insert("activity", values)};
    });
}

Result<void> ActivityStore::update(ContentWriter &writer, const Activity &activity)
{
    return guarded(m_database, [&] {
        refuseTakenName(m_database, activity.name, activity.id);
        writer.update("activity", {activity.id.value},
                      {{"name", activity.name},
                       {"folded", foldedName(activity.name)},
                       {"counts_only_if", activity.countsOnlyIf},
                       {"watched", qint64{activity.watched}}});
    });
}

Result<void> ActivityStore::move(ContentWriter &writer, ActivityId activity, int position)
{
    return guarded(m_database, [&] {
        std::vector<Activity> order = orThrow(activities());
        const auto moved = std::find_if(order.begin(), order.end(), [&](const Activity &other) {
            return other.id == activity;
        });
        if (moved == order.end())
            return;
        const Activity held = *moved;
        order.erase(moved);
        const auto last = static_cast<int>(order.size());
        order.insert(order.begin() + std::clamp(position, 0, last), held);
        const std::map<qint64, qint64> present = placesOf(m_database, "activity");
        Places places;
        for (const Activity &other : order) {
            const qint64 id = other.id.value;
            writer.update("activity", {id}, {{"position", places.placeFor(find(present, id))}});
        }
    });
}

Result<void> ActivityStore::setRules(ContentWriter &writer, const std::vector<TypeRule> &rules)
{
    return guarded(m_database, [&] {
        const std::map<qint64, qint64> present = placesOf(m_database, "type_rule");
        std::set<qint64> kept;
        for (const TypeRule &rule : rules)
            kept.insert(rule.id.value);
        for (const auto &[id, position] : present) {
            if (kept.count(id) == 0)
                writer.remove("type_rule", {id});
        }
        Places places;
        for (const TypeRule &rule : rules) {
            const std::optional<qint64> position = find(present, rule.id.value);
            const auto values = valuesOf(rule, places.placeFor(position));
            if (position)
                writer.update("type_rule", {rule.id.value}, values);
            else
                writer.insert("type_rule", values);
        }
        orThrow(rollup::recount(m_database));
    });
}

} // namespace courtside
