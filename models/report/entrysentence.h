// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QString>

namespace courtside {

// One line for one thing on a timeline, the same in every list. Plain text with shared words of
// people in it; private words are never told, only that there are some.

/// What it is: "Debrief", "Flag cleared", "Won".
QString entryTitle(const TimelineItem &item);
/// The line beside that: "Advance, Acme. Next step of the customer, by Fri 20 Nov 2026: “sends the
/// draft”." What is open says until when, as of `today`.
QString entryLine(const TimelineItem &item, QDate today);

/// Whether it tells a result of a deal: an amount, or how it was decided. Results are trailing and
/// never flagged.
bool isTrailing(const TimelineItem &item);

} // namespace courtside
