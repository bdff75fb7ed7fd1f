// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "views/team/teamglance.h"

#include <vector>

namespace courtside {

/// A team built week by week, analysed as the program analyses it. Weeks end with the one of
/// Sunday 22 November 2026; the day is the Monday after.
class TeamFixture final
{
public:
    static QDate today() { return QDate(2026, 11, 23); }
    static Week lastWeek() { return Week::of(QDate(2026, 11, 22)); }

    ActivityId addActivity(const QString &name, bool watched = true);
    RepId addRep(const QString &name);
    /// Counts that end in the last week; -1 is a week without a row.
    void addCounts(RepId rep, ActivityId activity, const std::vector<int> &counts);
    /// Sixty weeks around `usual` that end in the last week.
    void addUsual(RepId rep, ActivityId activity, int usual);
    /// The same, with its last weeks replaced.
    void addUsualThen(RepId rep, ActivityId activity, int usual, const std::vector<int> &then);
    void addLeave(RepId rep, QDate first, QDate last);
    void addGoal(RepId rep, ActivityId activity, double perWeek, Week since);

    BoardFacts boardFacts;
    TeamGlance glance(TeamOrder order = TeamOrder::ByName) const;

    /// Ten people and three activities: a flag, a goal not reached, two strikes, a high stretch,
    /// somebody new, somebody away, a week of zeros, and quiet for the rest.
    static TeamFixture tenPeople();

private:
    TeamFacts facts() const;
    static std::vector<int> usualWeeks(int usual);

    std::vector<Leave> m_leave;
};

} // namespace courtside
