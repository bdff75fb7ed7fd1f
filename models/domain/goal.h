// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/week.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace courtside {

/// A number per full week that manager and rep agreed for one activity, from a week on.
/// A newer goal ends the older one; a goal of zero ends it without a successor.
struct Goal
{
    GoalId id;
    RepId rep;
    ActivityId activity;
    Week since;
    double perWeek = 0.0;
    QDate agreedOn;
    QString reason;

    bool operator==(const Goal &) const = default;
};

/// "This is the new normal": rows before `since` no longer speak for the rep's baseline.
struct Restart
{
    RestartId id;
    RepId rep;
    std::optional<ActivityId> activity; ///< nothing: every activity (new role, new territory)
    Week since;
    QString reason;

    bool operator==(const Restart &) const = default;
};

/// How often a rep whose pace has not changed may set off a flag by chance: once in so many weeks.
inline constexpr std::array<int, 3> rarityChoices = {104, 208, 520};
inline constexpr int defaultOnceInWeeks = 208;

/// The rarity from a week on, for one rep and activity, or for all where they are not named.
/// The most specific one not after a week holds in it, then the newest.
struct RaritySetting
{
    std::optional<RepId> rep;
    std::optional<ActivityId> activity;
    Week since;
    int onceInWeeks = defaultOnceInWeeks;

    bool operator==(const RaritySetting &) const = default;
};

} // namespace courtside
