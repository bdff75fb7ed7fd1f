// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QRectF>

class QPainter;

namespace courtside {

struct Theme;

/// The shape of a kind of thing on a timeline, so that its word is not the only sign: calls are
/// round, what was agreed is a diamond, everything else is a small dot. Flags have their own shape,
/// the one of every page.
void paintEntryGlyph(QPainter *painter, const QRectF &square, TimelineKind kind,
                     const Theme &theme);

/// A call, as on the weeks of a chart.
void paintCallMark(QPainter *painter, const QPointF &middle, double radius, const Theme &theme);
/// Something agreed or promised, as on the weeks of a chart.
void paintAgreedMark(QPainter *painter, const QPointF &middle, double radius, const Theme &theme);

} // namespace courtside
