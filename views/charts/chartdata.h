// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/domain/timelineitem.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace courtside {

/// One week as a chart draws it. Numbers that do not apply are NaN.
struct ChartWeek
{
    enum class Kind {
        NoData,     ///< nothing is known: a gap
        Unanswered, ///< all zero, and nobody has said why
        Away,
        Worked,
        Running, ///< not over yet, and not judged
    };
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    Week week;
    Kind kind = Kind::NoData;
    int count = 0;
    double usual = none; ///< usual count for the days worked
    double low = none;   ///< usual range, 5 % to 95 %
    double high = none;
    double goal = none;    ///< agreed count of a full week
    double strikes = none; ///< 0 to 3
    bool flagOpen = false; ///< the usual pace is frozen
    Week baselineFirst;    ///< what the usual pace of this week stands on; invalid if nothing
    Week baselineLast;
    bool hasCall = false;   ///< a debrief or a joint call was recorded for it
    bool hasAgreed = false; ///< something was agreed, owed or promised in it
    QString readOut;        ///< the week in a sentence, and what was recorded

    bool hasBar() const { return kind == Kind::Worked || kind == Kind::Running; }
};

/// A flagged stretch, by positions in ChartData::weeks.
struct ChartRun
{
    int first = 0;
    int last = 0;
    Light light = Light::Baseline;
    QString label; ///< "seen 16, usual 30"
};

/// Something that happened in a week.
struct ChartMark
{
    enum class Kind {
        Flagged,
        Cleared,
        Restarted,
    };
    int position = 0;
    Kind kind = Kind::Flagged;
    Light light = Light::Baseline;
};

/// Everything a chart of one rep and activity draws, in words and numbers.
struct ChartData
{
    QString title;
    QString summary; ///< the chart in a few sentences, for those who do not see it
    std::vector<ChartWeek> weeks;
    std::vector<ChartRun> runs;
    std::vector<ChartMark> marks;

    /// Whether anything was recorded in one of the weeks.
    bool hasRecords() const;
    /// The newest week that was judged, where the cursor starts; -1 without weeks.
    int newestJudged() const;
};

/// What a chart is made from beside the history.
struct ChartFacts
{
    QString rep;
    QString activity;
    std::vector<Goal> goals;            ///< of this rep and activity, any order
    std::vector<Restart> restarts;      ///< of this rep, any order
    std::vector<TimelineItem> timeline; ///< of this rep, any order
    Week runningWeek;                   ///< the chart ends here
    std::optional<int> runningCount;
};

/// Puts a history of every week into the form a chart draws. Weeks after the last one with a count
/// are gaps up to the running week.
ChartData chartDataOf(const PairHistory &history, const ChartFacts &facts);

} // namespace courtside
