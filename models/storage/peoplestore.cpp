// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/peoplestore.h"

#include "models/storage/contentwriter.h"
#include "models/storage/repmerge.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleStore)
};

constexpr auto repColumns = "SELECT id, name, role, started, last_day FROM rep";

Rep repOf(const Query &query)
{
    return {query.id<RepId>(0), query.text(1), query.text(2), query.maybeDay(3), query.maybeDay(4)};
}

SqlValue dayValue(const std::optional<QDate> &day)
{
    return day ? SqlValue(day->toJulianDay()) : SqlValue();
}

SqlValue repValue(const std::optional<RepId> &rep)
{
    return rep ? SqlValue(rep->value) : SqlValue();
}

std::vector<ContentWriter::Named> valuesOf(const Rep &rep)
{
    return {{"name", rep.name},
            {"folded", foldedName(rep.name)},
            {"role", rep.role},
            {"started", dayValue(rep.started)},
            {"last_day", dayValue(rep.left)}};
}

} // namespace

Result<std::vector<Rep>> PeopleStore::reps() const
{
    return guarded(m_database, [&] {
        std::vector<Rep> reps;
        Query query(m_database, QByteArray(repColumns) + " ORDER BY folded, id");
        query.bind();
        while (query.next())
            reps.push_back(repOf(query));
        return reps;
    });
}

Result<std::optional<Rep>> PeopleStore::rep(RepId id) const
{
    return guarded(m_database, [&]() -> std::optional<Rep> {
        Query query(m_database, QByteArray(repColumns) + " WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(repOf(query)) : std::nullopt;
    });
}

Result<std::vector<Team>> PeopleStore::teams() const
{
    return guarded(m_database, [&] {
        std::vector<Team> teams;
        Query query(m_database, "SELECT id, name FROM team ORDER BY folded");
        query.bind();
        while (query.next())
            teams.push_back({query.id<TeamId>(0), query.text(1)});
        return teams;
    });
}

Result<std::vector<TeamMembership>> PeopleStore::memberships() const
{
    return guarded(m_database, [&] {
        std::vector<TeamMembership> memberships;
        Query query(m_database, "SELECT rep, team, since FROM membership ORDER BY rep, since");
        query.bind();
        while (query.next())
            memberships.push_back({query.id<RepId>(0), query.id<TeamId>(1), query.week(2)});
        return memberships;
    });
}

Result<std::vector<Alias>> PeopleStore::aliases() const
{
    return guarded(m_database, [&] {
        std::vector<Alias> aliases;
        Query query(m_database, "SELECT id, raw, rep FROM alias ORDER BY folded");
        query.bind();
        while (query.next())
            aliases.push_back({query.id<AliasId>(0), query.text(1), query.maybeId<RepId>(2)});
        return aliases;
    });
}

Result<RepId> PeopleStore::addRep(ContentWriter &writer, const Rep &rep)
{
    return guarded(m_database, [&] {
        std::vector<ContentWriter::Named> values = valuesOf(rep);
        if (const auto id = rows::formerId(m_database, "rep", "folded", foldedName(rep.name)))
            values.push_back({"id", *id});
        return RepId{writer.insert("rep", values)};
    });
}

Result<void> PeopleStore::updateRep(ContentWriter &writer, const Rep &rep)
{
    return guarded(m_database, [&] { writer.update("rep", {rep.id.value}, valuesOf(rep)); });
}

Result<TeamId> PeopleStore::teamNamed(ContentWriter &writer, const QString &name)
{
    return guarded(m_database, [&] {
        const QString folded = foldedName(name);
        if (const auto id = numberOf(m_database, "SELECT id FROM team WHERE folded = ?", folded))
            return TeamId{*id};
        std::vector<ContentWriter::Named> values = {{"name", name}, {"folded", folded}};
        if (const auto id = rows::formerId(m_database, "team", "folded", folded))
            values.push_back({"id", *id});
        return TeamId{writer.insert("team", values)};
    });
}

Result<void> PeopleStore::setMembership(ContentWriter &writer, const TeamMembership &membership)
{
    return guarded(m_database, [&] {
        const SqlRow key = {membership.rep.value, membership.since.mondayJulianDay()};
        if (rowOf(m_database, "membership", key)) {
            writer.update("membership", key, {{"team", membership.team.value}});
        } else {
            writer.insert("membership",
                          {{"rep", key[0]}, {"since", key[1]}, {"team", membership.team.value}});
        }
    });
}

Result<AliasId> PeopleStore::addAlias(ContentWriter &writer, const QString &raw,
                                      std::optional<RepId> rep)
{
    return guarded(m_database, [&] {
        const QString folded = foldedName(raw);
        if (numberOf(m_database, "SELECT id FROM alias WHERE folded = ?", folded)) {
            throw Refusal{{PeopleWords::tr("“%1” is another name of somebody already. Move it from "
                                           "there instead.")
                               .arg(raw),
                           QStringLiteral("alias taken")}};
        }
        std::vector<ContentWriter::Named> values = {
            {"raw", raw}, {"folded", folded}, {"rep", repValue(rep)}};
        if (const auto id = rows::formerId(m_database, "alias", "raw", raw))
            values.push_back({"id", *id});
        return AliasId{writer.insert("alias", values)};
    });
}

Result<void> PeopleStore::moveAlias(ContentWriter &writer, AliasId alias, std::optional<RepId> rep)
{
    return guarded(m_database, [&] {
        writer.update("alias", {alias.value}, {{"rep", repValue(rep)}});
    });
}

Result<void> PeopleStore::removeAlias(ContentWriter &writer, AliasId alias)
{
    return guarded(m_database, [&] { writer.remove("alias", {alias.value}); });
}

Result<void> PeopleStore::merge(ContentWriter &writer, RepId kept, RepId gone)
{
    return guarded(m_database, [&] { mergeReps(writer, kept, gone); });
}

} // namespace courtside
