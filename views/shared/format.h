// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"

#include <QDate>
#include <QString>

namespace courtside {

// Dates as the window's sentences write them, and numbers in the person's locale.

/// "Sun 22 Nov"; with the year where it is not `today`'s.
QString dayText(QDate day, QDate today);
/// "2–8 Nov", "30 Nov – 6 Dec", "29 Dec 2025 – 4 Jan 2026".
QString weekText(Week week);
/// "Week 45, 2–8 Nov"
QString numberedWeekText(Week week);
/// A count, with the locale's digits and group separators.
QString countText(qint64 count);
/// "1 row", "13,080 rows"
QString rowsText(qint64 rows);
/// A rate with at most `decimals` places and no idle zeros: "7.97", "8".
QString rateText(double rate, int decimals = 1);

} // namespace courtside
