// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/repmerge.h"

#include "models/domain/people.h"
#include "models/storage/contentwriter.h"
#include "models/storage/peoplestore.h"
#include "models/storage/rollup.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(RepMerge)
};

struct Pair
{
    RepId kept;
    RepId gone;
    Rep keptRep;
    Rep goneRep;
};

void refuseDifferentTallies(Database &database, const Pair &pair)
{
    Query query(database, "SELECT a.name, g.week, k.count, g.count FROM tally g"
                          " JOIN tally k ON k.rep = ? AND k.activity = g.activity"
                          " AND k.week = g.week AND k.count <> g.count"
                          " JOIN activity a ON a.id = g.activity"
                          " WHERE g.rep = ? ORDER BY g.week, a.position LIMIT 1");
    query.bind(pair.kept, pair.gone);
    if (!query.next())
        return;
    throw Refusal{
        {MergeWords::tr("%1 and %2 both have a count of %3 in %4, %5 and %6. Change one "
                        "of them first, then merge.")
             .arg(pair.keptRep.name, pair.goneRep.name, query.text(0), query.week(1).isoText())
             .arg(query.integer(2))
             .arg(query.integer(3)),
         QStringLiteral("different tallies")}};
}

void refuseDifferentDays(Database &database, const Pair &pair)
{
    Query query(database, "SELECT g.week, k.days, g.days FROM stated_days g"
                          " JOIN stated_days k ON k.rep = ? AND k.week = g.week"
                          " AND k.days <> g.days WHERE g.rep = ? ORDER BY g.week LIMIT 1");
    query.bind(pair.kept, pair.gone);
    if (!query.next())
        return;
    throw Refusal{{MergeWords::tr("%1 and %2 both have worked days stated for %3, %4 and %5. "
                                  "They cannot be merged while the sheets differ.")
                       .arg(pair.keptRep.name, pair.goneRep.name, query.week(0).isoText())
                       .arg(query.real(1))
                       .arg(query.real(2)),
                   QStringLiteral("different stated days")}};
}

/// "k.week IS g.week AND …": IS, so that "every activity" meets "every activity".
QByteArray sameIn(const QByteArray &columns)
{
    QByteArray same;
    for (const QByteArray &part : columns.split(',')) {
        const QByteArray column = part.trimmed();
        same += " AND ";
        same += column == "by_hand" ? "(k.by_hand > 0) = (g.by_hand > 0)"
                                    : "k." + column + " IS g." + column;
    }
    return same;
}

/// Takes away rows of `gone` that say something `kept` has a row for already, in `spokenIn` and
/// with the same values in `columns`. What `kept` says stands.
void dropSpokenFor(ContentWriter &writer, const char *table, const char *columns, const Pair &pair,
                   const char *spokenIn = nullptr)
{
    Database &database = writer.database();
    const TableShape &shape = shapeOf(database, table);
    QByteArray keys;
    for (size_t at : shape.key)
        keys += (keys.isEmpty() ? "" : ", ") + shape.columns[at];
    std::vector<SqlRow> spokenFor;
    Query query(database, "SELECT " + keys + " FROM " + table +
                              " g WHERE g.rep = ? AND EXISTS (SELECT 1 FROM " +
                              (spokenIn ? spokenIn : table) + " k WHERE k.rep = ?" +
                              sameIn(columns) + ")");
    query.bind(pair.gone, pair.kept);
    while (query.next())
        spokenFor.push_back(query.row());
    for (const SqlRow &key : spokenFor)
        writer.remove(table, key);
}

void move(ContentWriter &writer, const char *table, const Pair &pair, const char *column = "rep")
{
    writer.moveColumn(table, column, pair.gone.value, pair.kept.value);
}

