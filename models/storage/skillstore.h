// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/skill.h"

#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// The team's short list of skills and what is seen at each step.
class SkillStore final
{
public:
    explicit SkillStore(Database &database) : m_database(database) {}

    Result<std::vector<Skill>> skills() const; ///< in the order of the list
    /// Writes a new one, at the end, where it has no id, else what changed.
    Result<SkillId> put(ContentWriter &writer, const Skill &skill);

private:
    Database &m_database;
};

} // namespace courtside
