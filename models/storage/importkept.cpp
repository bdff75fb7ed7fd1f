// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importkept.h"

#include "models/storage/rows.h"
#include "models/storage/versions.h"

#include <QCoreApplication>

#include <map>

namespace courtside {

namespace {

struct KeptWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

/// "… WHERE": rows in force, as v, that a person wrote over the import's.
QByteArray overwrittenByHand(const QByteArray &table, const QByteArray &keys)
{
    return " FROM " + table + " v JOIN " + rows::pastOf(table) + " p USING (" + keys +
           ") WHERE p.batch = ? AND p.by_hand = 0 AND v.by_hand > 0";
}

void addTallies(Database &database, BatchId batch, QStringList &kept)
{
    Query query(database, "SELECT r.name, a.name, v.week, v.count" +
                              overwrittenByHand("tally", "rep, activity, week")
                                  .replace(" WHERE ", " JOIN rep r ON r.id = v.rep"
                                                      " JOIN activity a ON a.id = v.activity"
                                                      " WHERE ") +
                              " ORDER BY r.folded, a.position, v.week");
    query.bind(batch);
    while (query.next()) {
        kept.append(KeptWords::tr("%1, %2 in %3: the count %4 was typed and stays.")
                        .arg(query.text(0), query.text(1), query.week(2).isoText())
                        .arg(query.integer(3)));
    }
}

void addNamed(Database &database, BatchId batch, const QByteArray &table, const QByteArray &column,
              QStringList &kept)
{
    Query query(database, "SELECT v." + column + overwrittenByHand(table, "id") + " ORDER BY 1");
    query.bind(batch);
    while (query.next())
        kept.append(KeptWords::tr("“%1” was changed by hand and stays.").arg(query.text(0)));
}

void addMemberships(Database &database, BatchId batch, QStringList &kept)
{
    Query query(database, "SELECT r.name, v.since" +
                              overwrittenByHand("membership", "rep, since")
                                  .replace(" WHERE ", " JOIN rep r ON r.id = v.rep WHERE ") +
                              " ORDER BY r.folded, v.since");
    query.bind(batch);
    while (query.next()) {
        kept.append(KeptWords::tr("The team of %1 from %2 on was changed by hand and stays.")
                        .arg(query.text(0), query.week(1).isoText()));
    }
}

void addLaterImports(Database &database, BatchId batch, QStringList &kept)
{
    std::map<qint64, qint64> rowsOfLater;
    const std::pair<QByteArray, QByteArray> tables[] = {
        {"dated", "source, key"}, {"tally", "rep, activity, week"}, {"stated_days", "rep, week"}};
    for (const auto &[table, keys] : tables) {
        Query query(database, "SELECT v.batch, count(*) FROM " + rows::pastOf(table) + " p JOIN " +
                                  table + " v USING (" + keys +
                                  ") WHERE p.batch = ?1 AND p.by_hand = 0 AND v.by_hand = 0"
                                  " AND v.batch > ?1 GROUP BY v.batch");
        query.bind(batch);
        while (query.next())
            rowsOfLater[query.integer(0)] += query.integer(1);
    }
    for (const auto &[later, count] : rowsOfLater) {
        Query query(database, "SELECT file FROM batch WHERE id = ?");
        query.bind(later);
        const QString file = query.next() ? query.text(0) : QString();
        kept.append(KeptWords::tr("%n row(s) that “%1” changed later stay.", nullptr,
                                  static_cast<int>(count))
                        .arg(file));
    }
}

QByteArray isNamedByHand(const QByteArray &target)
{
    QByteArray condition = "(0";
    const auto add = [&](const versions::Link &link, const QByteArray &where) {
        if (target == link.target) {
            condition += QByteArray(" OR EXISTS (SELECT 1 FROM ") + link.table + " x WHERE x." +
                         link.column + " = " + target + ".id" + where + ")";
        }
    };
    for (const versions::Link &link : versions::handLinks())
        add(link, {});
    for (const versions::Link &link : versions::links()) {
        if (qstrcmp(link.table, "dated") != 0) // no hand writes those
            add(link, " AND x.by_hand > 0");
    }
    return condition + ")";
}

} // namespace

QStringList keptOf(Database &database, BatchId batch)
{
    QStringList kept;
    addNamed(database, batch, "team", "name", kept);
    addNamed(database, batch, "rep", "name", kept);
    addMemberships(database, batch, kept);
    addNamed(database, batch, "alias", "raw", kept);
    addNamed(database, batch, "activity", "name", kept);
    addNamed(database, batch, "type_rule", "text", kept);
    addTallies(database, batch, kept);
    addLaterImports(database, batch, kept);
    return kept;
}

QStringList adoptNamedByHand(Database &database, BatchId batch)
{
    QStringList kept;
    for (const QByteArray table : {"activity", "rep", "team"}) {
        const QByteArray adopted = " WHERE batch = ? AND by_hand = 0 AND " + isNamedByHand(table);
        Query query(database, "SELECT name FROM " + table + adopted + " ORDER BY folded");
        query.bind(batch);
        while (query.next()) {
            kept.append(KeptWords::tr("“%1” stays, since something was entered for it by hand.")
                            .arg(query.text(0)));
        }
        execute(database, "UPDATE " + table + " SET by_hand = 1" + adopted, batch);
    }
    return kept;
}

} // namespace courtside
