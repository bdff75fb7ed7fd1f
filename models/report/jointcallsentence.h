// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/jointcallfigures.h"

#include <QString>

namespace courtside {

// The three figures as the manager reads them, and nobody else: about what the manager did, with
// how many calls they stand on, and "too few to say" where those are few. `rep` names the rep; an
// empty name means everybody.

/// "You took over in 4 of 10 calls that Anna was to lead, since 5 Oct 2026."
QString rescueSentence(const RescueRate &rate, const QString &rep);

/// "You led 6 of 11 joint calls with Anna since 31 Aug 2026.", and where that is over the limit,
/// the limit and a question.
QString managerLedSentence(const ManagerLed &share, const QString &rep);

/// "Half of the 9 debriefs … were recorded within 25 minutes of the call, 7 of 9 on its day."
QString timeToDebriefSentence(const TimeToDebrief &time, const QString &rep);

/// A stretch of time as people say it: "25 minutes", "3.5 hours", "2 days".
QString delayText(double minutes);

} // namespace courtside
