// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/twolinebutton.h"

#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace courtside {

namespace {
constexpr int padding = space::small;
}

TwoLineButton::TwoLineButton(const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_title(title.simplified()), m_detail(detail.simplified())
{
    setAccessibleName(m_title);
    setAccessibleDescription(m_detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TwoLineButton::sizeHint() const
{
    const QFontMetrics strong(typeFont(Type::Strong, font()));
    const int width =
        std::max(strong.horizontalAdvance(m_title), fontMetrics().horizontalAdvance(m_detail));
    return {width + 2 * padding, strong.height() + fontMetrics().height() + padding};
}

QSize TwoLineButton::minimumSizeHint() const
{
    constexpr int narrow = 160;
    return {narrow, sizeHint().height()};
}

void TwoLineButton::paintEvent(QPaintEvent *)
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
    const QFont strong = typeFont(Type::Strong, font());
    const QFontMetrics strongMetrics(strong);
    QRect line = rect().adjusted(padding, padding / 2, -padding, 0);
    line.setHeight(strongMetrics.height());
    const auto write = [&](const QFont &lineFont, const QColor &colour, const QString &text) {
        painter.setFont(lineFont);
        painter.setPen(colour);
        const QFontMetrics metrics(lineFont);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
    };
    write(strong, theme.text, m_title);
    line.translate(0, line.height());
    line.setHeight(fontMetrics().height());
    write(font(), theme.muted, m_detail);
}

void TwoLineButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TwoLineButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TwoLineButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace courtside
