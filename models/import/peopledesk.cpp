// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/peopledesk.h"

#include "models/import/encoding.h"
#include "models/import/externalid.h"
#include "models/import/personname.h"

#include <algorithm>

namespace courtside {

namespace {

bool sameText(const QString &left, const QString &right)
{
    return left == right || foldedName(left) == foldedName(right);
}

} // namespace

PeopleDesk::PeopleDesk(const ImportContext &known, const ImportChoices &choices,
                       const QStringList &earlierNewReps)
    : m_known(known), m_choices(choices), m_answers(choices)
{
    for (size_t i = 0; i < known.reps.size(); ++i)
        m_repsByName[foldedName(known.reps[i].name)].push_back(i);
    for (const Rep &rep : known.reps)
        m_likely.add(rep.name);
    for (const QString &name : earlierNewReps)
        planRep(name);
    for (const Alias &alias : known.aliases) {
        m_aliases.insert(alias.raw, &alias);
        m_foldedAliases.insert(foldedName(alias.raw), &alias);
    }
}

void PeopleDesk::planRep(const QString &name)
{
    const QString folded = foldedName(name);
    if (m_newReps.contains(folded))
        return;
    m_newReps.insert(folded, name);
    m_likely.add(name);
}

int PeopleDesk::personFor(QByteArrayView name, QByteArrayView id)
{
    const QByteArrayView cell = id.isEmpty() ? name : id;
    if (cell.isEmpty())
        return -1;
    const int known = m_byCell.find(cell);
    if (known >= 0)
        return known;
    Entry entry = read(name, id);
    int person = m_byQuestion.value(entry.questionId, -1);
    if (person < 0) {
        person = addEntry(std::move(entry));
    } else {
        PlannedPerson &planned = m_entries[static_cast<size_t>(person)].planned;
        planned.hasLeft = planned.hasLeft || entry.planned.hasLeft;
    }
    m_byCell.insert(cell, person);
    return person;
}

int PeopleDesk::personOfRep(RepId rep)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].planned.rep == rep)
            return static_cast<int>(i);
    }
    Entry entry;
    entry.planned.rep = rep;
    for (const Rep &known : m_known.reps) {
        if (known.id == rep)
            entry.shown = known.name;
    }
    entry.planned.raw = entry.shown;
    return addEntry(std::move(entry));
}

void PeopleDesk::countRow(int person, QByteArrayView team)
{
    Entry &entry = m_entries[static_cast<size_t>(person)];
    ++entry.rows;
    if (entry.planned.team.isEmpty() && !team.isEmpty())
        entry.planned.team = QString::fromUtf8(team).simplified();
}

QString PeopleDesk::nameOf(int person) const
{
    const Entry &entry = at(person);
    if (!entry.planned.newRepName.isEmpty())
        return entry.planned.newRepName;
    for (const Rep &rep : m_known.reps) {
        if (entry.planned.rep == rep.id)
            return rep.name;
    }
    return entry.shown;
}

PeopleDesk::Entry PeopleDesk::read(QByteArrayView name, QByteArrayView id)
{
    const PersonName person = readPersonName(QString::fromUtf8(name));
    const QString idText = QString::fromUtf8(normalisedId(id, idFamilyOf(id)));
    Entry entry;
    entry.shown = person.text.isEmpty() ? idText : person.text;
    entry.planned.hasLeft = person.hasLeft;
    entry.planned.raw = idText.isEmpty() ? entry.shown : idText;
    // Ids are never folded: they may differ by case alone.
    const bool isId = person.text.isEmpty() || idFamilyOf(entry.shown.toUtf8()) != IdFamily::Plain;
    entry.questionId = QStringLiteral("person:") + (isId ? entry.shown : foldedName(entry.shown));
    if (!idText.isEmpty() && !isId) {
        const QString first = m_idOfName.value(foldedName(entry.shown), idText);
        m_idOfName.insert(foldedName(entry.shown), first);
        entry.sameName = first != idText;
        if (entry.sameName)
            entry.questionId = QStringLiteral("person:") + idText;
    }
    resolve(entry, idText);
    return entry;
}

void PeopleDesk::resolve(Entry &entry, const QString &id)
{
    if (resolveByChoices(entry) || resolveByAnswer(entry) || resolveByAlias(entry) ||
        resolveByName(entry, id))
        return;
    if (!entry.sameName)
        entry.guess = m_likely.find(entry.shown);
    if (!m_choices.acceptNew) {
        entry.asked = true;
        return;
    }
    entry.planned.newRepName = freeName(repairedMojibake(entry.shown).value_or(entry.shown));
    entry.planned.remember = entry.planned.raw != entry.planned.newRepName;
}

bool PeopleDesk::resolveByChoices(Entry &entry)
{
    for (const auto &[raw, target] : m_choices.aliases) {
        if (raw == entry.planned.raw || (sameText(raw, entry.shown) && !entry.sameName)) {
            resolveTarget(entry, target);
            return true;
        }
    }
    for (const QString &raw : m_choices.notMine) {
        if (raw == entry.planned.raw || (sameText(raw, entry.shown) && !entry.sameName)) {
            entry.planned.notMine = true;
            entry.planned.remember = true;
            return true;
        }
    }
    return false;
}

bool PeopleDesk::resolveByAnswer(Entry &entry)
{
    const auto answer = m_answers.to(entry.questionId);
    if (!answer)
        return false;
    if (*answer == u"not-mine") {
        entry.planned.notMine = true;
        entry.planned.remember = true;
        return true;
    }
    if (const auto target = choiceValue(*answer, u"alias:")) {
        resolveTarget(entry, *target);
        return true;
    }
    const auto named = choiceValue(*answer, u"new:");
    if (!named && *answer != u"new")
        return false;
    entry.planned.newRepName = named && !named->isEmpty() ? *named : freeName(entry.shown);
    entry.planned.remember = entry.planned.raw != entry.planned.newRepName;
    return true;
}

