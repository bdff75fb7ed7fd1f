// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/skill.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

class Session;

/// The team's short list of skills.
class SkillEditor final
{
    Q_DECLARE_TR_FUNCTIONS(SkillEditor)
public:
    explicit SkillEditor(Session &session) : m_session(session) {}

    std::vector<Skill> skills() const; ///< in the order of the list
    /// Writes a new one, at the end, where it has no id, else what changed. Needs a name.
    Result<SkillId> put(const Skill &skill);

private:
    Session &m_session;
};

} // namespace courtside
