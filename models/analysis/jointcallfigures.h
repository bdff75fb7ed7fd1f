// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/jointcall.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace courtside {

// Three figures about the manager, worked out from what was recorded and never typed. They are
// counts of calls, not of people, and say how many they stand on.

/// Fewer than this are too few to say anything of.
inline constexpr int fewestToSay = 5;
/// So many ISO weeks the recent figures cover: the one of the as-of day and those before it.
inline constexpr int recentWeeks = 13;
/// The manager leading more than this share of the joint calls is worth a word, in percent.
inline constexpr int ledShareLimit = 50;

/// What the figures are of: a day, whose weeks and days are the zone's, and one rep or everybody.
struct FigureScope
{
    QDate asOf;
    QTimeZone zone;
    std::optional<RepId> rep;
};

/// In how many of the calls that the rep was to lead the manager took over. Calls that were agreed
/// to be led by the manager or together, and modelling calls, are not counted.
struct RescueRate
{
    int tookOver = 0;
    int calls = 0;              ///< held, with the rep as agreed lead and an answer
    int unanswered = 0;         ///< held, with the rep as agreed lead and no answer: not in `calls`
    int changedAfterwards = 0;  ///< held, whose agreed lead was changed after their start
    std::optional<QDate> since; ///< the day of the first of `calls`

    bool operator==(const RescueRate &) const = default;
};
RescueRate rescueRate(const std::vector<JointCall> &calls, const FigureScope &scope);

/// How many of the joint calls of the recent weeks the manager led in fact.
struct ManagerLed
{
    int led = 0;
    int calls = 0;      ///< held, where it is known who led
    int unanswered = 0; ///< held, where it is not: not in `calls`
    QDate since;        ///< the first day of the recent weeks

    /// More than the limit, on enough calls to say so.
    bool isOverLimit() const { return calls >= fewestToSay && led * 100 > calls * ledShareLimit; }
    bool operator==(const ManagerLed &) const = default;
};
ManagerLed managerLed(const std::vector<JointCall> &calls, const FigureScope &scope);

/// The time from the end of a call to its debrief's first recording, in the recent weeks.
struct TimeToDebrief
{
    int debriefs = 0;
    int sameDay = 0; ///< recorded on the day of the call
    std::optional<double> medianMinutes;
    QDate since; ///< the first day of the recent weeks

    bool operator==(const TimeToDebrief &) const = default;
};
TimeToDebrief timeToDebrief(const std::vector<Debrief> &debriefs, const FigureScope &scope);

} // namespace courtside