void moveMemberships(ContentWriter &writer, const Pair &pair)
{
    const bool keptHasTeam =
        numberOf(writer.database(), "SELECT 1 FROM membership WHERE rep = ?", pair.kept)
            .has_value();
    if (!keptHasTeam) {
        move(writer, "membership", pair);
        return;
    }
    std::vector<SqlRow> keys;
    Query query(writer.database(), "SELECT rep, since FROM membership WHERE rep = ?");
    query.bind(pair.gone);
    while (query.next())
        keys.push_back(query.row());
    for (const SqlRow &key : keys)
        writer.remove("membership", key);
}

void moveCounts(ContentWriter &writer, const Pair &pair)
{
    for (const char *table : {"tally", "choice"}) {
        dropSpokenFor(writer, table, "activity, week", pair);
        move(writer, table, pair);
    }
    for (const char *table : {"stated_days", "zero_answer"}) {
        dropSpokenFor(writer, table, "week", pair);
        move(writer, table, pair);
    }
    dropSpokenFor(writer, "presence", "week, batch", pair);
    move(writer, "presence", pair);
    move(writer, "dated", pair);
}

void moveRecords(ContentWriter &writer, const Pair &pair)
{
    move(writer, "entry", pair);
    move(writer, "important", pair);
}

void moveAgreements(ContentWriter &writer, const Pair &pair)
{
    for (const char *table : {"goal", "restart", "rarity"}) {
        dropSpokenFor(writer, table, "activity, since", pair);
        move(writer, table, pair);
    }
    dropSpokenFor(writer, "cadence", "rep", pair);
    move(writer, "cadence", pair);
    move(writer, "leave", pair);
    move(writer, "alias", pair);
    move(writer, "deal_version", pair, "owner");
}

/// Versions that are not in force follow, so that an import that is redone finds its people.
void movePast(ContentWriter &writer, const Pair &pair)
{
    constexpr const char *tables[][3] = {
        {"tally_past", "tally", "activity, week, batch, by_hand"},
        {"stated_days_past", "stated_days", "week, batch, by_hand"},
        {"membership_past", "membership", "since, batch, by_hand"},
    };
    for (const auto &[past, inForce, columns] : tables) {
        dropSpokenFor(writer, past, columns, pair);
        dropSpokenFor(writer, past, columns, pair, inForce);
    }
    for (const char *table :
         {"tally_past", "stated_days_past", "membership_past", "alias_past", "dated_past"})
        move(writer, table, pair);
    move(writer, "deal_version_past", pair, "owner");
}

void keepNameAsAlias(ContentWriter &writer, PeopleStore &people, const Pair &pair)
{
    const QString folded = foldedName(pair.goneRep.name);
    if (folded == foldedName(pair.keptRep.name))
        return;
    if (numberOf(writer.database(), "SELECT id FROM alias WHERE folded = ?", folded))
        return;
    orThrow(people.addAlias(writer, pair.goneRep.name, pair.kept));
}

Rep existingRep(PeopleStore &people, RepId id)
{
    std::optional<Rep> rep = orThrow(people.rep(id));
    if (!rep)
        throw Refusal{{MergeWords::tr("One of the two is no longer in the workbook."),
                       QStringLiteral("no such rep")}};
    return *std::move(rep);
}

} // namespace

void mergeReps(ContentWriter &writer, RepId kept, RepId gone)
{
    Database &database = writer.database();
    PeopleStore people(database);
    const Pair pair{kept, gone, existingRep(people, kept), existingRep(people, gone)};
    if (kept == gone)
        throw Refusal{{MergeWords::tr("Choose two different people to merge."),
                       QStringLiteral("merge with itself")}};
    refuseDifferentTallies(database, pair);
    refuseDifferentDays(database, pair);
    moveMemberships(writer, pair);
    moveCounts(writer, pair);
    moveAgreements(writer, pair);
    moveRecords(writer, pair);
    movePast(writer, pair);
    keepNameAsAlias(writer, people, pair);
    writer.remove("rep", {gone.value});
    orThrow(rollup::refreshReps(database, {kept, gone}));
}

} // namespace courtside
