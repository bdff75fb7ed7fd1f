// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/weeklyplanner.h"

#include "models/import/celltext.h"

#include <algorithm>

namespace courtside {

WeeklyPlanner::WeeklyPlanner(FileJob &job)
    : m_job(job), m_people(job.known, job.choices, job.earlier.newReps),
      m_book(job.known, job.earlier.newActivities), m_reader(job, m_people, m_book),
      m_known(job.known, job.earlier)
{
}

bool WeeklyPlanner::run()
{
    if (!m_job.readRows(true, [this](const Record &record) { m_reader.take(record); }))
        return false;
    m_reader.finish();
    if (!settleGroups() || !listRejected())
        return false;
    handOver();
    return true;
}

bool WeeklyPlanner::settleGroups()
{
    std::vector<const SheetRow *> rows;
    rows.reserve(m_reader.rows().size());
    for (const SheetRow &row : m_reader.rows())
        rows.push_back(&row);
    const auto group = [this](const SheetRow *row) {
        return std::pair(m_people.identityOf(row->person), row->week);
    };
    // Rows of one group stay in the order of the file: they lie in it by address.
    std::sort(rows.begin(), rows.end(), [&group](const SheetRow *a, const SheetRow *b) {
        return std::pair(group(a), a) < std::pair(group(b), b);
    });
    for (size_t from = 0; from < rows.size();) {
        if (!m_job.pace.step([] { return 1.0; }))
            return false;
        size_t to = from + 1;
        while (to < rows.size() && group(rows[to]) == group(rows[from]))
            ++to;
        settleGroup(Group(rows).subspan(from, to - from));
        from = to;
    }
    return true;
}

void WeeklyPlanner::settleGroup(Group group)
{
    const Week week = group.front()->week;
    m_first = !m_first.isValid() || week < m_first ? week : m_first;
    m_last = !m_last.isValid() || m_last < week ? week : m_last;
    if (disagreeOnDays(group))
        return;
    SaidByActivity said = read(group);
    for (const SheetRow *row : group) {
        if (!contradicts(*row, said))
            take(*row, said);
    }
    writeDays(group, said);
}

/// Working days belong to the person and the week: rows that disagree cannot both be right.
bool WeeklyPlanner::disagreeOnDays(Group group)
{
    const SheetRow *first = nullptr;
    const SheetRow *other = nullptr;
    for (const SheetRow *row : group) {
        if (row->halfDays < 0)
            continue;
        if (!first)
            first = row;
        else if (row->halfDays != first->halfDays && !other)
            other = row;
    }
    if (!other)
        return false;
    for (const SheetRow *row : group) {
        reject(*row, m_job.map.first(Field::WorkingDays),
               tr("The working days of %1 differ: %2 in row %3, %4 in row %5.")
                   .arg(whoAndWhen(*row))
                   .arg(first->halfDays / 2.0)
                   .arg(first->number)
                   .arg(other->halfDays / 2.0)
                   .arg(other->number),
               tr("Write the same working days into every row of the week."));
    }
    return true;
}

WeeklyPlanner::SaidByActivity WeeklyPlanner::read(Group group) const
{
    SaidByActivity said;
    for (const SheetRow *row : group) {
        const std::span cells(m_reader.cellsOf(*row), row->cellCount);
        for (const SheetCell &cell : cells) {
            const auto [at, isFirst] = said.try_emplace(cell.activity, Said{cell.count, row});
            if (!isFirst && at->second.count != cell.count && !at->second.other)
                at->second.other = row;
        }
    }
    return said;
}

bool WeeklyPlanner::contradicts(const SheetRow &row, const SaidByActivity &said)
{
    const std::span cells(m_reader.cellsOf(row), row.cellCount);
    for (const SheetCell &cell : cells) {
        const Said &all = said.at(cell.activity);
        if (!all.other)
            continue;
        reject(row, row.column, contradiction(row, all, m_book.at(cell.activity).name),
               tr("Keep the row that is right."));
        return true;
    }
    return false;
}

QString WeeklyPlanner::contradiction(const SheetRow &row, const Said &said,
                                     const QString &activity) const
{
    const qint64 first = said.first->number;
    const qint64 other = said.other->number;
    if (activity == SheetActivities::unnamed())
        return tr("Rows %1 and %2 give different counts for %3.")
            .arg(first)
            .arg(other)
            .arg(whoAndWhen(row));
    return tr("Rows %1 and %2 give different counts of %3 for %4.")
        .arg(first)
        .arg(other)
        .arg(activity, whoAndWhen(row));
}

/// Takes what no earlier row of the week has said already.
void WeeklyPlanner::take(const SheetRow &row, SaidByActivity &said)
{
    std::vector<SheetCell> fresh;
    const SheetRow *earlier = nullptr;
    const std::span cells(m_reader.cellsOf(row), row.cellCount);
    for (const SheetCell &cell : cells) {
        Said &all = said.at(cell.activity);
        if (all.isTaken) {
            earlier = all.first;
            continue;
        }
        all.isTaken = true;
        fresh.push_back(cell);
    }
    if (earlier && fresh.empty())
        m_job.ledger.skip(row.number, row.line,
                          tr("Says the same as row %1.").arg(earlier->number));
    else
        write(row, fresh);
}

void WeeklyPlanner::write(const SheetRow &row, const std::vector<SheetCell> &cells)
{
    bool isNew = false;
    bool isKnown = false;
    bool differs = false;
    const PlannedPerson &person = m_people.planned(row.person);
    for (const SheetCell &cell : cells) {
        m_reader.activities().countRow(cell.activity);
        const auto known = m_known.tally(person, m_book.at(cell.activity), row.week);
        isNew = isNew || !known;
        isKnown = isKnown || known;
        if (known && known->count == cell.count)
            continue;
        if (known && known->typed) {
            ++m_typedKept; // what a person typed is never overwritten by a file
            continue;
        }
        differs = differs || known;
        m_job.plan.tallies.push_back({row.person, cell.activity, row.week, cell.count});
    }
    if (row.halfDays >= 0) {
        const auto known = m_known.days(person, row.week);
        isNew = isNew || !known;
        isKnown = isKnown || known;
        differs = differs || (known && *known != row.halfDays / 2.0);
    }
    if (differs || (isNew && isKnown))
        m_job.ledger.change();
    else if (isNew)
        m_job.ledger.add();
    else
        m_job.ledger.leaveUnchanged();
}

/// Hands over stated days. A week of zeros in a sheet that keeps working days was worked, even
/// where its own working days are left to the calendar: nothing else can say so.
void WeeklyPlanner::writeDays(Group group, const SaidByActivity &said)
{
    const PlannedPerson &person = m_people.planned(group.front()->person);
    const Week week = group.front()->week;
    const auto known = m_known.days(person, week);
    for (const SheetRow *row : group) {
        if (row->halfDays < 0)
            continue;
        const double days = row->halfDays / 2.0;
        if (!known || *known != days)
            m_job.plan.days.push_back({row->person, week, days});
        return;
    }
    const bool allZero = std::all_of(said.begin(), said.end(), [](const auto &each) {
        return each.second.isTaken && each.second.count == 0;
    });
    if (m_job.map.has(Field::WorkingDays) && !said.empty() && allZero && !known)
        m_job.plan.presence.push_back({group.front()->person, week, true});
}

QString WeeklyPlanner::whoAndWhen(const SheetRow &row) const
{
    return tr("%1 in %2").arg(m_people.nameOf(row.person), row.week.isoText());
}

void WeeklyPlanner::reject(const SheetRow &row, int column, const QString &reason,
                           const QString &remedy)
{
    m_rejected[row.number].push_back({column, {}, reason, remedy});
}

/// Rows that contradict each other are only known at the end; their cells are read once more for
/// the list.
bool WeeklyPlanner::listRejected()
{
    if (m_rejected.empty())
        return true;
    return m_job.readRows(false, [this](const Record &record) {
        const auto found = m_rejected.find(record.number);
        if (found == m_rejected.end())
            return;
        for (RowTrouble &trouble : found->second) {
            trouble.value = shortText(record.cell(trouble.column));
            m_job.reject(record, trouble);
        }
    });
}

void WeeklyPlanner::handOver()
{
    ImportPlan &plan = m_job.plan;
    m_people.finish(plan);
    m_job.sheet->report(plan);
    const std::vector<int> placeOf =
        m_reader.activities().finish(static_cast<qint64>(m_reader.rows().size()), plan);
    for (PlannedTally &tally : plan.tallies)
        tally.activity = placeOf[static_cast<size_t>(tally.activity)];
    if (m_first.isValid()) {
        plan.firstDay = m_first.monday();
        plan.lastDay = m_last.sunday();
    }
    if (m_job.choices.completeFor)
        plan.notes.append(tr("The file is a weekly sheet. A week without a count in it stays "
                             "unknown, also where the sheet is complete; write 0 where it was 0."));
    if (m_typedKept > 0)
        plan.notes.append(tr("%n typed count(s) stay, though the sheet says something else there.",
                             nullptr, static_cast<int>(m_typedKept)));
    for (const QString &month : m_job.map.monthHeadings)
        plan.notes.append(
            tr("The column “%1” is a month and is left out: counts are kept by week.").arg(month));
}

} // namespace courtside
