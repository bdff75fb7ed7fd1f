// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/answers.h"
#include "models/import/personname.h"
#include "models/import/planner.h"
#include "models/import/textindex.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace courtside {

/// Finds out who the people of one file are. Nobody becomes a rep unless the person said so, or
/// accepted everything new.
class PeopleDesk final
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDesk)
public:
    /// `earlierNewReps` are created by files planned before this one.
    PeopleDesk(const ImportContext &known, const ImportChoices &choices,
               const QStringList &earlierNewReps);

    /// The number of the person a row names by name, by id, or both; -1 where it names nobody.
    int personFor(QByteArrayView name, QByteArrayView id);
    /// The person of a known rep, for rows that stay with whom they belong to.
    int personOfRep(RepId rep);
    /// Counts a row for the person, and remembers the team it names.
    void countRow(int person, QByteArrayView team);

    bool isNotMine(int person) const { return at(person).planned.notMine; }
    RepId repOf(int person) const { return at(person).planned.rep.value_or(RepId()); }
    const PlannedPerson &planned(int person) const { return at(person).planned; }
    /// Equal for two spellings of one person.
    int identityOf(int person) const { return at(person).identity; }
    /// How sentences call the person.
    QString nameOf(int person) const;
    /// How the file calls the person; of several spellings the first.
    QString shownOf(int person) const { return at(at(person).identity).shown; }

    /// Hands the people over, with a question for everyone who is not known.
    void finish(ImportPlan &plan) const;

private:
    struct Entry
    {
        PlannedPerson planned;
        QString shown; ///< the name in the file, or the id where it has none
        QString questionId;
        QString guess;         ///< a name this may be another spelling of
        bool asked = false;    ///< nothing settles who this is
        bool sameName = false; ///< several known reps, or ids in this file, have this name
        int identity = -1;
        qint64 rows = 0;
    };

    const Entry &at(int person) const { return m_entries[static_cast<size_t>(person)]; }
    Entry read(QByteArrayView name, QByteArrayView id);
    void resolve(Entry &entry, const QString &id);
    bool resolveByChoices(Entry &entry);
    bool resolveByAnswer(Entry &entry);
    bool resolveByAlias(Entry &entry);
    bool resolveByName(Entry &entry, const QString &id);
    void resolveTarget(Entry &entry, const QString &target);
    bool isAnnounced(const QString &name) const;
    bool isPlanned(const QString &name) const { return m_newReps.contains(foldedName(name)); }
    void planRep(const QString &name);
    QString freeName(const QString &name) const;
    int addEntry(Entry entry);
    ImportQuestion questionFor(const Entry &entry) const;

    const ImportContext &m_known;
    const ImportChoices &m_choices;
    Answers m_answers;
    QHash<QString, QString> m_newReps; ///< of earlier files and of this one, by folded name
    LikelyNames m_likely;
    QHash<QString, const Alias *> m_aliases;          ///< by spelling, for ids: to the letter
    QHash<QString, const Alias *> m_foldedAliases;    ///< by folded spelling
    QHash<QString, std::vector<size_t>> m_repsByName; ///< indexes into ImportContext::reps
    QHash<QString, QString> m_idOfName;               ///< first id seen with a name in this file
    TextIndex m_byCell;
    QHash<QString, int> m_byQuestion;
    QHash<QString, int> m_identities;
    std::vector<Entry> m_entries;
};

} // namespace courtside
