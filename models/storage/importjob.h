// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/storage/pulse.h"
#include "models/storage/rollup.h"
#include "models/storage/sql.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace courtside {

/// The writing of one plan: what it resolved to, and what it did. Inside this room only; its
/// functions throw like Query.
struct ImportJob
{
    ImportJob(Database &file, const ImportPlan &whatToWrite, const QDateTime &now, Pulse &itsPulse)
        : database(file), plan(whatToWrite), at(now), pulse(itsPulse)
    {
    }

    Database &database;
    const ImportPlan &plan;
    QDateTime at;
    Pulse &pulse;

    BatchId batch;
    qint64 source = 0;
    std::vector<std::optional<RepId>> reps; ///< parallel to the plan's people
    std::vector<ActivityId> activities;     ///< parallel to the plan's
    bool rulesChanged = false;
    std::map<RepId, std::pair<Week, Week>> touched; ///< first and last week to count again
    qint64 added = 0;
    qint64 changed = 0;
    QStringList notes;

    std::optional<RepId> rep(qint32 person) const;
    void touch(RepId rep, Week week);
};

/// How a row of an import fared against what is stored.
enum class Landed {
    Added,
    Changed,
    Same,
    Kept, ///< a person's word stands; the import's lies underneath
};

/// Writes a whole row (its origin is set here) where imports and people may both have written. What
/// an earlier import or, unless `handWins`, a person wrote becomes a past version.
Landed landRow(ImportJob &job, const QByteArray &table, SqlRow row, bool handWins);

/// The number of a text among types and outcomes; 0 for an empty text.
qint64 labelFor(Database &database, const QString &text);

void importPeople(ImportJob &job);
void importActivities(ImportJob &job);
void importDated(ImportJob &job);
void importCounts(ImportJob &job);
void importDeals(ImportJob &job);

} // namespace courtside
