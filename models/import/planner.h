// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/importplan.h"
#include "models/domain/importprogress.h"
#include "models/domain/people.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <map>
#include <vector>

namespace courtside {

/// What the workbook already knows, handed in so that planning needs no database.
struct ImportContext
{
    QDate today;
    QTimeZone zone;
    std::vector<Rep> reps;
    std::vector<Team> teams;
    std::vector<TeamMembership> memberships;
    std::vector<Alias> aliases;
    std::vector<Activity> activities;
    std::vector<TypeRule> rules; ///< in order
    std::vector<ImportPreset> presets;
    std::map<QString, std::vector<KnownRow>> dated; ///< per source, sorted by key hash
    std::vector<CountCell> tallies; ///< cells with a tally, sorted by rep, activity, week
    std::vector<RepWeek> statedDays;
    std::vector<KnownDeal> deals;
};

/// A file's bytes and the name people know it by.
struct ImportBytes
{
    QString name;
    QByteArray bytes; ///< may be a raw view on a mapped file
};

/// Works out what importing the files together would do, in two passes over each, asking what
/// nothing settles and guessing nothing. Choices run parallel to the files. Pure: the same input
/// gives the same plans with the same question ids.
/// Fails only where a file cannot be read at all (not a table, a zip, an unreadable encoding), with
/// what to do instead; rows that cannot be taken are in the plan's `rejected`.
Result<std::vector<ImportPlan>> planImport(const std::vector<ImportBytes> &files,
                                           const std::vector<ImportChoices> &choices,
                                           const ImportContext &context,
                                           const ImportProgress &progress = {});

} // namespace courtside
