// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/flagsentence.h"

namespace courtside {

/// The open flag of this light, or null. On the high side: what is shown at present.
const Flag *openFlag(const PairHistory &history, Light light);

/// How things stand with one rep and activity: the flag's sentences while one is open, else why
/// nothing is said or that the pace is the usual one. Whole sentences, plain text.
QString stateSentence(const PairHistory &history, const PairNames &names, Week judgedUpTo);

/// The two lights side by side, never mixed: one short text for each of their four combinations.
/// Empty where nothing is judged.
QString lightsSentence(const PairHistory &history, const QString &rep);

/// "2 of 3 strikes: one more low week may make this a flag", from two strikes on; else empty.
QString watchListSentence(const PairHistory &history);

/// One or two words beside a flag glyph: "Flag", "Below goal", "2 of 3 strikes", "Learning".
QString stateWord(const PairHistory &history);

/// The same for one week, for tables: "away", "no data", "flag open", ...
QString weekStateText(const WeekTrace &week);

} // namespace courtside
