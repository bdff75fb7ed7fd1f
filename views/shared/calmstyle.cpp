// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/calmstyle.h"

#include "views/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace courtside {

namespace {

void paintTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

/// The ground of a check box or radio button: filled with the accent where it is on.
void paintGround(QPainter *painter, const QRectF &box, double radius, const QStyleOption *option,
                 const Theme &theme)
{
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor edge = isOn ? theme.accent : theme.outline;
    painter->setPen(QPen(isEnabled ? edge : theme.line, 1.2));
    painter->setBrush(!isOn ? theme.surface : isEnabled ? theme.accent : theme.line);
    painter->drawRoundedRect(box, radius, radius);
}

void paintIndicator(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const QRectF box = QRectF(option->rect).adjusted(0.7, 0.7, -0.7, -0.7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == QStyle::PE_IndicatorRadioButton) {
        paintGround(painter, box, box.width() / 2.0, option, theme);
        if (option->state & QStyle::State_On) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.onAccent);
            painter->drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
        }
    } else {
        paintGround(painter, box, 3.0, option, theme);
        if (option->state & QStyle::State_On)
            paintTick(painter, box, theme.onAccent);
        else if (option->state & QStyle::State_NoChange)
            painter->fillRect(QRectF(box.center().x() - 3.5, box.center().y() - 0.9, 7.0, 1.8),
                              theme.onAccent);
    }
    painter->restore();
}

void paintArrow(const QRectF &rect, QPainter *painter, const Theme &theme)
{
    const QPointF centre = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

void paintComboBox(const QStyleOptionComplex *option, const QRect &arrow, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const bool isHovered = option->state & QStyle::State_MouseOver;
    const double edge = hasFocus ? 2.0 : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasFocus ? theme.accent : theme.outline, edge));
    painter->setBrush(isHovered ? theme.hover : theme.surface);
    const double inset = edge / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 5, 5);
    painter->restore();
    paintArrow(arrow, painter, theme);
}

void paintFocus(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::of(option->palette).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    constexpr int cellPadding = 7;
    if (metric == PM_FocusFrameHMargin && widget && widget->property("padded").toBool())
        return cellPadding;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        paintIndicator(element, option, painter);
        break;
    case PE_FrameFocusRect:
        paintFocus(option, painter);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintComboBox(option, arrow, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.page);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label;
            label = *header;
            label.palette.setColor(QPalette::ButtonText, theme.muted);
            label.text =
                option->fontMetrics.elidedText(header->text, Qt::ElideRight, option->rect.width());
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(space::small, 0, -space::small, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection)
        return needed + QSize(2 * space::small, space::small);
    if (type == CT_ComboBox && option) // as high as the fields and buttons beside it
        return needed.expandedTo({0, option->fontMetrics.height() + space::medium});
    return needed;
}

} // namespace courtside
