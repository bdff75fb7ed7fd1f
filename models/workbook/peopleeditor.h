// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace courtside {

class Session;

/// What is to become different about a rep; what is not named stays.
struct RepChanges
{
    std::optional<QString> name;
    std::optional<QString> role;
    std::optional<std::optional<QDate>> started;
    std::optional<std::optional<QDate>> left;
    std::optional<QString> team; ///< from `teamSince` on
    Week teamSince;
};

/// Reps, their teams and their other names.
class PeopleEditor final
{
    Q_DECLARE_TR_FUNCTIONS(PeopleEditor)
public:
    explicit PeopleEditor(Session &session) : m_session(session) {}

    std::vector<Rep> reps() const; ///< by name, former reps included
    std::optional<Rep> rep(RepId id) const;
    /// The rep of this name or alias, compared folded; nothing if there is none or more than one.
    std::optional<Rep> findRep(const QString &name) const;
    std::vector<Team> teams() const;
    std::vector<TeamMembership> memberships() const;
    std::vector<Alias> aliases() const;
    std::vector<Alias> aliasesOf(RepId rep) const;
    /// The team a rep is in during `week`; empty without one.
    QString teamName(RepId rep, Week week) const;

    Result<RepId> addRep(const QString &name, const QString &team = {});
    /// All of it in one step, or none.
    Result<void> describe(RepId rep, const RepChanges &changes);
    Result<void> rename(RepId rep, const QString &name);
    Result<void> setRole(RepId rep, const QString &role);
    Result<void> setStarted(RepId rep, std::optional<QDate> day);
    Result<void> setLeft(RepId rep, std::optional<QDate> day);
    Result<void> moveToTeam(RepId rep, const QString &team, Week since);
    Result<void> addAlias(RepId rep, const QString &raw);
    Result<void> removeAlias(AliasId alias);
    Result<void> moveAlias(AliasId alias, std::optional<RepId> rep);
    /// Everything of `gone` becomes `kept`'s, its name an alias. Refused where both have a
    /// different tally for the same activity and week; the sentence names the first.
    Result<void> merge(RepId kept, RepId gone);

private:
    Result<void> change(RepId id, const QString &step, const RepChanges &changes);

    Session &m_session;
};

} // namespace courtside
