// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/week.h"

#include <QHashFunctions>

#include <optional>

namespace courtside {

/// The two lights, and the high side, which is no flag. They are never mixed.
enum class Light {
    Baseline, ///< below the rep's own baseline
    Goal,     ///< below the agreed goal
    High,     ///< unusually high: worth asking how
};

enum class FlagState {
    Open,
    Cleared,
    Withdrawn, ///< raised once, no longer derived after corrected data
};

/// What names a flag for ever.
struct FlagKey
{
    RepId rep;
    ActivityId activity;
    Light light = Light::Baseline;
    Week flaggedWeek;

    auto operator<=>(const FlagKey &) const = default;
    friend size_t qHash(const FlagKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.rep, key.activity, static_cast<int>(key.light),
                          key.flaggedWeek);
    }
};

/// A flag with every number needed to recompute it by hand.
struct Flag
{
    FlagKey key;
    FlagState state = FlagState::Open;
    std::optional<Week> clearedWeek;
    Week runStart;
    int runWeeks = 0;
    double runDays = 0.0;     ///< worked days in the run
    double perFullWeek = 0.0; ///< usual count (baseline, high) or the goal, per full week
    double expected = 0.0;    ///< count to expect in the run
    int seen = 0;             ///< count seen in the run
    int onceInWeeks = 0;      ///< N, as set in the flagged week
    double tail = 1.0;        ///< chance of so few (so many, on the high side) in this stretch
    double dispersion = 1.0;  ///< phi: how much more than pure chance the weeks vary
    double steadiness = 0.0;  ///< u; 0 for the goal light
    double limit = 0.0;       ///< h; 0 for the goal light and the high side

    bool operator==(const Flag &) const = default;
};

} // namespace courtside
