// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/debriefstore.h"

#include "models/storage/entryrows.h"

namespace courtside {

namespace {

using namespace entryrows;

constexpr auto debriefColumns =
    "SELECT e.id, e.rep, e.deal, d.ended_at, e.recorded_at, d.joint_call, d.ending, d.next_step_by,"
    " d.next_step_on, d.promised, d.reached, d.qualified, d.value_created, d.aim_understood,"
    " d.right_people, d.cause, d.skill, d.anchor, d.tag"
    " FROM debrief d JOIN entry e ON e.id = d.entry";

Debrief debriefOf(const Query &query)
{
    Debrief debrief;
    debrief.id = query.id<EntryId>(0);
    debrief.rep = query.id<RepId>(1);
    debrief.deal = query.maybeId<DealId>(2);
    debrief.endedAt = momentOf(query, 3);
    debrief.recordedAt = momentOf(query, 4);
    debrief.jointCall = query.maybeId<EntryId>(5);
    debrief.ending = enumOf<Ending>(query, 6);
    debrief.nextStepBy = enumOf<Who>(query, 7);
    debrief.nextStepOn = query.maybeDay(8);
    debrief.promised = enumOf<YesNo>(query, 9);
    debrief.reached = enumOf<Reached>(query, 10);
    for (size_t question = 0; question < qualityQuestions; ++question)
        debrief.quality[question] = enumOf<YesNo>(query, 11 + static_cast<int>(question));
    debrief.cause = enumOf<DecisionCause>(query, 15);
    if (const auto skill = query.maybeId<SkillId>(16))
        debrief.skill = SkillSeen{*skill, query.smallInteger(17)};
    debrief.tag = enumOf<AskTell>(query, 18);
    return debrief;
}

std::vector<ContentWriter::Named> valuesOf(const Debrief &debrief)
{
    const auto answer = [&](Quality question) {
        return enumValue(debrief.quality[static_cast<size_t>(question)]);
    };
    return {{"ended_at", momentValue(debrief.endedAt)},
            {"joint_call", idValue(debrief.jointCall)},
            {"ending", enumValue(debrief.ending)},
            {"next_step_by", enumValue(debrief.nextStepBy)},
            {"next_step_on", dayValue(debrief.nextStepOn)},
            {"promised", enumValue(debrief.promised)},
            {"reached", enumValue(debrief.reached)},
            {"qualified", answer(Quality::Qualified)},
            {"value_created", answer(Quality::ValueCreated)},
            {"aim_understood", answer(Quality::AimUnderstood)},
            {"right_people", answer(Quality::RightPeopleAndTime)},
            {"cause", enumValue(debrief.cause)},
            {"skill", debrief.skill ? SqlValue(debrief.skill->skill.value) : SqlValue()},
            {"anchor", qint64{debrief.skill ? debrief.skill->anchor : 0}},
            {"tag", enumValue(debrief.tag)}};
}

} // namespace

Result<std::vector<Debrief>> DebriefStore::debriefs() const
{
    return guarded(m_database, [&] {
        std::map<EntryId, Texts> texts = textsOf(m_database, EntryKind::Debrief);
        std::vector<Debrief> debriefs;
        Query query(m_database, QByteArray(debriefColumns) + " ORDER BY d.ended_at, e.id");
        query.bind();
        while (query.next()) {
            Debrief debrief = debriefOf(query);
            debrief.texts = std::move(texts[debrief.id]);
            debriefs.push_back(std::move(debrief));
        }
        return debriefs;
    });
}

Result<std::vector<Debrief>> DebriefStore::debriefsOf(RepId rep) const
{
    return guarded(m_database, [&] {
        std::vector<Debrief> debriefs;
        Query query(m_database,
                    QByteArray(debriefColumns) + " WHERE e.rep = ? ORDER BY d.ended_at, e.id");
        query.bind(rep);
        while (query.next()) {
            debriefs.push_back(debriefOf(query));
            debriefs.back().texts = textsOf(m_database, debriefs.back().id);
        }
        return debriefs;
    });
}

Result<std::optional<Debrief>> DebriefStore::debrief(EntryId id) const
{
    return guarded(m_database, [&]() -> std::optional<Debrief> {
        Query query(m_database, QByteArray(debriefColumns) + " WHERE e.id = ?");
        query.bind(id);
        if (!query.next())
            return std::nullopt;
        Debrief debrief = debriefOf(query);
        debrief.texts = textsOf(m_database, id);
        return debrief;
    });
}

Result<EntryId> DebriefStore::put(ContentWriter &writer, const Debrief &debrief, QDate day)
{
    return guarded(m_database, [&] {
        const Head head{debrief.rep, debrief.deal, day, debrief.recordedAt, debrief.jointCall};
        std::vector<ContentWriter::Named> values = valuesOf(debrief);
        if (debrief.id.isValid()) {
            entryrows::update(writer, debrief.id, head, debrief.texts);
            writer.update("debrief", {debrief.id.value}, values);
            return debrief.id;
        }
        const EntryId id = add(writer, EntryKind::Debrief, head, debrief.texts);
        values.push_back({"entry", id.value});
        writer.insert("debrief", values);
        if (debrief.row.isValid()) {
            writer.update("important", {debrief.row.source, debrief.row.key},
                          {{"debrief", id.value}});
        }
        return id;
    });
}

Result<void> DebriefStore::remove(ContentWriter &writer, EntryId debrief)
{
    return guarded(m_database, [&] {
        writer.moveColumn("important", "debrief", debrief.value, SqlValue());
        entryrows::remove(writer, debrief, {"debrief"});
    });
}

} // namespace courtside
