// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/versions.h"

#include "models/storage/rows.h"

namespace courtside::versions {

namespace {

constexpr auto ofImport = "batch = ? AND by_hand = 0";

/// "a.rep = b.rep AND a.week = b.week", over the primary key of `table`.
QByteArray sameKey(Database &database, const QByteArray &table, const QByteArray &left,
                   const QByteArray &right)
{
    const TableShape &shape = shapeOf(database, table);
    QByteArray condition;
    for (size_t at : shape.key) {
        const QByteArray &column = shape.columns[at];
        condition += (condition.isEmpty() ? "" : " AND ") + left + "." + column + " = " + right +
                     "." + column;
    }
    return condition;
}

QByteArray keyList(Database &database, const QByteArray &table)
{
    const TableShape &shape = shapeOf(database, table);
    QByteArray list;
    for (size_t at : shape.key)
        list += (list.isEmpty() ? "" : ", ") + shape.columns[at];
    return list;
}

/// The columns of a version, `by_hand` being written as `byHand`.
QByteArray columnsOf(Database &database, const QByteArray &table, const QByteArray &alias,
                     const QByteArray &byHand)
{
    QByteArray list;
    for (const QByteArray &column : shapeOf(database, table).columns) {
        list += list.isEmpty() ? "" : ", ";
        list += column == "by_hand" ? byHand : alias + "." + column;
    }
    return list;
}

/// The version is a person's, or of an import that is not undone.
QByteArray isValid(const QByteArray &alias)
{
    return "(" + alias + ".by_hand OR " + alias + ".batch = 0 OR " + alias +
           ".batch IN (SELECT id FROM batch WHERE NOT undone))";
}

/// Versions that are in force again are past no longer.
void dropPastInForce(Database &database, const QByteArray &table)
{
    execute(database, "DELETE FROM " + rows::pastOf(table) + " AS p WHERE EXISTS (SELECT 1 FROM " +
                          table + " v WHERE " + sameKey(database, table, "v", "p") +
                          " AND v.batch = p.batch AND (v.by_hand > 0) = p.by_hand)");
}

} // namespace

qint64 retire(Database &database, const QByteArray &table, BatchId batch, const QByteArray &where)
{
    const QByteArray condition =
        QByteArray(" WHERE ") + ofImport + (where.isEmpty() ? "" : " AND " + where);
    execute(database, "INSERT INTO " + rows::pastOf(table) + " SELECT * FROM " + table + condition,
            batch);
    return execute(database, "DELETE FROM " + table + condition, batch);
}

qint64 restoreEarlier(Database &database, const QByteArray &table, BatchId batch)
{
    const QByteArray past = rows::pastOf(table);
    const qint64 restored = execute(
        database,
        "INSERT INTO " + table + " SELECT " +
            columnsOf(database, table, "p", "CASE WHEN p.by_hand THEN 2 ELSE 0 END") + " FROM " +
            past + " q JOIN " + past + " p ON " + sameKey(database, table, "p", "q") +
            " WHERE q.batch = ? AND q.by_hand = 0 AND " + isValid("p") +
            " AND NOT EXISTS (SELECT 1 FROM " + past + " r WHERE " +
            sameKey(database, table, "r", "p") + " AND " + isValid("r") +
            " AND (r.batch, r.by_hand) > (p.batch, p.by_hand)) ON CONFLICT (" +
            keyList(database, table) + ") DO NOTHING",
        batch);
    if (restored > 0)
        dropPastInForce(database, table);
    return restored;
}

QByteArray hasEarlier(Database &database, const QByteArray &table)
{
    return "EXISTS (SELECT 1 FROM " + rows::pastOf(table) + " p WHERE " +
           sameKey(database, table, "p", table) + " AND " + isValid("p") + ")";
}

qint64 reinstate(Database &database, const QByteArray &table, BatchId batch,
                 const QByteArray &where)
{
    const QByteArray past = rows::pastOf(table);
    const QByteArray gives = " FROM " + table +
                             " AS v WHERE (v.by_hand = 2 OR (v.by_hand = 0 AND"
                             " v.batch < ?)) AND EXISTS (SELECT 1 FROM " +
                             past + " p WHERE " + sameKey(database, table, "p", "v") +
                             " AND p.batch = ? AND p.by_hand = 0)";
    execute(database,
            "INSERT INTO " + past + " SELECT " + columnsOf(database, table, "v", "v.by_hand > 0") +
                gives,
            batch, batch);
    execute(database, "DELETE" + gives, batch, batch);
    const qint64 back = execute(database,
                                "INSERT INTO " + table + " SELECT * FROM " + past + " WHERE " +
                                    ofImport + (where.isEmpty() ? "" : " AND " + where) +
                                    " ON CONFLICT (" + keyList(database, table) + ") DO NOTHING",
                                batch);
    if (back > 0)
        dropPastInForce(database, table);
    return back;
}

const std::vector<Link> &links()
{
    static const std::vector<Link> all = {
        {"membership", "rep", "rep"},     {"membership", "team", "team"},
        {"alias", "rep", "rep"},          {"type_rule", "activity", "activity"},
        {"tally", "rep", "rep"},          {"tally", "activity", "activity"},
        {"stated_days", "rep", "rep"},    {"dated", "rep", "rep"},
        {"deal_version", "owner", "rep"}, {"deal_version", "deal", "deal"},
    };
    return all;
}

const std::vector<Link> &handLinks()
{
    static const std::vector<Link> all = {
        {"leave", "rep", "rep"},
        {"choice", "rep", "rep"},
        {"zero_answer", "rep", "rep"},
        {"goal", "rep", "rep"},
        {"restart", "rep", "rep"},
        {"rarity", "rep", "rep"},
        {"entry", "rep", "rep"},
        {"cadence", "rep", "rep"},
        {"choice", "activity", "activity"},
        {"goal", "activity", "activity"},
        {"restart", "activity", "activity"},
        {"rarity", "activity", "activity"},
    };
    return all;
}

QByteArray isNamed(const QByteArray &target)
{
    QByteArray condition;
    const auto add = [&](const Link &link) {
        if (target != link.target)
            return;
        condition += condition.isEmpty() ? "(" : " OR ";
        condition += QByteArray("EXISTS (SELECT 1 FROM ") + link.table + " WHERE " + link.table +
                     "." + link.column + " = " + target + ".id)";
    };
    for (const Link &link : links())
        add(link);
    for (const Link &link : handLinks())
        add(link);
    return condition + ")";
}

void bringBackNamed(Database &database)
{
    for (const Link &link : links()) {
        const QByteArray target = link.target;
        const QByteArray past = rows::pastOf(target);
        const int back =
            execute(database,
                    "INSERT INTO " + target + " SELECT " +
                        columnsOf(database, target, "p", "CASE WHEN p.by_hand THEN 2 ELSE 0 END") +
                        " FROM " + past + " p WHERE p.id IN (SELECT DISTINCT " + link.column +
                        " FROM " + link.table + ") AND NOT EXISTS (SELECT 1 FROM " + past +
                        " r WHERE r.id = p.id AND (r.batch, r.by_hand) > (p.batch, p.by_hand))"
                        " ON CONFLICT (id) DO NOTHING");
        if (back > 0)
            dropPastInForce(database, target);
    }
}

} // namespace courtside::versions
