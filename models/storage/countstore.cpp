// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/countstore.h"

#include "models/domain/importplan.h"
#include "models/storage/contentwriter.h"
#include "models/storage/sql.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace courtside {

namespace {

using CellKey = std::tuple<RepId, ActivityId, Week>;

CellKey keyOf(const CountCell &cell)
{
    return {cell.rep, cell.activity, cell.week};
}

CountCell cellAt(const Query &query)
{
    CountCell cell;
    cell.rep = query.id<RepId>(0);
    cell.activity = query.id<ActivityId>(1);
    cell.week = query.week(2);
    return cell;
}

/// `what` from a table, of one rep or of everybody, bound and in the order of its key.
class Rows final : public Query
{
public:
    Rows(Database &database, const QByteArray &what, std::optional<RepId> rep,
         const QByteArray &order = {})
        : Query(database, "SELECT " + what + (rep ? " WHERE rep = ?" : "") + order)
    {
        if (rep)
            bind(*rep);
        else
            bind();
    }
};

size_t sizeOf(Database &database, const QByteArray &table, std::optional<RepId> rep)
{
    Rows count(database, "count(*) FROM " + table, rep);
    return count.next() ? static_cast<size_t>(count.integer(0)) : 0;
}

constexpr auto inOrder = " ORDER BY rep, activity, week";

/// Cells in order with the tallies alone.
std::vector<CountCell> readTallies(Database &database, std::optional<RepId> rep)
{
    std::vector<CountCell> cells;
    cells.reserve(sizeOf(database, "tally", rep));
    Rows query(database, "rep, activity, week, count, by_hand FROM tally", rep, inOrder);
    while (query.next()) {
        CountCell cell = cellAt(query);
        cell.tally = query.smallInteger(3);
        cell.typed = query.integer(4) != 0;
        cells.push_back(cell);
    }
    return cells;
}

/// Cells in order with the sums of dated rows alone.
std::vector<CountCell> readDated(Database &database, std::optional<RepId> rep)
{
    std::vector<CountCell> cells;
    cells.reserve(sizeOf(database, "dated_count", rep));
    Rows query(database, "rep, activity, week, count FROM dated_count", rep, inOrder);
    while (query.next()) {
        CountCell cell = cellAt(query);
        cell.dated = query.smallInteger(3);
        cells.push_back(cell);
    }
    return cells;
}

/// Both in order; where both have a cell it becomes one.
std::vector<CountCell> merged(std::vector<CountCell> tallies, std::vector<CountCell> dated)
{
    if (tallies.empty())
        return dated;
    if (dated.empty())
        return tallies;
    std::vector<CountCell> cells;
    cells.reserve(tallies.size() + dated.size());
    auto tally = tallies.cbegin();
    for (const CountCell &cell : dated) {
        while (tally != tallies.cend() && keyOf(*tally) < keyOf(cell))
            cells.push_back(*tally++);
        cells.push_back(cell);
        if (tally != tallies.cend() && keyOf(*tally) == keyOf(cell)) {
            cells.back().tally = tally->tally;
            cells.back().typed = tally->typed;
            ++tally;
        }
    }
    cells.insert(cells.end(), tally, tallies.cend());
    return cells;
}

void addChoices(Database &database, std::optional<RepId> rep, std::vector<CountCell> &cells)
{
    Rows query(database, "rep, activity, week, source FROM choice", rep);
    while (query.next()) {
        const CountCell key = cellAt(query);
        const auto cell = std::lower_bound(cells.begin(), cells.end(), key,
                                           [](const CountCell &left, const CountCell &right) {
                                               return keyOf(left) < keyOf(right);
                                           });
        if (cell != cells.end() && keyOf(*cell) == keyOf(key))
            cell->chosen = static_cast<CountSource>(query.integer(3));
    }
}

std::vector<CountCell> readCells(Database &database, std::optional<RepId> rep)
{
    std::vector<CountCell> cells = merged(readTallies(database, rep), readDated(database, rep));
    addChoices(database, rep, cells);
    return cells;
}

std::vector<RepWeek> readRepWeeks(Database &database, std::optional<RepId> rep)
{
    std::map<std::pair<RepId, Week>, RepWeek> weeks;
    const auto weekAt = [&](const Query &query) -> RepWeek & {
        RepWeek &week = weeks[{query.id<RepId>(0), query.week(1)}];
        week.rep = query.id<RepId>(0);
        week.week = query.week(1);
        return week;
    };
    Rows days(database, "rep, week, days FROM stated_days", rep);
    while (days.next())
        weekAt(days).statedDays = days.real(2);
    Rows answers(database, "rep, week, answer FROM zero_answer", rep);
    while (answers.next())
        weekAt(answers).answer = static_cast<ZeroAnswer>(answers.integer(2));
    Query vouched(database, QByteArray("SELECT p.rep, p.week FROM presence p JOIN batch b"
                                       " ON b.id = p.batch AND NOT b.undone AND b.kind = ?") +
                                (rep ? " WHERE p.rep = ?" : ""));
    if (rep)
        vouched.bind(RecordKind::Weekly, *rep);
    else
        vouched.bind(RecordKind::Weekly);
    while (vouched.next())
        weekAt(vouched).vouched = true;
    std::vector<RepWeek> sorted;
    for (const auto &[key, week] : weeks)
        sorted.push_back(week);
    return sorted;
}

/// Puts the value into the row of this key, making or removing the row as needed.
void put(ContentWriter &writer, const char *table, const std::vector<ContentWriter::Named> &key,
         const char *column, std::optional<qint64> value)
{
    SqlRow keyValues;
    for (const ContentWriter::Named &part : key)
        keyValues.push_back(part.value);
    const bool present = rowOf(writer.database(), table, keyValues).has_value();
    if (value && present) {
        writer.update(table, keyValues, {{column, *value}});
    } else if (value) {
        std::vector<ContentWriter::Named> row = key;
        row.push_back({column, *value});
        writer.insert(table, row);
    } else if (present) {
        writer.remove(table, keyValues);
    }
}

} // namespace

