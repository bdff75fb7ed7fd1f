// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"
#include "models/analysis/reasons.h"
#include "models/report/showhow.h"
#include "models/tables/teamrow.h"

#include <QHash>
#include <QStringList>

namespace courtside {

/// What the Team page is made from beside the board; read from the workbook in one go.
struct TeamFacts
{
    std::vector<Rep> reps;
    std::vector<Activity> watched;
    std::vector<Team> teams;
    QHash<RepId, QString> teamNames; ///< the team each rep is in now
    TalkFacts talks;
    TeamOrder order = TeamOrder::ByName;
};

/// Which of its faces the page shows.
enum class TeamMood {
    NobodyYet,      ///< no rep at all
    NothingWatched, ///< no activity is watched
    NoCounts,       ///< people and activities, but no numbers
    Learning,       ///< nobody has the six weeks a baseline needs
    Quiet,          ///< nothing unusual: good news
    Talk,           ///< there is at least one reason
};

/// One reason to talk, ready to be shown.
struct TeamLine
{
    ReasonKind kind = ReasonKind::BelowBaseline;
    RepId rep; ///< not valid for a whole team
    QString repName;
    ActivityId activity;
    QString sentence;                 ///< the line
    QString whole;                    ///< the flag's own sentences
    std::vector<ExplainedNumber> how; ///< every number behind it
};

/// A week in which everything counted is zero: away, or not logged?
struct GapQuestion
{
    RepId rep;
    Week week;
    QString repName;
    QString sentence;
};

/// Everything the Team page says.
struct TeamGlance
{
    TeamMood mood = TeamMood::NobodyYet;
    std::vector<TeamLine> lines;
    int more = 0; ///< reasons that the cap left out
    std::vector<GapQuestion> questions;
    QStringList activities;
    std::vector<TeamRow> rows;
    QString status;       ///< "Data up to Sun 22 Nov 2026; 2 reps without rows."
    QString staleAge;     ///< only when the data is old: how old; the status then leaves it out
    int learnedWeeks = 0; ///< the longest baseline so far, for the learning state
};

/// Derives the page from a board with every week; a pure function.
TeamGlance teamGlance(const Board &board, const TeamFacts &facts);

} // namespace courtside
