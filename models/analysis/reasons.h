// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/contact.h"

#include <vector>

namespace courtside {

/// Why the manager may want to see somebody. Later work adds kinds, not page code.
enum class ReasonKind {
    BelowBaseline,
    BelowGoal,
    TeamBelow,      ///< a whole team fell together; names no rep
    OwedOverdue,    ///< the manager's own promise to the rep
    PromiseOverdue, ///< to a customer
    NoContact,      ///< no talk for longer than the cadence, whatever the results
    HighSide,       ///< worth asking how
};

/// Something that was to be done by a day that has passed.
struct Overdue
{
    RepId rep;
    EntryId entry;
    QDate due;
    QString what; ///< in the manager's or the rep's words

    bool operator==(const Overdue &) const = default;
};

/// What speaks for a talk beside the counts.
struct TalkFacts
{
    std::vector<Contact> contacts;
    std::vector<Overdue> owed;     ///< by the manager to the rep, open
    std::vector<Overdue> promises; ///< to customers, open
};

/// One reason to see one rep: at most one per rep, carrying what it stands on.
struct Reason
{
    RepId rep;
    ReasonKind kind = ReasonKind::BelowBaseline;
    double strength = 0.0; ///< -ln of the tail chance, or days; sorts, and is never shown
    Week since;
    std::optional<Flag> flag;
    std::optional<TeamFall> teamFall;
    std::optional<Overdue> overdue; ///< the one that is due the longest
    std::optional<Contact> contact;
    int alsoFlagged = 0; ///< further open flags of the same rep
    bool stale = false;  ///< the data stops before the as-of date's last complete week
};

/// The reasons in the order they are told, and how many weaker ones the cap left out.
struct ReasonList
{
    std::vector<Reason> shown;
    int more = 0;
};

inline constexpr int maxReasons = 5;

/// First what fell, by evidence: smaller tail first (ln p in steps of 1), then the larger share
/// missing; then what the manager owes and what was promised to customers, the longest overdue
/// first; then those who were left alone the longest; then what is unusually high.
/// One reason per rep even when several activities are flagged; at most `cap`.
ReasonList reasonsToTalk(const Board &board, const TalkFacts &talks = {}, int cap = maxReasons);

} // namespace courtside
