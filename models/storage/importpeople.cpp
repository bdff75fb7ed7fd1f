// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/people.h"
#include "models/storage/importjob.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct PeopleImport
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Days of a person's rows in the file that are new or changed.
struct DaySpan
{
    std::optional<QDate> first;
    std::optional<QDate> last;

    void include(QDate day)
    {
        first = first ? std::min(*first, day) : day;
        last = last ? std::max(*last, day) : day;
    }
};

std::vector<DaySpan> daysOfPeople(const ImportPlan &plan)
{
    std::vector<DaySpan> spans(plan.people.size());
    const auto include = [&](qint32 person, QDate day) {
        if (person >= 0 && static_cast<size_t>(person) < spans.size())
            spans[static_cast<size_t>(person)].include(day);
    };
    for (const PlannedDatedRow &row : plan.dated)
        include(row.person, row.day);
    for (const PlannedTally &tally : plan.tallies)
        include(tally.person, tally.week.monday());
    for (const PlannedPresence &presence : plan.presence)
        include(presence.person, presence.week.monday());
    return spans;
}

Failure planIsOld()
{
    return {PeopleImport::tr("The workbook was changed since this file was looked at, so nothing "
                             "was written. Import the file again."),
            QStringLiteral("plan names a row that is gone")};
}

qint64 teamNamed(ImportJob &job, const QString &name)
{
    const QString folded = foldedName(name);
    if (const auto id = numberOf(job.database, "SELECT id FROM team WHERE folded = ?", folded))
        return *id;
    execute(job.database,
            "INSERT INTO team (id, name, folded, batch, by_hand) VALUES (?, ?, ?, ?, 0)",
            rows::formerId(job.database, "team", "folded", folded), name, folded, job.batch);
    return job.database.connection().getLastInsertRowid();
}

RepId makeRep(ImportJob &job, const PlannedPerson &person, const DaySpan &days)
{
    const QString folded = foldedName(person.newRepName);
    execute(job.database,
            "INSERT INTO rep (id, name, folded, role, batch, by_hand) VALUES (?, ?, ?, '', ?, 0)",
            rows::formerId(job.database, "rep", "folded", folded), person.newRepName, folded,
            job.batch);
    const RepId rep{job.database.connection().getLastInsertRowid()};
    if (!person.team.isEmpty()) {
        const QDate day = days.first.value_or(job.plan.firstDay.value_or(job.at.date()));
        landRow(job, "membership",
                {rep.value, Week::of(day).mondayJulianDay(), {}, {}, teamNamed(job, person.team)},
                true);
    }
    return rep;
}

RepId repFor(ImportJob &job, const PlannedPerson &person, const DaySpan &days)
{
    if (person.rep) {
        if (!rowOf(job.database, "rep", {person.rep->value}))
            throw Refusal{planIsOld()};
        return *person.rep;
    }
    const auto known = numberOf(job.database, "SELECT min(id) FROM rep WHERE folded = ?",
                                foldedName(person.newRepName));
    return known ? RepId{*known} : makeRep(job, person, days);
}

/// A spelling that is settled already stays as it is: the plan was made knowing it.
void rememberSpelling(ImportJob &job, const PlannedPerson &person, const std::optional<RepId> &rep)
{
    if (numberOf(job.database, "SELECT id FROM alias WHERE raw = ?", person.raw))
        return;
    execute(job.database,
            "INSERT INTO alias (id, raw, folded, rep, batch, by_hand) VALUES (?, ?, ?, ?, ?, 0)",
            rows::formerId(job.database, "alias", "raw", person.raw), person.raw,
            foldedName(person.raw), rep, job.batch);
}

/// Someone the file marks as gone has left after their last row. A person who took such a mark away
/// again is not overruled.
void markLeft(ImportJob &job, RepId rep, const DaySpan &days)
{
    const bool wasMarked =
        numberOf(job.database, "SELECT 1 FROM rep_past WHERE id = ? AND last_day IS NOT NULL", rep)
            .has_value();
    std::optional<SqlRow> row = rowOf(job.database, "rep", {rep.value});
    SqlValue &lastDay = (*row)[*shapeOf(job.database, "rep").column("last_day")];
    if (wasMarked || !std::holds_alternative<std::monostate>(lastDay))
        return;
    const auto stored = numberOf(job.database, "SELECT max(day) FROM dated WHERE rep = ?", rep);
    const std::optional<QDate> seen = days.last ? days.last : job.plan.lastDay;
    qint64 day = seen.value_or(job.at.date()).toJulianDay();
    if (stored)
        day = days.last ? std::max(*stored, day) : *stored;
    lastDay = day;
    landRow(job, "rep", *std::move(row), false);
}

} // namespace

void importPeople(ImportJob &job)
{
    const std::vector<DaySpan> days = daysOfPeople(job.plan);
    for (size_t at = 0; at < job.plan.people.size(); ++at) {
        const PlannedPerson &person = job.plan.people[at];
        std::optional<RepId> rep;
        if (!person.notMine && (person.rep || !person.newRepName.isEmpty()))
            rep = repFor(job, person, days[at]);
        job.reps.push_back(rep);
        if (person.remember && (rep || person.notMine))
            rememberSpelling(job, person, rep);
        if (rep && person.hasLeft)
            markLeft(job, *rep, days[at]);
    }
}

} // namespace courtside
