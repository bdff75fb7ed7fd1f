// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/chartgeometry.h"
#include "views/shared/theme.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace courtside {

/// What the painting functions look at. The bars, the usual range and the count axis are Qt
/// Charts' own; everything else around them is painted here, behind and in front.
struct ChartScene
{
    const ChartData &data;
    const ChartGeometry &geometry;
    const Theme &theme;
    QFont font;
    int cursor = -1; ///< the week the read-out speaks of
    bool hasFocus = false;
};

/// Behind the bars: weeks away, gaps, flagged stretches.
void paintUnderlay(QPainter &painter, const ChartScene &scene);

/// In front: usual pace and goal, marks and their labels, the cursor.
void paintOverlay(QPainter &painter, const ChartScene &scene);

/// Under the axis: months, what the baseline stands on, and the strikes meter.
void paintFooter(QPainter &painter, const ChartScene &scene);

/// The colours that chart and key share. Flagged stretches shine through the usual range.
QColor usualRangeColour(const Theme &theme);
/// Weeks away are hatched; weeks without data are an empty box, so that nothing looks measured.
void paintAway(QPainter &painter, const QRectF &box, const Theme &theme);
void paintGap(QPainter &painter, const QRectF &box, const Theme &theme);
/// A flag that has cleared.
void paintCheck(QPainter &painter, const QPointF &middle, const Theme &theme);
QPen usualPen(const Theme &theme, bool flagOpen);
QPen goalPen(const Theme &theme);

} // namespace courtside
