// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/statebadge.h"

#include "views/shared/stateglyph.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

namespace {
constexpr int glyphSize = 14;
}

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setType(this, Type::Strong);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setState(TeamState state, const QString &word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {glyphSize + space::small + fontMetrics().horizontalAdvance(m_word) + 2,
            fontMetrics().height()};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF square(0.0, (height() - glyphSize) / 2.0, glyphSize, glyphSize);
    paintGlyph(&painter, square, m_state, theme);
    painter.setPen(glyphColour(m_state, theme));
    painter.drawText(rect().adjusted(glyphSize + space::small, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

} // namespace courtside
