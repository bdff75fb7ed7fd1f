// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/stateglyph.h"

#include "views/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace courtside {

namespace {

constexpr double penWidth = 1.6;

enum class Points {
    Down,
    Up,
};

QPolygonF triangle(const QRectF &square, Points points)
{
    const double inset = square.width() * 0.08;
    const QRectF box =
        square.adjusted(inset, square.height() * 0.16, -inset, -square.height() * 0.16);
    return points == Points::Down
               ? QPolygonF{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}
               : QPolygonF{box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}};
}

void paintStrikes(QPainter *painter, const QRectF &square, const QColor &colour)
{
    const double radius = square.width() * 0.17;
    const double step = square.width() * 0.42;
    painter->setPen(QPen(colour, 1.2));
    for (int strike = 0; strike < 3; ++strike) {
        painter->setBrush(strike < 2 ? QBrush(colour) : Qt::NoBrush);
        painter->drawEllipse(
            QPointF(square.center().x() + step * (strike - 1), square.center().y()), radius,
            radius);
    }
}

void paintLearning(QPainter *painter, const QRectF &square, const QColor &colour)
{
    const QRectF ring = square.adjusted(2, 2, -2, -2);
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(ring);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPie(ring, 90 * 16, -180 * 16);
}

} // namespace

QColor glyphColour(TeamState state, const Theme &theme)
{
    switch (state) {
    case TeamState::Flag:
    case TeamState::BelowGoal:
    case TeamState::TwoStrikes:
        return theme.concern;
    case TeamState::High:
        return theme.better;
    case TeamState::Usual:
    case TeamState::Learning:
    case TeamState::TooIrregular:
    case TeamState::TooRare:
    case TeamState::NoData:
        break;
    }
    return theme.usual;
}

void paintGlyph(QPainter *painter, const QRectF &square, TeamState state, const Theme &theme)
{
    const QColor colour = glyphColour(state, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (state) {
    case TeamState::Flag:
        painter->drawPolygon(triangle(square, Points::Down));
        break;
    case TeamState::BelowGoal:
        painter->setPen(QPen(colour, penWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(triangle(square.adjusted(1, 1, -1, -1), Points::Down));
        break;
    case TeamState::High:
        painter->drawPolygon(triangle(square, Points::Up));
        break;
    case TeamState::TwoStrikes:
        paintStrikes(painter, square, colour);
        break;
    case TeamState::Learning:
        paintLearning(painter, square, colour);
        break;
    case TeamState::Usual:
        painter->drawEllipse(square.center(), 2.5, 2.5);
        break;
    case TeamState::TooIrregular:
    case TeamState::TooRare:
    case TeamState::NoData:
        painter->setPen(QPen(colour, penWidth));
        painter->drawLine(QPointF(square.left() + 3, square.center().y()),
                          QPointF(square.right() - 3, square.center().y()));
        break;
    }
    painter->restore();
}

void paintTeamGlyph(QPainter *painter, const QRectF &square, const Theme &theme)
{
    const QRectF half(square.left(), square.top() + square.height() * 0.2, square.width() * 0.55,
                      square.height() * 0.6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.concern);
    painter->drawPolygon(triangle(half, Points::Down));
    painter->drawPolygon(triangle(half.translated(square.width() * 0.45, 0), Points::Down));
    painter->restore();
}

void paintTalkGlyph(QPainter *painter, const QRectF &square, const Theme &theme)
{
    const QRectF bubble = square.adjusted(1, 1.5, -1, -3.5);
    QPainterPath path;
    path.addRoundedRect(bubble, 2.5, 2.5);
    QPainterPath tail;
    tail.addPolygon(QPolygonF{{bubble.left() + 2, bubble.bottom() - 1},
                              {bubble.left() + 2, square.bottom()},
                              {bubble.left() + 6, bubble.bottom() - 1}});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path.united(tail), theme.usual);
    painter->restore();
}

} // namespace courtside