bool PeopleDesk::resolveByAlias(Entry &entry)
{
    const Alias *found = m_aliases.value(entry.planned.raw);
    if (!found && !entry.sameName)
        found = m_foldedAliases.value(foldedName(entry.shown));
    if (!found)
        return false;
    entry.planned.rep = found->rep;
    entry.planned.notMine = !found->rep.has_value();
    return true;
}

bool PeopleDesk::resolveByName(Entry &entry, const QString &id)
{
    if (entry.sameName)
        return false;
    const auto known = m_repsByName.value(foldedName(entry.shown));
    if (known.size() == 1) {
        entry.planned.rep = m_known.reps[known.front()].id;
        entry.planned.remember = !id.isEmpty();
        return true;
    }
    if (known.size() > 1) {
        entry.sameName = true;
        entry.asked = true;
        return true;
    }
    const auto planned = m_newReps.constFind(foldedName(entry.shown));
    if (planned != m_newReps.cend()) {
        entry.planned.newRepName = *planned;
        entry.planned.remember = !id.isEmpty();
        return true;
    }
    return false;
}

void PeopleDesk::resolveTarget(Entry &entry, const QString &target)
{
    entry.planned.remember = true;
    const auto byName = m_repsByName.value(foldedName(target));
    for (const Rep &rep : m_known.reps) {
        if (target == u'#' + QString::number(rep.id.value) ||
            (byName.size() == 1 && sameText(rep.name, target))) {
            entry.planned.rep = rep.id;
            return;
        }
    }
    if (byName.empty() && (m_choices.acceptNew || isAnnounced(target))) {
        entry.planned.newRepName = target;
        return;
    }
    entry.guess = target;
    entry.asked = true;
}

/// Whether somebody said that a rep of this name is to be created.
bool PeopleDesk::isAnnounced(const QString &name) const
{
    if (isPlanned(name))
        return true;
    for (const auto &[id, choice] : m_choices.answers) {
        const bool isPerson = id.startsWith(u"person:");
        if (isPerson && choice == u"new" && id.mid(7) == foldedName(name))
            return true;
        if (isPerson && sameText(choiceValue(choice, u"new:").value_or(QString()), name))
            return true;
    }
    return false;
}

/// The name, or where it is taken, the name with a number.
QString PeopleDesk::freeName(const QString &name) const
{
    QString free = name;
    for (int i = 2; m_repsByName.contains(foldedName(free)) || isPlanned(free); ++i)
        free = QStringLiteral("%1 (%2)").arg(name).arg(i);
    return free;
}

int PeopleDesk::addEntry(Entry entry)
{
    const int person = static_cast<int>(m_entries.size());
    if (!entry.planned.newRepName.isEmpty())
        planRep(entry.planned.newRepName);
    QString who = QStringLiteral("?%1").arg(entry.questionId);
    if (entry.planned.rep)
        who = QStringLiteral("#%1").arg(entry.planned.rep->value);
    else if (!entry.planned.newRepName.isEmpty())
        who = QStringLiteral("+%1").arg(foldedName(entry.planned.newRepName));
    entry.identity = m_identities.value(who, person);
    m_identities.insert(who, entry.identity);
    if (!entry.questionId.isEmpty())
        m_byQuestion.insert(entry.questionId, person);
    m_entries.push_back(std::move(entry));
    return person;
}

ImportQuestion PeopleDesk::questionFor(const Entry &entry) const
{
    ImportQuestion question;
    question.id = entry.questionId;
    question.rows = entry.rows;
    question.blocking = entry.asked;
    const int rows = static_cast<int>(entry.rows);
    question.about =
        entry.sameName
            ? tr("More than one person is called “%1”. Whose are these %n row(s)?", nullptr, rows)
                  .arg(entry.shown)
            : tr("Who is “%1”? %n row(s) name this person.", nullptr, rows).arg(entry.shown);
    question.choices.push_back({QStringLiteral("new"), tr("A new rep")});
    const auto isKnown = [&entry](const Rep &rep) {
        return sameText(rep.name, entry.guess);
    };
    const auto aliasLabel = [](const QString &name) {
        return tr("The same as %1").arg(name);
    };
    const QString alias = QStringLiteral("alias:");
    if (!entry.guess.isEmpty() && std::none_of(m_known.reps.begin(), m_known.reps.end(), isKnown))
        question.choices.push_back({alias + entry.guess, aliasLabel(entry.guess)});
    for (const Rep &rep : m_known.reps) {
        const bool unique = m_repsByName.value(foldedName(rep.name)).size() == 1;
        const QString key = unique ? rep.name : u'#' + QString::number(rep.id.value);
        question.choices.push_back({alias + key, aliasLabel(rep.name)});
    }
    question.choices.push_back({QStringLiteral("not-mine"), tr("Not one of mine")});
    if (!entry.guess.isEmpty())
        question.proposed = alias + entry.guess;
    return question;
}

void PeopleDesk::finish(ImportPlan &plan) const
{
    for (const Entry &entry : m_entries) {
        plan.people.push_back(entry.planned);
        if (entry.rows == 0 && !entry.planned.rep) {
            // Nobody becomes a rep by rows that are left out.
            plan.people.back().newRepName.clear();
            plan.people.back().remember = entry.planned.notMine;
        }
        const bool isWorthAsking = entry.asked || !entry.guess.isEmpty();
        if (isWorthAsking && entry.rows > 0)
            plan.questions.push_back(questionFor(entry));
    }
}

} // namespace courtside
