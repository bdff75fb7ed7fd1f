// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/keybutton.h"

#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace courtside {

namespace {

constexpr int edge = 8;
constexpr int gap = 7;
constexpr int capPadding = 6;
constexpr qreal radius = 5;

} // namespace

KeyButton::KeyButton(const QString &key, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_words(words)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // the strip has the keyboard
    setText(plainCaption(words));
    setAccessibleName(words);
    setAccessibleDescription(tr("Key %1").arg(key));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold); // chosen words need that much room
    const int words = m_words.isEmpty() ? 0 : gap + QFontMetrics(strong).horizontalAdvance(m_words);
    return {2 * edge + capWidth() + words, fontMetrics().height() + 2 * edge - 2};
}

int KeyButton::capWidth() const
{
    return std::max(fontMetrics().height() - 2,
                    fontMetrics().horizontalAdvance(m_key) + 2 * capPadding);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.outline, 1));
    painter.setBrush(isChecked() ? theme.chosen : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(whole, radius, radius);

    const int capHeight = fontMetrics().height();
    const QRect cap(edge, (height() - capHeight) / 2, capWidth(), capHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.accent : theme.line);
    painter.drawRoundedRect(cap, 3, 3);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(isChecked() ? theme.onAccent : theme.text);
    painter.drawText(cap, Qt::AlignCenter, m_key);

    painter.setFont(isChecked() ? strong : font());
    painter.setPen(theme.text);
    const QRect words = rect().adjusted(cap.right() + 1 + gap, 0, -2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_words);
}

} // namespace courtside
