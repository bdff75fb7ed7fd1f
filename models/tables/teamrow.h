// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace courtside {

/// How many weeks the Team page draws of each activity.
inline constexpr int glanceWeeks = 26;

/// How things stand with an activity, or with a rep; later ones are told before earlier ones.
enum class TeamState {
    NoData,
    TooRare,
    TooIrregular,
    Learning,
    Usual,
    High,       ///< worth asking how
    TwoStrikes, ///< one more low week may make this a flag
    BelowGoal,
    Flag,
};

/// One week of a small multiple.
struct TeamBar
{
    enum class Mark {
        None,
        Below, ///< in the run of an open flag of either light, or after it
        Above, ///< in the stretch worth asking about
    };

    WeekKnowledge knowledge = WeekKnowledge::Unknown;
    int count = 0;
    std::optional<double> low; ///< the rep's own usual range this week, where it is known
    std::optional<double> high;
    Mark mark = Mark::None;

    bool operator==(const TeamBar &) const = default;
};

/// One rep and activity.
struct TeamCell
{
    std::vector<TeamBar> bars; ///< glanceWeeks of them, the oldest first
    TeamState state = TeamState::NoData;
    std::optional<int> lastCount; ///< in the last full week, where it is known
    QString sentence;             ///< everything the picture says, in words
};

/// One rep.
struct TeamRow
{
    RepId rep;
    QString name;
    QString team;
    std::vector<TeamCell> cells; ///< in the order of the watched activities
    TeamState state = TeamState::NoData;
    QString stateWord;     ///< one or two words beside the glyph
    QString stateSentence; ///< the same in a sentence
    double evidence = 0.0; ///< sorts, and is never shown
    std::optional<int> daysSinceContact;
};

/// The small multiple of one rep and activity: the weeks up to `last`.
TeamCell teamCell(const PairHistory &history, Week last);

/// Whom the page names first.
enum class TeamOrder {
    ByName,     ///< alphabetical, as people of this language expect
    ByEvidence, ///< the strongest evidence first, then by name
};

void sortTeam(std::vector<TeamRow> &rows, TeamOrder order);

} // namespace courtside

Q_DECLARE_METATYPE(courtside::TeamCell)
