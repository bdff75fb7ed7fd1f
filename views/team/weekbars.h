// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/teamrow.h"

#include <QRectF>

class QPainter;

namespace courtside {

struct Theme;

/// How wide the picture of all weeks gets where there is so much room: whole pixels a week.
double weekBarsWidth(double room);

/// Paints the weeks of one rep and activity as bars in front of their own usual range. Each
/// picture has its own scale: people are not compared with each other. A week without a count is
/// a gap, a week away is grey, an unanswered one asks; a flagged run is underlined as well as
/// coloured.
void paintWeekBars(QPainter *painter, const QRectF &rect, const TeamCell &cell, const Theme &theme);

} // namespace courtside
