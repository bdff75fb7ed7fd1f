// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/skilleditor.h"

#include "models/workbook/session.h"

namespace courtside {

std::vector<Skill> SkillEditor::skills() const
{
    return m_session.valueOf(m_session.stores().skills.skills());
}

Result<SkillId> SkillEditor::put(const Skill &skill)
{
    if (skill.name.trimmed().isEmpty())
        return Failure{tr("A skill needs a name."), {}};
    return m_session.make<SkillId>(
        tr("Change skill"), Change::Debriefs,
        [&](ContentWriter &writer) { return m_session.stores().skills.put(writer, skill); });
}

} // namespace courtside
