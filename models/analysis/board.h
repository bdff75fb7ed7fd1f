// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/calendar.h"
#include "models/domain/count.h"
#include "models/domain/flag.h"
#include "models/domain/goal.h"
#include "models/domain/people.h"
#include "models/domain/week.h"

#include <limits>
#include <optional>
#include <vector>

namespace courtside {

/// Everything the flag is derived from. Nothing else, no clock and no settings, goes in.
struct BoardFacts
{
    QDate asOf; ///< a week is judged when this has reached its Sunday; later rows are ignored
    std::vector<Rep> reps;
    std::vector<Activity> activities; ///< only watched ones are analysed
    std::vector<TeamMembership> memberships;
    std::vector<CountCell> cells; ///< sorted by rep, activity, week
    std::vector<RepWeek> repWeeks;
    WorkCalendar calendar;
    std::vector<Goal> goals;
    std::vector<Restart> restarts;
    std::vector<RaritySetting> rarity;
    std::optional<int> onceInWeeks; ///< a what-if over the whole history, instead of `rarity`
};

/// What is known of one week of one rep and activity.
enum class WeekKnowledge {
    Unknown,    ///< no count: a gap, never taken as zero
    Unanswered, ///< zero in everything that was counted: away, or not logged? Counts as unknown
    Away,       ///< no worked day
    Worked,     ///< a count and worked days
};

/// Why a rep's activity is or is not watched in a week.
enum class WatchState {
    NoData,       ///< no worked week yet
    Learning,     ///< fewer than 6 baseline weeks
    TooRare,      ///< usual count under 1 a full week
    TooIrregular, ///< steadiness under 0.5: compare whole months instead
    Watched,
    FlagOpen, ///< a flag is open: the baseline is frozen and nothing is scored. A week's trace
              ///< says how it was judged: Watched where the flag is raised, this where it clears
};

/// A number that does not apply, or cannot be known yet.
inline constexpr double notApplicable = std::numeric_limits<double>::quiet_NaN();

/// One week with every number of its judgement, named as in the explanation of the flag.
/// Numbers that do not apply (an unknown week, not watched) are NaN.
struct WeekTrace
{
    Week week;
    WeekKnowledge knowledge = WeekKnowledge::Unknown;
    WatchState watch = WatchState::NoData;
    bool counted = false; ///< there is a count, whether it is judged or not
    int count = 0;
    double days = 0.0;                     ///< worked days
    double teamFactor = notApplicable;     ///< g: how busy the rest of the team was, 0.5 to 1.5
    double teamDispersion = notApplicable; ///< phi of the team
    double perFullWeek = notApplicable;    ///< usual count in a full week of five days
    double usual = notApplicable;          ///< m: usual count for the days worked this week
    double low = notApplicable;            ///< 5 % quantile of the usual range
    double high = notApplicable;           ///< 95 % quantile of the usual range
    double dispersion = notApplicable;     ///< phi
    double scale = notApplicable;          ///< D: dispersion including the baseline's uncertainty
    double steadiness = notApplicable;     ///< u
    double designFall = notApplicable;     ///< rho
    double score = notApplicable;          ///< l
    double limit = notApplicable;          ///< h
    double cap = notApplicable;            ///< c: the most this week can add
    double strikes = notApplicable;        ///< S after this week; three are a flag
    int baselineWeeks = 0;                 ///< n: how many weeks the baseline stands on
    double baselineCount = notApplicable;  ///< Y: their count
    double baselineDays = notApplicable;   ///< E: their effective days
    double scatter = notApplicable;        ///< X2: Pearson's sum over up to two years
    int scatterWeeks = 0;                  ///< how many weeks that sum stands on
    int weeksAsLow = 0;                    ///< baseline weeks that were, day for day, as low
    Week baselineFirst;                    ///< the oldest of them; invalid without any
    Week baselineLast;                     ///< the newest of them
};

/// The history of one rep and activity up to the as-of date.
struct PairHistory
{
    RepId rep;
    ActivityId activity;
    WatchState watch = WatchState::NoData; ///< at the newest worked week
    int baselineWeeks = 0;                 ///< for "learning: n of 6 weeks"
    double perFullWeek = 0.0;              ///< usual count in a full week now; NaN when unknown
    double steadiness = 0.0;
    double dispersion = 1.0;
    double strikes = 0.0;                 ///< 0 to 3, now
    int weeksToShowStop = 0;              ///< a complete stop would take about so long to show
    int onceInWeeks = defaultOnceInWeeks; ///< N in force now
    std::optional<double> goal;           ///< agreed goal in force, per full week
    bool openLongerThanHalfYear = false;  ///< ask "is this the new normal?"
    bool hasLeft = false;                 ///< a former rep: nothing is open any more
    std::optional<Week> firstWeek;        ///< first and last week with a count
    std::optional<Week> lastWeek;
    std::vector<Flag> flags; ///< both lights and the high side, oldest first
    /// Only if asked: every week from the first count to the newest judged one (of a former rep,
    /// to the last count).
    std::vector<WeekTrace> weeks;
};

/// A week in which everything counted of a rep is zero and nobody has said why.
struct UnansweredWeek
{
    RepId rep;
    Week week;
};

/// A stretch in which a whole team was well below its usual pace, which the team factor hides.
struct TeamFall
{
    TeamId team;
    ActivityId activity;
    Week from;
    Week to;
    double expected = 0.0; ///< over the stretch, at the plain pace of its reps
    int seen = 0;
    double tail = 1.0; ///< chance of so few in its newest four weeks, worked out from
    int newestSeen = 0;
    double newestExpected = 0.0;
    double newestScale = 1.0; ///< ratio of variance to mean
};

/// What the board says as of a day.
struct Board
{
    QDate asOf;
    std::optional<QDate> dataUpTo;  ///< Sunday of the newest week with a count, at most as-of
    Week judgedUpTo;                ///< the newest week that was judged
    std::vector<PairHistory> pairs; ///< watched activities, sorted by rep, then activity
    std::vector<UnansweredWeek> unanswered;
    std::vector<TeamFall> teamFalls;
    std::vector<RepId> withoutRows;   ///< current reps without any count in the newest data week
    double chanceFlagsPerQuarter = 0; ///< expected chance flags with what is watched and agreed

    const PairHistory *find(RepId rep, ActivityId activity) const;
};

/// Which histories keep their week by week numbers.
enum class Detail {
    FlagsOnly,
    EveryWeek,
};

/// Derives the whole board from the facts: pure, week by week, a flag using only data up to its
/// own week. Cost is linear in the number of cells.
Board analyseBoard(const BoardFacts &facts, Detail detail = Detail::FlagsOnly);

} // namespace courtside
