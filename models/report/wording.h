// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"

#include <QDate>
#include <QString>

namespace courtside {

// The small words every sentence is made of, so that one thing is always said one way.

/// "3 Nov 2024", in the language of the sentences, whatever the computer's locale.
QString dayInSentence(QDate day);
/// "Sun 3 Nov 2024"
QString weekdayInSentence(QDate day);
/// "week of 28 Oct 2024"
QString weekInSentence(Week week);
/// A count for reading, not for reckoning: whole from 10 on, halves below ("8", "7.5", "30").
QString kindNumber(double value);
/// Rounded to `decimals` without trailing zeros: "7.98", "20". "unknown" for NaN.
QString plainNumber(double value, int decimals);
/// Exactly `decimals` places, for numbers that are compared below each other.
QString fixedNumber(double value, int decimals);
/// "19 days", "1 day", "9.5 days"
QString daysText(double days);
/// "1 week", "4 weeks"
QString weeksText(int weeks);
/// How long ago something was, from its seconds: "just now", "18 min ago", "3 days ago".
QString agoText(qint64 seconds);
/// How often a flag comes by chance when one is asked for once in so many weeks. Three quarters of
/// the setting, the share that real weeks kept: "about once in 3 years".
QString rarityText(int onceInWeeks);
/// A chance as odds: "1 in 214", "1 in 1.1 million".
QString oddsText(double chance);

} // namespace courtside