Result<std::vector<CountCell>> CountStore::cells() const
{
    return guarded(m_database, [&] { return readCells(m_database, std::nullopt); });
}

Result<std::vector<CountCell>> CountStore::cellsOf(RepId rep) const
{
    return guarded(m_database, [&] { return readCells(m_database, rep); });
}

Result<std::vector<CountCell>> CountStore::tallies() const
{
    return guarded(m_database, [&] { return readTallies(m_database, std::nullopt); });
}

Result<std::vector<RepWeek>> CountStore::repWeeks() const
{
    return guarded(m_database, [&] { return readRepWeeks(m_database, std::nullopt); });
}

Result<std::vector<RepWeek>> CountStore::repWeeksOf(RepId rep) const
{
    return guarded(m_database, [&] { return readRepWeeks(m_database, rep); });
}

Result<void> CountStore::typeTally(ContentWriter &writer, RepId rep, ActivityId activity, Week week,
                                   std::optional<int> count)
{
    return guarded(m_database, [&] {
        const SqlRow key = {rep.value, activity.value, week.mondayJulianDay()};
        if (count) {
            put(writer, "tally", {{"rep", key[0]}, {"activity", key[1]}, {"week", key[2]}}, "count",
                *count);
            return;
        }
        const bool typed =
            numberOf(m_database,
                     "SELECT by_hand FROM tally WHERE rep = ? AND activity = ? AND week = ?", rep,
                     activity, week) == 1;
        if (typed && !writer.uncover("tally", key))
            writer.remove("tally", key);
    });
}

Result<void> CountStore::choose(ContentWriter &writer, RepId rep, ActivityId activity, Week week,
                                std::optional<CountSource> source)
{
    return guarded(m_database, [&] {
        put(writer, "choice",
            {{"rep", rep.value}, {"activity", activity.value}, {"week", week.mondayJulianDay()}},
            "source", source ? std::optional<qint64>(static_cast<int>(*source)) : std::nullopt);
    });
}

Result<void> CountStore::answerZeroWeek(ContentWriter &writer, RepId rep, Week week,
                                        std::optional<ZeroAnswer> answer)
{
    return guarded(m_database, [&] {
        put(writer, "zero_answer", {{"rep", rep.value}, {"week", week.mondayJulianDay()}}, "answer",
            answer ? std::optional<qint64>(static_cast<int>(*answer)) : std::nullopt);
    });
}

} // namespace courtside
