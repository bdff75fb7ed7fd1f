// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/teamrow.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace courtside {

struct Theme;

/// The shape of a state, so that colour is never the only sign: a flag is a filled triangle
/// pointing down, below the goal a hollow one, ask how points up, strikes are dots of three.
void paintGlyph(QPainter *painter, const QRectF &square, TeamState state, const Theme &theme);
/// The shape for a whole team that fell together: two triangles.
void paintTeamGlyph(QPainter *painter, const QRectF &square, const Theme &theme);
/// The shape for a talk that is due whatever the counts say: a speech bubble.
void paintTalkGlyph(QPainter *painter, const QRectF &square, const Theme &theme);

/// The colour that goes with the shape.
QColor glyphColour(TeamState state, const Theme &theme);

} // namespace courtside
