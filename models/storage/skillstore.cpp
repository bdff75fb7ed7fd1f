// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/skillstore.h"

#include "models/storage/contentwriter.h"
#include "models/storage/sql.h"

namespace courtside {

Result<std::vector<Skill>> SkillStore::skills() const
{
    return guarded(m_database, [&] {
        std::vector<Skill> skills;
        Query query(m_database, "SELECT id, name, anchor1, anchor2, anchor3, anchor4 FROM skill"
                                " ORDER BY position, id");
        query.bind();
        while (query.next()) {
            Skill skill{query.id<SkillId>(0), query.text(1), {}};
            for (int anchor = 0; anchor < skillAnchors; ++anchor)
                skill.anchors.append(query.text(2 + anchor));
            skills.push_back(std::move(skill));
        }
        return skills;
    });
}

Result<SkillId> SkillStore::put(ContentWriter &writer, const Skill &skill)
{
    return guarded(m_database, [&] {
        std::vector<ContentWriter::Named> values = {{"name", skill.name},
                                                    {"anchor1", skill.anchors.value(0)},
                                                    {"anchor2", skill.anchors.value(1)},
                                                    {"anchor3", skill.anchors.value(2)},
                                                    {"anchor4", skill.anchors.value(3)}};
        if (skill.id.isValid()) {
            writer.update("skill", {skill.id.value}, values);
            return skill.id;
        }
        const auto last = numberOf(m_database, "SELECT max(position) FROM skill");
        values.push_back({"position", last.value_or(0) + 1});
        return SkillId{writer.insert("skill", values)};
    });
}

} // namespace courtside
