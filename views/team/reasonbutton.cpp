// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/reasonbutton.h"

#include "views/shared/stateglyph.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace courtside {

namespace {

constexpr int glyphSize = 13;
constexpr int padding = 4;
constexpr int indent = space::small + glyphSize + space::small;
constexpr int rightPadding = space::small;

TeamState shapeOf(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::BelowGoal:
        return TeamState::BelowGoal;
    case ReasonKind::HighSide:
        return TeamState::High;
    case ReasonKind::BelowBaseline:
    case ReasonKind::TeamBelow:
    case ReasonKind::OwedOverdue:
    case ReasonKind::PromiseOverdue:
    case ReasonKind::NoContact:
        break;
    }
    return TeamState::Flag;
}

} // namespace

ReasonButton::ReasonButton(const TeamLine &line, QWidget *parent)
    : QAbstractButton(parent), m_sentence(line.sentence),
      m_nameLength(line.sentence.startsWith(line.repName) ? line.repName.size() : 0),
      m_kind(line.kind)
{
    setAccessibleName(line.sentence);
    setAccessibleDescription(
        line.rep.isValid()
            ? tr("Enter opens the page of %1. The right arrow shows how.").arg(line.repName)
            : tr("The right arrow shows how."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (line.rep.isValid())
        setCursor(Qt::PointingHandCursor);
}

QSize ReasonButton::sizeHint() const
{
    constexpr int comfortable = 760;
    return {comfortable, heightForWidth(comfortable)};
}

QSize ReasonButton::minimumSizeHint() const
{
    return {200, fontMetrics().height() + 2 * padding};
}

int ReasonButton::heightForWidth(int width) const
{
    QTextLayout layout(m_sentence, font());
    return static_cast<int>(std::ceil(layOut(layout, width))) + 2 * padding;
}

double ReasonButton::layOut(QTextLayout &layout, int width) const
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    layout.setFormats({{0, static_cast<int>(m_nameLength), strong}});
    double height = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - indent - rightPadding));
        line.setPosition(QPointF(0.0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void ReasonButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.chosen : theme.hover);
        painter.drawRoundedRect(rect(), 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRectF square(space::small, padding + (fontMetrics().height() - glyphSize) / 2.0,
                        glyphSize, glyphSize);
    if (m_kind == ReasonKind::TeamBelow)
        paintTeamGlyph(&painter, square, theme);
    else if (m_kind > ReasonKind::TeamBelow && m_kind < ReasonKind::HighSide)
        paintTalkGlyph(&painter, square, theme);
    else
        paintGlyph(&painter, square, shapeOf(m_kind), theme);
    painter.setPen(theme.text);
    QTextLayout layout(m_sentence, font());
    layOut(layout, width());
    layout.draw(&painter, QPointF(indent, padding));
}

void ReasonButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore(); // the row's, where a plain button would go on to its neighbour
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace courtside
