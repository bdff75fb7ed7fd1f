// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/reasons.h"
#include "models/report/showhow.h"

#include <QString>

#include <vector>

namespace courtside {

/// One line for a reason to talk that does not come from the counts: no talk for long, something
/// the manager owes, a promise to a customer. Plain text with the words of people in it.
QString talkSentence(const Reason &reason, const QString &rep);

/// Every number behind the line, as of a day.
std::vector<ExplainedNumber> talkNumbers(const Reason &reason, QDate asOf);

/// "23 days without a talk, since Tue 3 Nov 2026", or that none was recorded yet.
QString contactText(const Contact &contact);

} // namespace courtside
