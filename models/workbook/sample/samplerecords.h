// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/deal.h"
#include "models/domain/debrief.h"
#include "models/domain/jointcall.h"
#include "models/domain/undertaking.h"

#include <QTimeZone>

#include <vector>

namespace courtside {

/// A deal of the sample as two exports saw it, five weeks apart.
struct SampleDeal
{
    QByteArray key;
    RepId owner;
    Deal before;
    Deal now;
};

/// What the manager of the sample has recorded. Reps are numbered as in SampleData; `deal` and
/// `motivation` are the places, from 1, in the lists below.
struct SampleRecords
{
    std::vector<SampleDeal> deals;
    std::vector<Debrief> debriefs;
    std::vector<JointCall> jointCalls;
    std::vector<Motivation> motivations;
    std::vector<Commitment> commitments;
    std::vector<Owed> owed;
    std::vector<Obstacle> obstacles;
    std::vector<Promise> promises;
};

/// Records about everybody on the team: at least one debrief or joint call, a motivation, a
/// commitment and a promise each. One rep has not been talked with for over three weeks, one joint
/// call is planned for tomorrow, something the manager owes is overdue, a deal was won and one was
/// lost without a debrief. The same day gives the same records.
SampleRecords makeSampleRecords(QDate asOf, const QTimeZone &zone);

} // namespace courtside
