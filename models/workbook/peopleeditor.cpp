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

Result<void> PeopleEditor::change(RepId id, const QString &step, const RepChanges &changes)
{
    std::optional<Rep> stored = rep(id);
    if (!stored)
        return Failure{tr("This rep is no longer in the workbook."), {}};
    stored->name = changes.name ? cleaned(*changes.name) : stored->name;
    stored->role = changes.role ? cleaned(*changes.role) : stored->role;
    stored->started = changes.started.value_or(stored->started);
    stored->left = changes.left.value_or(stored->left);
    if (stored->name.isEmpty())
        return Failure{tr("A rep needs a name."), {}};
    if (changes.team && cleaned(*changes.team).isEmpty())
        return Failure{tr("A team needs a name."), {}};
    if (stored->started && stored->left && *stored->left < *stored->started)
        return Failure{tr("The last day comes before the first one (%1).")
                           .arg(stored->started->toString(Qt::ISODate)),
                       {}};
    PeopleStore &store = m_session.stores().people;
    return m_session.edit(step, Change::People, [&](ContentWriter &writer) -> Result<void> {
        if (Result<void> written = store.updateRep(writer, *stored); !written || !changes.team)
            return written;
        const Result<TeamId> into = store.teamNamed(writer, cleaned(*changes.team));
        return into ? store.setMembership(writer, {id, *into, changes.teamSince})
                    : Result<void>(into.failure());
    });
}

Result<void> PeopleEditor::describe(RepId rep, const RepChanges &changes)
{
    return change(rep, tr("Describe rep"), changes);
}

Result<void> PeopleEditor::rename(RepId rep, const QString &name)
{
    RepChanges changes;
    changes.name = name;
    return change(rep, tr("Rename rep"), changes);
}

Result<void> PeopleEditor::setRole(RepId rep, const QString &role)
{
    RepChanges changes;
    changes.role = role;
    return change(rep, tr("Change role"), changes);
}

Result<void> PeopleEditor::setStarted(RepId rep, std::optional<QDate> day)
{
    RepChanges changes;
    changes.started = day;
    return change(rep, tr("Change first day"), changes);
}

Result<void> PeopleEditor::setLeft(RepId rep, std::optional<QDate> day)
{
    RepChanges changes;
    changes.left = day;
    return change(rep, tr("Change last day"), changes);
}

Result<void> PeopleEditor::moveToTeam(RepId rep, const QString &team, Week since)
{
    RepChanges changes;
    changes.team = team;
    changes.teamSince = since;
    return change(rep, tr("Change team"), changes);
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
