// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/jointcallstore.h"

#include "models/storage/entryrows.h"

namespace courtside {

namespace {

using namespace entryrows;

constexpr auto callColumns =
    "SELECT e.id, e.rep, e.deal, c.starts_at, e.recorded_at, c.moved_from, c.kind, c.skill,"
    " c.behaviour_seen, c.rep_questions, c.customer_signals, c.manager_talk, c.held_at,"
    " c.took_over, c.idea FROM joint_call c JOIN entry e ON e.id = c.entry";
constexpr auto oldestFirst = " ORDER BY c.starts_at, e.id";

JointCall callOf(const Query &query)
{
    JointCall call;
    call.id = query.id<EntryId>(0);
    call.rep = query.id<RepId>(1);
    call.deal = query.maybeId<DealId>(2);
    call.startsAt = momentOf(query, 3);
    call.recordedAt = momentOf(query, 4);
    call.movedFrom = maybeMomentOf(query, 5);
    call.kind = enumOf<CallKind>(query, 6);
    call.skill = query.maybeId<SkillId>(7);
    call.behaviourSeen = query.smallInteger(8);
    call.repQuestions = query.smallInteger(9);
    call.customerSignals = query.smallInteger(10);
    if (!query.isNull(11))
        call.managerTalk = query.smallInteger(11);
    call.heldAt = maybeMomentOf(query, 12);
    call.tookOver = enumOf<YesNo>(query, 13);
    call.takeOverIdea = enumOf<Idea>(query, 14);
    return call;
}

SqlValue maybeMoment(const std::optional<QDateTime> &moment)
{
    return moment ? momentValue(*moment) : SqlValue();
}

std::vector<ContentWriter::Named> valuesOf(const JointCall &call)
{
    return {{"starts_at", momentValue(call.startsAt)},
            {"moved_from", maybeMoment(call.movedFrom)},
            {"kind", enumValue(call.kind)},
            {"skill", idValue(call.skill)},
            {"behaviour_seen", qint64{call.behaviourSeen}},
            {"rep_questions", qint64{call.repQuestions}},
            {"customer_signals", qint64{call.customerSignals}},
            {"manager_talk", call.managerTalk ? SqlValue(qint64{*call.managerTalk}) : SqlValue()},
            {"held_at", maybeMoment(call.heldAt)},
            {"took_over", enumValue(call.tookOver)},
            {"idea", enumValue(call.takeOverIdea)}};
}

void readParts(Database &database, JointCall &call)
{
    Query parts(database, "SELECT part, agreed, actual FROM call_part WHERE entry = ?");
    parts.bind(call.id);
    while (parts.next()) {
        const auto part = static_cast<size_t>(parts.integer(0));
        call.agreed.at(part) = enumOf<Lead>(parts, 1);
        call.actual.at(part) = enumOf<Lead>(parts, 2);
    }
    Query changes(database,
                  "SELECT at, part, before, after FROM lead_change WHERE entry = ? ORDER BY id");
    changes.bind(call.id);
    while (changes.next()) {
        const auto part =
            changes.isNull(1) ? std::nullopt : std::optional(enumOf<CallPart>(changes, 1));
        call.changedAfterwards.push_back(
            {momentOf(changes, 0), part, enumOf<Lead>(changes, 2), enumOf<Lead>(changes, 3)});
    }
}

/// The calls that a query finds, with their parts and texts.
std::vector<JointCall> readCalls(Database &database, Query &query)
{
    std::vector<JointCall> calls;
    while (query.next())
        calls.push_back(callOf(query));
    for (JointCall &call : calls) {
        readParts(database, call);
        call.texts = textsOf(database, call.id);
    }
    return calls;
}

std::optional<JointCall> readCall(Database &database, EntryId id)
{
    Query query(database, QByteArray(callColumns) + " WHERE e.id = ?");
    query.bind(id);
    std::vector<JointCall> found = readCalls(database, query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void putParts(ContentWriter &writer, EntryId entry, const JointCall &call, bool isNew)
{
    for (const CallPart part : everyCallPart) {
        std::vector<ContentWriter::Named> values = {
            {"agreed", enumValue(leadIn(call.agreed, part))},
            {"actual", enumValue(leadIn(call.actual, part))}};
        if (!isNew) {
            writer.update("call_part", {entry.value, enumValue(part)}, values);
            continue;
        }
        values.push_back({"entry", entry.value});
        values.push_back({"part", enumValue(part)});
        writer.insert("call_part", values);
    }
}

/// After the call's start what was agreed does not change without a trace.
void keepTrace(ContentWriter &writer, const JointCall &before, const JointCall &after,
               const QDateTime &now)
{
    if (!hasStarted(before, now) && !hasStarted(after, now))
        return;
    for (const LeadChange &change : leadChanges(before, after, now)) {
        writer.insert("lead_change", {{"entry", before.id.value},
                                      {"at", momentValue(change.at)},
                                      {"part", change.part ? enumValue(*change.part) : SqlValue()},
                                      {"before", enumValue(change.before)},
                                      {"after", enumValue(change.after)}});
    }
}

std::optional<QDateTime> movedFrom(const JointCall &before, const JointCall &after,
                                   const QDateTime &now)
{
    const bool isPutOff = before.startsAt <= now && now < after.startsAt;
    return !before.movedFrom && isPutOff ? before.startsAt : before.movedFrom;
}

EntryId addCall(ContentWriter &writer, const Head &head, JointCall call)
{
    call.movedFrom.reset();
    const EntryId id = add(writer, EntryKind::JointCall, head, call.texts);
    std::vector<ContentWriter::Named> values = valuesOf(call);
    values.push_back({"entry", id.value});
    writer.insert("joint_call", values);
    putParts(writer, id, call, true);
    return id;
}

EntryId change(ContentWriter &writer, const Head &head, JointCall call, const QDateTime &now)
{
    if (const auto before = readCall(writer.database(), call.id)) {
        call.movedFrom = movedFrom(*before, call, now);
        keepTrace(writer, *before, call, now);
    }
    entryrows::update(writer, call.id, head, call.texts);
    writer.update("joint_call", {call.id.value}, valuesOf(call));
    putParts(writer, call.id, call, false);
    return call.id;
}

} // namespace

Result<std::vector<JointCall>> JointCallStore::jointCalls() const
{
    return guarded(m_database, [&] {
        Query query(m_database, QByteArray(callColumns) + oldestFirst);
        query.bind();
        return readCalls(m_database, query);
    });
}

Result<std::vector<JointCall>> JointCallStore::jointCallsOf(RepId rep) const
{
    return guarded(m_database, [&] {
        Query query(m_database, QByteArray(callColumns) + " WHERE e.rep = ?" + oldestFirst);
        query.bind(rep);
        return readCalls(m_database, query);
    });
}

Result<std::optional<JointCall>> JointCallStore::jointCall(EntryId call) const
{
    return guarded(m_database, [&] { return readCall(m_database, call); });
}

Result<EntryId> JointCallStore::put(ContentWriter &writer, const JointCall &call, QDate day,
                                    const QDateTime &now)
{
    return guarded(m_database, [&] {
        const Head head{call.rep, call.deal, day, call.recordedAt, std::nullopt};
        return call.id.isValid() ? change(writer, head, call, now) : addCall(writer, head, call);
    });
}

Result<void> JointCallStore::remove(ContentWriter &writer, EntryId call)
{
    return guarded(m_database, [&] {
        for (const CallPart part : everyCallPart)
            writer.remove("call_part", {call.value, enumValue(part)});
        std::vector<qint64> changes;
        Query query(m_database, "SELECT id FROM lead_change WHERE entry = ?");
        query.bind(call);
        while (query.next())
            changes.push_back(query.integer(0));
        for (const qint64 change : changes)
            writer.remove("lead_change", {change});
        writer.moveColumn("debrief", "joint_call", call.value, SqlValue());
        entryrows::remove(writer, call, {"joint_call"});
    });
}

} // namespace courtside
