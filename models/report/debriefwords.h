// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"

#include <QString>

#include <vector>

namespace courtside {

// What a debrief says, in the words that every page uses.

QString endingText(Ending ending);         ///< "Advance"
QString causeText(DecisionCause cause);    ///< "Timing"
QString reachedText(Reached reached);      ///< "Partly"
QString qualityQuestion(Quality question); ///< "Did we create value?"
/// What is still to be added: "the customer", "what to do differently".
QString partText(DebriefPart part);
/// "Still to finish: the customer, what went well." Empty where nothing is missing.
QString toFinishText(const std::vector<DebriefPart> &missing);
/// How long after the call something was, from its seconds: "18 min after the call", "3 days after
/// the call".
QString afterCallText(qint64 seconds);
/// The line after recording: "Recorded: Anna Berg, Miller Ltd, an advance." `rep` is the name.
QString recordedText(const Debrief &debrief, const QString &rep, bool becameContinuation);

} // namespace courtside
