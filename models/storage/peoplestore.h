// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// Reps, teams, who belongs where, and the spellings of people in files.
class PeopleStore final
{
public:
    explicit PeopleStore(Database &database) : m_database(database) {}

    Result<std::vector<Rep>> reps() const; ///< by folded name, former reps included
    Result<std::optional<Rep>> rep(RepId id) const;
    Result<std::vector<Team>> teams() const;                 ///< by folded name
    Result<std::vector<TeamMembership>> memberships() const; ///< by rep, week
    Result<std::vector<Alias>> aliases() const;              ///< by folded text

    /// Names may repeat: two people can be called the same. `rep.id` is not used.
    Result<RepId> addRep(ContentWriter &writer, const Rep &rep);
    Result<void> updateRep(ContentWriter &writer, const Rep &rep);
    /// The team of this name, compared folded; made where there is none.
    Result<TeamId> teamNamed(ContentWriter &writer, const QString &name);
    /// From `since` on; replaces what was set for that week.
    Result<void> setMembership(ContentWriter &writer, const TeamMembership &membership);
    /// Nothing as `rep` means "not mine". Refuses a spelling that is taken, compared folded.
    Result<AliasId> addAlias(ContentWriter &writer, const QString &raw, std::optional<RepId> rep);
    Result<void> moveAlias(ContentWriter &writer, AliasId alias, std::optional<RepId> rep);
    Result<void> removeAlias(ContentWriter &writer, AliasId alias);
    /// Everything of `gone` becomes `kept`'s, its name an alias. Refuses where both have a
    /// different tally, or different stated days, for the same week; the sentence names the first.
    Result<void> merge(ContentWriter &writer, RepId kept, RepId gone);

private:
    Database &m_database;
};

} // namespace courtside
