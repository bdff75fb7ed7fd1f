// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/undertakingstore.h"

#include "models/storage/entryrows.h"

#include <algorithm>

namespace courtside {

namespace {

using namespace entryrows;

// The three kinds share these columns; what a kind has besides follows.
constexpr auto sharedColumns = "SELECT e.id, e.rep, e.day, e.recorded_at, u.due, e.source,"
                               " u.outcome, u.closed_on";
constexpr auto sharedTables = " FROM undertaking u JOIN entry e ON e.id = u.entry";
constexpr int firstOwnColumn = 8;

void readShared(const Query &query, Undertaking &undertaking)
{
    undertaking.id = query.id<EntryId>(0);
    undertaking.rep = query.id<RepId>(1);
    undertaking.made = query.day(2);
    undertaking.recordedAt = momentOf(query, 3);
    undertaking.due = query.maybeDay(4);
    undertaking.source = query.maybeId<EntryId>(5);
    undertaking.outcome = enumOf<Outcome>(query, 6);
    undertaking.closedOn = query.maybeDay(7);
}

// What each kind has besides: its kind of entry, its columns and the table they are in.
struct CommitmentRows
{
    static constexpr EntryKind kind = EntryKind::Commitment;
    static constexpr auto columns = ", c.proposed_by, c.motivation";
    static constexpr auto table = " JOIN commitment c ON c.entry = e.id";
    static void read(const Query &query, Commitment &commitment)
    {
        commitment.proposedBy = enumOf<Who>(query, firstOwnColumn);
        commitment.motivation = query.maybeId<EntryId>(firstOwnColumn + 1);
    }
};

struct OwedRows
{
    static constexpr EntryKind kind = EntryKind::Owed;
    static constexpr auto columns = "";
    static constexpr auto table = "";
    static void read(const Query &, Owed &) {}
};

struct ObstacleRows
{
    static constexpr EntryKind kind = EntryKind::Obstacle;
    static constexpr auto columns = ", o.kind, o.asked_on";
    static constexpr auto table = " JOIN obstacle o ON o.entry = e.id";
    static void read(const Query &query, Obstacle &obstacle)
    {
        obstacle.kind = enumOf<ObstacleKind>(query, firstOwnColumn);
        obstacle.askedOn = query.maybeDay(firstOwnColumn + 1);
    }
};

template <class Kind, class Rows>
Result<std::vector<Kind>> read(Database &database, std::optional<RepId> rep)
{
    return guarded(database, [&] {
        std::map<EntryId, Texts> texts = textsOf(database, Rows::kind);
        std::vector<Kind> found;
        Query query(database,
                    QByteArray(sharedColumns) + Rows::columns + sharedTables + Rows::table +
                        " WHERE e.kind = ? AND (? IS NULL OR e.rep = ?) ORDER BY e.day, e.id");
        query.bind(Rows::kind, rep, rep);
        while (query.next()) {
            Kind undertaking;
            readShared(query, undertaking);
            Rows::read(query, undertaking);
            undertaking.texts = std::move(texts[undertaking.id]);
            found.push_back(std::move(undertaking));
        }
        return found;
    });
}

/// Writes what the three kinds share. `id` of a new one is the entry that was made for it.
EntryId putShared(ContentWriter &writer, EntryKind kind, const Undertaking &undertaking)
{
    const Head head{undertaking.rep, std::nullopt, undertaking.made, undertaking.recordedAt,
                    undertaking.source};
    std::vector<ContentWriter::Named> values = {{"due", dayValue(undertaking.due)},
                                                {"outcome", enumValue(undertaking.outcome)},
                                                {"closed_on", dayValue(undertaking.closedOn)}};
    if (undertaking.id.isValid()) {
        update(writer, undertaking.id, head, undertaking.texts);
        writer.update("undertaking", {undertaking.id.value}, values);
        return undertaking.id;
    }
    const EntryId id = add(writer, kind, head, undertaking.texts);
    values.push_back({"entry", id.value});
    writer.insert("undertaking", values);
    return id;
}

EntryId putWithOwn(ContentWriter &writer, EntryKind kind, const char *table,
                   const Undertaking &undertaking, std::vector<ContentWriter::Named> values)
{
    const EntryId id = putShared(writer, kind, undertaking);
    if (undertaking.id.isValid()) {
        writer.update(table, {id.value}, values);
    } else {
        values.push_back({"entry", id.value});
        writer.insert(table, values);
    }
    return id;
}

std::vector<const char *> tablesOf(std::optional<EntryKind> kind)
{
    if (kind == EntryKind::Commitment)
        return {"commitment", "undertaking"};
    if (kind == EntryKind::Obstacle)
        return {"obstacle", "undertaking"};
    if (kind == EntryKind::Motivation)
        return {"motivation"};
    return {"undertaking"};
}

std::vector<qint64> rankedMotivations(Database &database, RepId rep)
{
    std::vector<qint64> ranked;
    Query query(database, "SELECT m.entry FROM motivation m JOIN entry e ON e.id = m.entry"
                          " WHERE e.rep = ? ORDER BY m.position, m.entry");
    query.bind(rep);
    while (query.next())
        ranked.push_back(query.integer(0));
    return ranked;
}

} // namespace

Result<std::vector<Commitment>> UndertakingStore::commitments(std::optional<RepId> rep) const
{
    return read<Commitment, CommitmentRows>(m_database, rep);
}

Result<std::vector<Owed>> UndertakingStore::owed(std::optional<RepId> rep) const
{
    return read<Owed, OwedRows>(m_database, rep);
}

Result<std::vector<Obstacle>> UndertakingStore::obstacles(std::optional<RepId> rep) const
{
    return read<Obstacle, ObstacleRows>(m_database, rep);
}

Result<std::vector<Motivation>> UndertakingStore::motivations(RepId rep) const
{
    return guarded(m_database, [&] {
        std::map<EntryId, Texts> texts = textsOf(m_database, EntryKind::Motivation);
        std::vector<Motivation> found;
        Query query(m_database, "SELECT e.id, e.rep, m.position, e.day, e.recorded_at"
                                " FROM motivation m JOIN entry e ON e.id = m.entry"
                                " WHERE e.rep = ? ORDER BY m.position, e.id");
        query.bind(rep);
        while (query.next()) {
            const auto id = query.id<EntryId>(0);
            found.push_back({id, query.id<RepId>(1), query.smallInteger(2), query.day(3),
                             momentOf(query, 4), std::move(texts[id])});
        }
        return found;
    });
}

Result<EntryId> UndertakingStore::put(ContentWriter &writer, const Commitment &commitment)
{
    return guarded(m_database, [&] {
        return putWithOwn(writer, EntryKind::Commitment, "commitment", commitment,
                          {{"proposed_by", enumValue(commitment.proposedBy)},
                           {"motivation", idValue(commitment.motivation)}});
    });
}

Result<EntryId> UndertakingStore::put(ContentWriter &writer, const Owed &owed)
{
    return guarded(m_database, [&] { return putShared(writer, EntryKind::Owed, owed); });
}

Result<EntryId> UndertakingStore::put(ContentWriter &writer, const Obstacle &obstacle)
{
    return guarded(m_database, [&] {
        return putWithOwn(
            writer, EntryKind::Obstacle, "obstacle", obstacle,
            {{"kind", enumValue(obstacle.kind)}, {"asked_on", dayValue(obstacle.askedOn)}});
    });
}

Result<EntryId> UndertakingStore::put(ContentWriter &writer, const Motivation &motivation)
{
    return guarded(m_database, [&] {
        const Head head{motivation.rep, std::nullopt, motivation.said, motivation.recordedAt,
                        std::nullopt};
        if (motivation.id.isValid()) {
            update(writer, motivation.id, head, motivation.texts);
            return motivation.id;
        }
        const auto last = numberOf(m_database,
                                   "SELECT max(m.position) FROM motivation m"
                                   " JOIN entry e ON e.id = m.entry WHERE e.rep = ?",
                                   motivation.rep);
        const EntryId id = add(writer, EntryKind::Motivation, head, motivation.texts);
        writer.insert("motivation", {{"entry", id.value}, {"position", last.value_or(-1) + 1}});
        return id;
    });
}

Result<void> UndertakingStore::setOutcome(ContentWriter &writer, EntryId undertaking,
                                          Outcome outcome, std::optional<QDate> closedOn,
                                          const QString &note)
{
    return guarded(m_database, [&] {
        writer.update("undertaking", {undertaking.value},
                      {{"outcome", enumValue(outcome)}, {"closed_on", dayValue(closedOn)}});
        Texts texts = textsOf(m_database, undertaking);
        texts.set(TextField::ClosingNote, note);
        putTexts(writer, undertaking, texts);
    });
}

Result<void> UndertakingStore::move(ContentWriter &writer, EntryId motivation, int position)
{
    return guarded(m_database, [&] {
        const auto rep = numberOf(m_database, "SELECT rep FROM entry WHERE id = ?", motivation);
        std::vector<qint64> ranked = rankedMotivations(m_database, RepId{rep.value_or(0)});
        const auto moved = std::ranges::find(ranked, motivation.value);
        if (moved == ranked.end())
            return;
        ranked.erase(moved);
        const auto last = static_cast<int>(ranked.size());
        ranked.insert(ranked.begin() + std::clamp(position, 0, last), motivation.value);
        for (size_t place = 0; place < ranked.size(); ++place)
            writer.update("motivation", {ranked[place]}, {{"position", qint64(place)}});
    });
}

Result<void> UndertakingStore::remove(ContentWriter &writer, EntryId entry)
{
    return guarded(m_database, [&] {
        std::optional<EntryKind> kind;
        if (const auto number = numberOf(m_database, "SELECT kind FROM entry WHERE id = ?", entry))
            kind = static_cast<EntryKind>(*number);
        if (kind == EntryKind::Motivation)
            writer.moveColumn("commitment", "motivation", entry.value, SqlValue());
        entryrows::remove(writer, entry, tablesOf(kind));
    });
}

} // namespace courtside
