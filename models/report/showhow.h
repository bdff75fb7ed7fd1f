// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/board.h"

#include <QString>

#include <vector>

namespace courtside {

/// One number of an explanation, with what it is.
struct ExplainedNumber
{
    QString label;
    QString value;
};

/// Every number needed to recompute the flag by hand, with the formulas in words. The baseline's
/// own weeks and the strikes of each week of the run are told where `history` has its weeks.
std::vector<ExplainedNumber> showHow(const Flag &flag, const PairHistory &history);

/// The same for a whole team that fell together.
std::vector<ExplainedNumber> showHow(const TeamFall &fall);

/// The numbers behind what is usual now, where no flag is open: the newest judged week's.
std::vector<ExplainedNumber> showHowNow(const PairHistory &history);

/// The same as lines of text: "label: value".
QString showHowText(const std::vector<ExplainedNumber> &numbers);

} // namespace courtside
