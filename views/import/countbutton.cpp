// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/countbutton.h"

#include "views/shared/focus.h"
#include "views/shared/format.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace courtside {

namespace {
constexpr int narrowest = 96;
constexpr double corner = 6.0;
} // namespace

CountButton::CountButton(const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountButton::setCount(qint64 count, bool hasList, bool isConcern)
{
    m_count = count;
    m_isConcern = isConcern && count > 0;
    const bool opens = hasList && count > 0;
    setEnabled(opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(QStringLiteral("%1 %2").arg(numberText(), text()));
    setAccessibleDescription(opens ? tr("Opens the list of these rows") : QString());
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const int width =
        std::max({number.horizontalAdvance(numberText()), fontMetrics().horizontalAdvance(text()),
                  narrowest - 2 * space::medium});
    return {width + 2 * space::medium, number.height() + fontMetrics().height() + space::medium};
}

void CountButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isUnderPointer = isEnabled() && underMouse();
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()      ? QBrush(theme.chosen)
                     : isUnderPointer ? QBrush(theme.hover)
                                      : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, corner, corner);

    const QRect room = rect().adjusted(space::medium, space::tight, -space::medium, 0);
    painter.setFont(numberFont());
    painter.setPen(m_isConcern ? theme.concern : m_count > 0 ? theme.text : theme.muted);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeading, numberText());
    const int numberHeight = painter.fontMetrics().height();
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.accent : theme.muted);
    painter.drawText(room.adjusted(0, numberHeight, 0, 0), Qt::AlignTop | Qt::AlignLeading, text());
}

void CountButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QFont CountButton::numberFont() const
{
    return typeFont(Type::Title, font());
}

QString CountButton::numberText() const
{
    return countText(m_count);
}

} // namespace courtside
