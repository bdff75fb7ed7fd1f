// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/peopleeditor.h"

#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

namespace {

QString cleaned(const QString &name)
{
    return name.simplified();
}

} // namespace

std::vector<Rep> PeopleEditor::reps() const
{
    return m_session.valueOf(m_session.stores().people.reps());
}

std::optional<Rep> PeopleEditor::rep(RepId id) const
{
    return m_session.valueOf(m_session.stores().people.rep(id));
}

std::optional<Rep> PeopleEditor::findRep(const QString &name) const
{
    const QString wanted = foldedName(name);
    std::optional<Rep> found;
    for (const Rep &rep : reps()) {
        if (foldedName(rep.name) != wanted)
            continue;
        if (found)
            return std::nullopt;
        found = rep;
    }
    if (found)
        return found;
    for (const Alias &alias : aliases()) {
        if (alias.rep && foldedName(alias.raw) == wanted)
            return rep(*alias.rep);
    }
    return std::nullopt;
}

std::vector<Team> PeopleEditor::teams() const
{
    return m_session.valueOf(m_session.stores().people.teams());
}

std::vector<TeamMembership> PeopleEditor::memberships() const
{
    return m_session.valueOf(m_session.stores().people.memberships());
}

std::vector<Alias> PeopleEditor::aliases() const
{
    return m_session.valueOf(m_session.stores().people.aliases());
}

std::vector<Alias> PeopleEditor::aliasesOf(RepId rep) const
{
    std::vector<Alias> own = aliases();
    std::erase_if(own, [rep](const Alias &alias) { return alias.rep != rep; });
    return own;
}

QString PeopleEditor::teamName(RepId rep, Week week) const
{
    TeamId team;
    Week since;
    for (const TeamMembership &membership : memberships()) {
        if (membership.rep == rep && membership.since <= week && membership.since >= since) {
            team = membership.team;
            since = membership.since;
        }
    }
    for (const Team &candidate : teams()) {
        if (candidate.id == team)
            return candidate.name;
    }
    return {};
}

Result<RepId> PeopleEditor::addRep(const QString &name, const QString &team)
{
    if (cleaned(name).isEmpty())
        return Failure{tr("A rep needs a name."), {}};
    PeopleStore &store = m_session.stores().people;
    return m_session.make<RepId>(
        tr("Add rep"), Change::People, [&](ContentWriter &writer) -> Result<RepId> {
            Rep rep;
            rep.name = cleaned(name);
            const Result<RepId> added = store.addRep(writer, rep);
            if (!added || cleaned(team).isEmpty())
                return added;
            const Result<TeamId> into = store.teamNamed(writer, cleaned(team));
            if (!into)
                return into.failure();
            // From the first week there is, so that rows of the past belong to the team as well.
            const Week always = Week::of(QDate(1970, 1, 5));
            const Result<void> joined = store.setMembership(writer, {*added, *into, always});
            return joined ? added : Result<RepId>(joined.failure());
        });
}

Result<void> PeopleEditor::change(RepId id, const QString &step,
                                  const std::function<Result<void>(Rep &)> &apply)
{
    std::optional<Rep> stored = rep(id);
    if (!stored)
        return Failure{tr("This rep is no longer in the workbook."), {}};
    if (Result<void> applied = apply(*stored); !applied)
        return applied;
    if (stored->started && stored->left && *stored->left < *stored->started)
        return Failure{tr("The last day comes before the first one (%1).")
                           .arg(stored->started->toString(Qt::ISODate)),
                       {}};
    return m_session.edit(step, Change::People, [&](ContentWriter &writer) {
        return m_session.stores().people.updateRep(writer, *stored);
    });
}

Result<void> PeopleEditor::rename(RepId rep, const QString &name)
{
    if (cleaned(name).isEmpty())
        return Failure{tr("A rep needs a name."), {}};
    return change(rep, tr("Rename rep"), [&](Rep &stored) -> Result<void> {
        stored.name = cleaned(name);
        return {};
    });
}

Result<void> PeopleEditor::setRole(RepId rep, const QString &role)
{
    return change(rep, tr("Change role"), [&](Rep &stored) -> Result<void> {
        stored.role = cleaned(role);
        return {};
    });
}

Result<void> PeopleEditor::setStarted(RepId rep, std::optional<QDate> day)
{
    return change(rep, tr("Change first day"), [&](Rep &stored) -> Result<void> {
        stored.started = day;
        return {};
    });
}

Result<void> PeopleEditor::setLeft(RepId rep, std::optional<QDate> day)
{
    return change(rep, tr("Change last day"), [&](Rep &stored) -> Result<void> {
        stored.left = day;
        return {};
    });
}

Result<void> PeopleEditor::moveToTeam(RepId rep, const QString &team, Week since)
{
    if (cleaned(team).isEmpty())
        return Failure{tr("A team needs a name."), {}};
    return m_session.edit(
        tr("Change team"), Change::People, [&](ContentWriter &writer) -> Result<void> {
            const Result<TeamId> into = m_session.stores().people.teamNamed(writer, cleaned(team));
            if (!into)
                return into.failure();
            return m_session.stores().people.setMembership(writer, {rep, *into, since});
        });
}

Result<void> PeopleEditor::addAlias(RepId rep, const QString &raw)
{
    if (cleaned(raw).isEmpty())
        return Failure{tr("Type the name as the file spells it."), {}};
    return m_session.edit(tr("Add other name"), Change::People, [&](ContentWriter &writer) {
        const Result<AliasId> added = m_session.stores().people.addAlias(writer, cleaned(raw), rep);
        return added ? Result<void>() : Result<void>(added.failure());
    });
}

Result<void> PeopleEditor::removeAlias(AliasId alias)
{
    return m_session.edit(tr("Remove other name"), Change::People, [&](ContentWriter &writer) {
        return m_session.stores().people.removeAlias(writer, alias);
    });
}

Result<void> PeopleEditor::moveAlias(AliasId alias, std::optional<RepId> rep)
{
    return m_session.edit(tr("Move other name"), Change::People, [&](ContentWriter &writer) {
        return m_session.stores().people.moveAlias(writer, alias, rep);
    });
}

Result<void> PeopleEditor::merge(RepId kept, RepId gone)
{
    if (kept == gone)
        return Failure{tr("These are one rep already."), {}};
    const Changes everything = Change::People | Change::Counts | Change::Calendar | Change::Goals;
    return m_session.edit(tr("Merge reps"), everything, [&](ContentWriter &writer) {
        return m_session.stores().people.merge(writer, kept, gone);
    });
}

} // namespace courtside
