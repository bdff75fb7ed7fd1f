// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contenthash.h"

#include "models/domain/keyhash.h"
#include "models/storage/sql.h"

#include <QtEndian>

namespace courtside {

namespace {

/// What is content, in an order that never changes, as queries that end in an order of their own.
constexpr const char *contents[] = {
    "SELECT id, name, folded FROM team ORDER BY id",
    "SELECT id, name, folded, role, started, last_day FROM rep ORDER BY id",
    "SELECT rep, since, team FROM membership ORDER BY rep, since",
    "SELECT id, raw, folded, rep FROM alias ORDER BY id",
    "SELECT id, name, folded, counts_only_if, watched, position FROM activity ORDER BY id",
    "SELECT id, position, field, text, activity FROM type_rule ORDER BY id",
    "SELECT weekday, works FROM workday ORDER BY weekday",
    "SELECT id, day, name FROM holiday ORDER BY id",
    "SELECT id, rep, first_day, last_day, half_days FROM leave ORDER BY id",
    "SELECT rep, activity, week, count, by_hand > 0 FROM tally ORDER BY rep, activity, week",
    "SELECT rep, activity, week, source FROM choice ORDER BY rep, activity, week",
    "SELECT rep, week, days FROM stated_days ORDER BY rep, week",
    "SELECT rep, week, answer FROM zero_answer ORDER BY rep, week",
    "SELECT source, key, content, rep, type, outcome, day, subject, activity FROM dated"
    " ORDER BY source, key",
    "SELECT rep, activity, week, count FROM dated_count ORDER BY rep, activity, week",
    "SELECT id, source, key FROM deal ORDER BY id",
    "SELECT id, deal, content, owner, name, account, stage, amount, currency, created, closed,"
    " outcome FROM deal_version ORDER BY id",
    "SELECT id, rep, activity, since, per_week, agreed_on, reason FROM goal ORDER BY id",
    "SELECT id, rep, activity, since, reason FROM restart ORDER BY id",
    "SELECT id, rep, activity, since, once_in_weeks FROM rarity ORDER BY id",
    "SELECT id, kind, rep, deal, day, recorded_at, source FROM entry ORDER BY id",
    "SELECT entry, field, text FROM words ORDER BY entry, field",
    "SELECT * FROM debrief ORDER BY entry",
    "SELECT source, key, rep, day, what, debrief FROM important ORDER BY source, key",
    "SELECT deal FROM no_debrief ORDER BY deal",
    "SELECT * FROM joint_call ORDER BY entry",
    "SELECT entry, part, agreed, actual FROM call_part ORDER BY entry, part",
    "SELECT entry, at, part, before, after FROM lead_change ORDER BY id",
    "SELECT entry, due, outcome, closed_on FROM undertaking ORDER BY entry",
    "SELECT entry, position FROM motivation ORDER BY entry",
    "SELECT entry, proposed_by, motivation FROM commitment ORDER BY entry",
    "SELECT entry, kind, asked_on FROM obstacle ORDER BY entry",
    "SELECT * FROM promise ORDER BY entry",
    "SELECT id, position, name FROM promise_category ORDER BY id",
    "SELECT * FROM skill ORDER BY id",
    "SELECT rep, days FROM cadence ORDER BY rep",
};

quint64 hashOf(Database &database, const QByteArray &sql, quint64 hash)
{
    QByteArray bytes;
    Query query(database, sql);
    query.bind();
    while (query.next()) {
        hash = qToLittleEndian(hash);
        bytes.truncate(0);
        bytes.append(reinterpret_cast<const char *>(&hash), sizeof(hash));
        for (int column = 0; column < query.columnCount(); ++column)
            query.appendTo(bytes, column);
        hash = hashOfContent(bytes);
    }
    // So that a row at the end of one table is not one at the start of the next.
    return hashOfContent(QByteArray::number(hash) + sql);
}

} // namespace

Result<quint64> contentHash(Database &database)
{
    return guarded(database, [&] {
        quint64 hash = 0;
        for (const char *sql : contents)
            hash = hashOf(database, sql, hash);
        return hash;
    });
}

} // namespace courtside
