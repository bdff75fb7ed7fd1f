// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/linkbutton.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace courtside {

namespace {
constexpr double corner = 4.0;
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(text);
}

void LinkButton::setWords(const QString &words, int longest)
{
    m_shown = fontMetrics().elidedText(words, Qt::ElideRight, longest);
    setText(plainCaption(m_shown)); // or else an ampersand would become a shortcut
    setAccessibleName(words);
    setToolTip(m_shown == words ? QString() : plainToolTip(words));
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + 2 * linkMargin,
            fontMetrics().height() + 2 * linkMargin};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? QBrush(theme.chosen) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    QFont words = font();
    words.setUnderline(isEnabled() && underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? theme.accent : theme.muted);
    painter.drawText(rect().adjusted(linkMargin, 0, 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_shown);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace courtside
