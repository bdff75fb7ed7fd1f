// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace courtside {

// Weeks are counted back from the newest complete one, which is 0, so that the sample tells the
// same story whatever day it is made on.

inline constexpr int sampleWeeks = 156;

/// Weeks from `from` weeks ago down to `to`, both included.
struct WeeksAgo
{
    int from = 0;
    int to = 0;

    bool contains(int ago) const { return from >= ago && ago >= to; }
};

/// A planted stretch: exactly this share of the usual pace, without chance.
struct PlannedStretch
{
    WeeksAgo weeks;
    double share = 1.0;
};

struct PlannedPace
{
    double perWeek = 0.0; ///< usual count in a full week
    std::vector<PlannedStretch> stretches;
};

struct PlannedGoal
{
    size_t activity = 0;
    int weeksAgo = 0;
    double perWeek = 0.0;
    QString reason;
};

struct PlannedRestart
{
    int weeksAgo = 0;
    QString reason;
};

struct PlannedRep
{
    QString name;
    QString role;
    std::array<PlannedPace, 3> paces; ///< in the order of the activities
    std::vector<WeeksAgo> leave;
    std::vector<WeeksAgo> withoutRows;
    std::vector<WeeksAgo> allZero;
    std::optional<int> startedAgo; ///< nothing: there before the sample begins
    std::optional<int> leftAgo;
    std::optional<PlannedGoal> goal;
    std::optional<PlannedRestart> restart;
};

struct PlannedActivity
{
    QString name;
    QString countsOnlyIf;
};

std::array<PlannedActivity, 3> plannedActivities();
std::vector<PlannedRep> plannedReps();

} // namespace courtside
