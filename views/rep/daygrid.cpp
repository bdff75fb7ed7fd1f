// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/daygrid.h"

#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace courtside {

namespace {
constexpr int weeksShown = 6;
}

DayGrid::DayGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days: pick the first and the last day away"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayGrid::setLook(std::function<DayLook(QDate)> look)
{
    m_look = std::move(look);
    describe();
    update();
}

void DayGrid::setToday(QDate today)
{
    m_today = today;
    if (!m_cursor.isValid())
        setCursorDay(today);
}

void DayGrid::showMonthOf(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (month == m_month)
        return;
    m_month = month;
    update();
    Q_EMIT monthShown(m_month);
}

void DayGrid::setCursorDay(QDate day)
{
    m_cursor = day;
    showMonthOf(day);
    describe();
    update();
}

QRect DayGrid::placeOf(QDate day) const
{
    const int offset = static_cast<int>(firstShown().daysTo(day));
    if (offset < 0 || offset >= 7 * weeksShown)
        return {};
    return {offset % 7 * cellWidth(), (offset / 7 + 1) * cellHeight(), cellWidth(), cellHeight()};
}

QSize DayGrid::sizeHint() const
{
    return {7 * (fontMetrics().horizontalAdvance(QStringLiteral("00")) + 14),
            (weeksShown + 1) * cellHeight()};
}

void DayGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small, font()));
    const Theme &theme = Theme::of(this);
    painter.setPen(theme.muted);
    for (int weekday = 0; weekday < 7; ++weekday) {
        painter.drawText(QRect(weekday * cellWidth(), 0, cellWidth(), cellHeight()),
                         Qt::AlignCenter,
                         QLocale().dayName(weekday + 1, QLocale::ShortFormat).left(2));
    }
    for (int offset = 0; offset < 7 * weeksShown; ++offset)
        paintDay(painter, firstShown().addDays(offset));
}

void DayGrid::paintDay(QPainter &painter, QDate day) const
{
    const Theme &theme = Theme::of(this);
    const DayLook look = m_look ? m_look(day) : DayLook();
    const QRect place = placeOf(day);
    const QRect ground = place.adjusted(1, 1, -1, -1);
    if (look.isAway)
        painter.fillRect(ground, theme.away);
    else if (look.isHalfAway)
        painter.fillRect(ground.adjusted(0, ground.height() / 2, 0, 0), theme.away);
    if (isInStretch(day))
        painter.fillRect(ground, theme.chosen);
    const bool isOther = day.month() != m_month.month();
    painter.setPen(isOther || !look.isWorkingDay ? theme.muted : theme.text);
    QFont font = painter.font();
    font.setBold(day == m_today);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(day.day()));
    if (!look.isWorkingDay && !look.words.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.better);
        painter.drawEllipse(QPointF(place.center().x() + 0.5, place.bottom() - 3.0), 1.8, 1.8);
    }
    if (day == m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.outline, hasFocus() ? 2.0 : 1.0));
        painter.drawRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

bool DayGrid::isInStretch(QDate day) const
{
    if (!m_first.isValid())
        return false;
    const QDate other = m_pointed.isValid() ? m_pointed : m_cursor;
    return day >= std::min(m_first, other) && day <= std::max(m_first, other);
}

void DayGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid())
        pick(day);
}

void DayGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = dayAt(event->position().toPoint());
    if (m_first.isValid())
        update();
}

void DayGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointed = {};
    update();
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    m_pointed = {};
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursorDay(m_cursor.addDays(-1));
    case Qt::Key_Right:
        return setCursorDay(m_cursor.addDays(1));
    case Qt::Key_Up:
        return setCursorDay(m_cursor.addDays(-7));
    case Qt::Key_Down:
        return setCursorDay(m_cursor.addDays(7));
    case Qt::Key_PageUp:
        return setCursorDay(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return setCursorDay(m_cursor.addMonths(1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick(m_cursor);
    default:
        break;
    }
    if (event->key() == Qt::Key_Escape && m_first.isValid())
        letGo();
    else
        QWidget::keyPressEvent(event);
}

void DayGrid::pick(QDate day)
{
    const QDate first = m_first;
    setCursorDay(day);
    if (!first.isValid()) {
        m_first = day;
        describe();
        update();
        Q_EMIT firstPicked(day);
        return;
    }
    letGo();
    Q_EMIT picked(std::min(first, day), std::max(first, day));
}

void DayGrid::letGo()
{
    m_first = {};
    describe();
    update();
    Q_EMIT firstPicked({});
}

// What a screen reader says of the day under the cursor.
void DayGrid::describe()
{
    QString words = QLocale().toString(m_cursor, tr("dddd d MMMM yyyy"));
    if (m_look) {
        const DayLook look = m_look(m_cursor);
        if (!look.words.isEmpty())
            words = tr("%1, %2").arg(words, look.words);
    }
    if (m_first.isValid())
        words = tr("%1; now the last day").arg(words);
    setAccessibleDescription(words);
}

QDate DayGrid::dayAt(QPoint place) const
{
    const int column = place.x() / std::max(1, cellWidth());
    const int row = place.y() / cellHeight() - 1;
    if (column < 0 || column > 6 || row < 0 || row >= weeksShown)
        return {};
    return firstShown().addDays(7 * row + column);
}

QDate DayGrid::firstShown() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

int DayGrid::cellWidth() const
{
    return width() / 7;
}

int DayGrid::cellHeight() const
{
    return fontMetrics().height() + 6;
}

} // namespace courtside
