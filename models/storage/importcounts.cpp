// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/importjob.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace courtside {

namespace {

struct CountImport
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Tally
{
    RepId rep;
    ActivityId activity;
    Week week;
    int count = 0;
};

/// In the order of the table; of cells that the file names twice the last one counts.
std::vector<Tally> talliesInOrder(const ImportJob &job)
{
    std::vector<Tally> tallies;
    tallies.reserve(job.plan.tallies.size());
    for (const PlannedTally &tally : job.plan.tallies) {
        if (const auto rep = job.rep(tally.person)) {
            tallies.push_back({*rep, job.activities.at(static_cast<size_t>(tally.activity)),
                               tally.week, tally.count});
        }
    }
    std::stable_sort(tallies.begin(), tallies.end(), [](const Tally &left, const Tally &right) {
        return std::tie(left.rep, left.activity, left.week) <
               std::tie(right.rep, right.activity, right.week);
    });
    return tallies;
}

void count(ImportJob &job, Landed landed)
{
    job.added += landed == Landed::Added ? 1 : 0;
    job.changed += landed == Landed::Changed ? 1 : 0;
}

void importTallies(ImportJob &job)
{
    Query insert(job.database, "INSERT INTO tally (rep, activity, week, count, batch, by_hand)"
                               " VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING");
    int kept = 0;
    for (const Tally &tally : talliesInOrder(job)) {
        job.pulse.tick();
        if (insert.bind(tally.rep, tally.activity, tally.week, tally.count, job.batch).run() > 0) {
            ++job.added;
            continue;
        }
        const Landed landed = landRow(job, "tally",
                                      {tally.rep.value,
                                       tally.activity.value,
                                       tally.week.mondayJulianDay(),
                                       {},
                                       {},
                                       qint64{tally.count}},
                                      true);
        count(job, landed);
        kept += landed == Landed::Kept ? 1 : 0;
    }
    if (kept > 0) {
        job.notes.append(CountImport::tr("%n typed count(s) stay, though the sheet says something "
                                         "else there.",
                                         nullptr, kept));
    }
}

void importDays(ImportJob &job)
{
    for (const PlannedDays &stated : job.plan.days) {
        job.pulse.tick();
        if (const auto rep = job.rep(stated.person)) {
            landRow(job, "stated_days",
                    {rep->value, stated.week.mondayJulianDay(), {}, {}, stated.days}, true);
        }
    }
}

} // namespace

void importCounts(ImportJob &job)
{
    importTallies(job);
    importDays(job);
}

} // namespace courtside
