// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/reasons.h"
#include "models/domain/flag.h"

#include <QString>

namespace courtside {

/// The names a sentence about one rep and activity uses, as the manager wrote them. The sentences
/// are plain text: whoever shows them must not let them be read as markup.
struct PairNames
{
    QString rep;
    QString activity;
};

/// What was seen, what would be usual or was agreed, and how rarely chance does this: whole
/// sentences, the same in the window and on the command line. `judgedUpTo` is the newest judged
/// week; a run that ends there is "the last 4 weeks", an older one is told with its dates.
QString flagSentence(const Flag &flag, const PairNames &names, Week judgedUpTo);

/// One line for the list of reasons. Only `names.rep` and `names.activity` of the reason's flag are
/// used; for a team that fell together `names.rep` is the team's name.
QString reasonSentence(const Reason &reason, const PairNames &names, Week judgedUpTo);

/// "Flag since week of 28 Oct 2024", "Cleared ...", "Withdrawn after corrected data".
QString flagStateText(const Flag &flag);

/// When the rest of the team was at least a tenth up or down during the run: that it was taken
/// into account. Empty otherwise, and for a goal, which knows no team.
QString teamFactorSentence(const Flag &flag);

} // namespace courtside
