// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/calendar.h"
#include "models/domain/count.h"
#include "models/domain/goal.h"
#include "models/domain/people.h"

#include <vector>

namespace courtside {

/// Everything in the sample workbook. Ids are numbered from 1 within the sample and stand for
/// whatever the workbook stores them as. Every name is invented.
struct SampleData
{
    Team team;
    std::vector<Activity> activities; ///< all watched
    std::vector<Rep> reps;            ///< ten who are there, and one who left
    std::vector<TeamMembership> memberships;
    std::vector<CountCell> cells; ///< weekly tallies, sorted by rep, activity, week
    std::vector<Leave> leave;
    std::vector<Holiday> holidays;
    std::vector<Goal> goals;
    std::vector<Restart> restarts;
};

/// Three years of a made-up team up to the last complete week before `asOf`. The same day gives
/// the same sample on every computer. On any day it shows one open flag after a real fall, one
/// activity at two strikes, a cleared flag, one below an agreed goal though in line with its own
/// baseline, a new hire learning, a leave, a data gap with an all-zero week to answer, a restart,
/// somebody who left, an unusually high stretch, and quiet for the rest.
SampleData makeSample(QDate asOf);

} // namespace courtside
