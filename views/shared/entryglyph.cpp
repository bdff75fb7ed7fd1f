// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/entryglyph.h"

#include "views/shared/stateglyph.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace courtside {

namespace {
constexpr double penWidth = 1.4;
}

void paintCallMark(QPainter *painter, const QPointF &middle, double radius, const Theme &theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawEllipse(middle, radius, radius);
}

void paintAgreedMark(QPainter *painter, const QPointF &middle, double radius, const Theme &theme)
{
    painter->setPen(QPen(theme.accent, penWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF{{middle.x(), middle.y() - radius},
                                   {middle.x() + radius, middle.y()},
                                   {middle.x(), middle.y() + radius},
                                   {middle.x() - radius, middle.y()}});
}

void paintEntryGlyph(QPainter *painter, const QRectF &square, TimelineKind kind, const Theme &theme)
{
    const QPointF middle = square.center();
    const double radius = square.width() * 0.32;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case TimelineKind::Debrief:
    case TimelineKind::JointCall:
        paintCallMark(painter, middle, radius, theme);
        break;
    case TimelineKind::Commitment:
    case TimelineKind::Owed:
    case TimelineKind::Obstacle:
    case TimelineKind::Promise:
    case TimelineKind::Motivation:
        paintAgreedMark(painter, middle, radius, theme);
        break;
    case TimelineKind::Flag:
        paintGlyph(painter, square.adjusted(1, 1, -1, -1), TeamState::Flag, theme);
        break;
    case TimelineKind::Goal:
    case TimelineKind::Restart:
    case TimelineKind::Leave:
    case TimelineKind::Import:
    case TimelineKind::Deal:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.usual);
        painter->drawEllipse(middle, radius * 0.5, radius * 0.5);
        break;
    }
    painter->restore();
}

} // namespace courtside
