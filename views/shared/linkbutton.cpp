// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/linkbutton.h"

#include "views/shared/focus.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace courtside {

namespace {
constexpr double corner = 4.0;
}

LinkButton::LinkButton(const QString &words, QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setWords(words);
}

void LinkButton::setWords(const QString &words, int longest)
{
    const bool isNamedOtherwise = accessibleName() != m_words;
    m_words = words;
    m_longest = longest;
    if (!isNamedOtherwise)
        setAccessibleName(words);
    cut();
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
    if (isEnter(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        cut();
}

void LinkButton::cut()
{
    const bool wasCut = m_shown != m_words;
    m_shown = fontMetrics().elidedText(m_words, Qt::ElideRight, m_longest);
    setText(plainCaption(m_shown)); // or else an ampersand would become a shortcut
    if (wasCut || m_shown != m_words)
        setToolTip(m_shown == m_words ? QString() : plainToolTip(m_words));
    updateGeometry();
}

} // namespace courtside
