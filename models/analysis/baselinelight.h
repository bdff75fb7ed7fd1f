// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/flaghistory.h"
#include "models/analysis/usableweeks.h"

#include <vector>

namespace courtside {

/// The worked weeks of one rep and activity since the last restart.
struct PairRecord
{
    std::vector<WorkedWeek> worked;
    UsableWeeks usable;
    Baseline guarded; ///< B(t-11) at the newest week: the newest twelve worked weeks kept out

    const WorkedWeek &newest() const { return worked.back(); }
    /// Adds a worked week, whose effective days are not known yet, and moves the guard.
    void add(Week week, int count, double days);
    void clear();
};

/// The first light: below the rep's own baseline, by the rule of three strikes.
class BaselineLight final
{
public:
    /// Judges the newest worked week, whose count, days and team quantities `trace` holds; fills
    /// in the rest, and raises or clears the flag.
    void judge(PairRecord &record, int onceInWeeks, FlagHistory &flags, WeekTrace &trace);
    /// Forgets everything, as for a new hire.
    void restart();
    /// A flag has been open for more than half a year of worked weeks.
    bool isOpenLong(const PairRecord &record) const;

private:
    void beginRun(const PairRecord &record);
    void score(const PairRecord &record, int end, int onceInWeeks, WeekTrace &trace);
    void raise(PairRecord &record, int onceInWeeks, FlagHistory &flags, const WeekTrace &trace);
    void hold(PairRecord &record, FlagHistory &flags, WeekTrace &trace);

    double m_strikes = 0.0;
    int m_runStart = 0;
    int m_flagIndex = 0;
    WeekTrace m_frozen; // the week of the open flag
};

} // namespace courtside
