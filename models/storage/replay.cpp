// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/replay.h"

#include "models/storage/rollup.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace courtside {

namespace {

struct ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Plays the changes of a step back or forth.
class Player final
{
public:
    Player(Database &database, bool back) : m_database(database), m_back(back) {}

    void play(const RowChange &change);
    void play(const ColumnChange &change);
    void countAgain();

private:
    bool isStill(const QByteArray &table, const SqlRow &key,
                 const std::optional<SqlRow> &expected) const;
    [[noreturn]] void refuse(const QByteArray &table) const;
    void refuseUndoneImport(const QByteArray &table, const SqlRow &row) const;
    void note(const QByteArray &table, const SqlRow &row);

    Database &m_database;
    bool m_back;
    bool m_rulesChanged = false;
    std::set<RepId> m_reps;
};

void Player::refuse(const QByteArray &table) const
{
    throw Refusal{{m_back ? ReplayWords::tr("This cannot be undone, since something else changed "
                                            "it in the meantime. It stays as it is.")
                          : ReplayWords::tr("This cannot be redone, since something else changed "
                                            "it in the meantime. It stays as it is."),
                   QStringLiteral("row differs in %1").arg(QString::fromUtf8(table))}};
}

bool Player::isStill(const QByteArray &table, const SqlRow &key,
                     const std::optional<SqlRow> &expected) const
{
    const std::optional<SqlRow> present = rowOf(m_database, table, key);
    if (!present || !expected)
        return present.has_value() == expected.has_value();
    return rows::saySame(m_database, table, *present, *expected) &&
           rows::originOf(m_database, table, *present) ==
               rows::originOf(m_database, table, *expected);
}

void Player::refuseUndoneImport(const QByteArray &table, const SqlRow &row) const
{
    const auto origin = rows::originOf(m_database, table, row);
    if (origin && !origin->byHand && rows::isUndone(m_database, origin->batch))
        refuse(table);
}

void Player::note(const QByteArray &table, const SqlRow &row)
{
    if (table == "type_rule")
        m_rulesChanged = true;
    if (table == "presence")
        m_reps.insert(RepId{std::get<qint64>(row[*shapeOf(m_database, table).column("rep")])});
}

void Player::play(const RowChange &change)
{
    const std::optional<SqlRow> &from = m_back ? change.after : change.before;
    const std::optional<SqlRow> &to = m_back ? change.before : change.after;
    if (!isStill(change.table, change.key, from))
        refuse(change.table);
    if (to)
        refuseUndoneImport(change.table, *to);
    if (!to)
        rows::remove(m_database, change.table, change.key);
    else if (from)
        rows::replace(m_database, change.table, change.key, *to);
    else
        rows::insert(m_database, change.table, *to);
    note(change.table, from ? *from : *to);
}

void Player::play(const ColumnChange &change)
{
    const TableShape &shape = shapeOf(m_database, change.table);
    const SqlValue &from = m_back ? change.after : change.before;
    const SqlValue &to = m_back ? change.before : change.after;
    Query query(m_database, "UPDATE " + change.table + " SET " + change.column + " = ? WHERE " +
                                change.column + " IS ? AND " + shape.whereKey());
    for (SqlRow key : change.keys) {
        for (size_t at = 0; at < key.size(); ++at) {
            if (shape.columns[shape.key[at]] == change.column)
                key[at] = from;
        }
        if (query.bindRow({to, from}, key).run() != 1)
            refuse(change.table);
    }
    if (change.column == "rep" && (change.table == "dated" || change.table == "presence")) {
        m_reps.insert(RepId{std::get<qint64>(from)});
        m_reps.insert(RepId{std::get<qint64>(to)});
    }
}

void Player::countAgain()
{
    if (m_rulesChanged)
        orThrow(rollup::recount(m_database));
    else
        orThrow(rollup::refreshReps(m_database, {m_reps.begin(), m_reps.end()}));
}

Result<void> replay(Database &database, const ContentStep &step, bool back)
{
    return guarded(database, [&] {
        if (!database.isInTransaction())
            throw Refusal{{ReplayWords::tr("The change was not saved. Try again."),
                           QStringLiteral("replay outside a transaction")}};
        Player player(database, back);
        const auto play = [&](const auto &change) {
            std::visit([&](const auto &kind) { player.play(kind); }, change);
        };
        if (back)
            std::for_each(step.changes.rbegin(), step.changes.rend(), play);
        else
            std::for_each(step.changes.begin(), step.changes.end(), play);
        player.countAgain();
    });
}

} // namespace

Result<void> undoStep(Database &database, const ContentStep &step)
{
    return replay(database, step, true);
}

Result<void> redoStep(Database &database, const ContentStep &step)
{
    return replay(database, step, false);
}

} // namespace courtside
