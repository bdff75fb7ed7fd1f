// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/scrollcolumn.h"

#include "views/shared/focus.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace courtside {

namespace {

/// The largest part around a control that leaves half of the room to others.
QWidget *partAround(QWidget *control, const QWidget *content, int room)
{
    QWidget *part = control;
    while (part->parentWidget() != content && part->parentWidget()->height() <= room / 2)
        part = part->parentWidget();
    return part;
}

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent), m_soon(new QTimer(this)), m_order(new QTimer(this))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QTimer *timer : {m_soon, m_order}) {
        timer->setSingleShot(true);
        timer->setInterval(0); // by then what has just been made is laid out
    }
    connect(m_soon, &QTimer::timeout, this, &ScrollColumn::reveal);
    connect(m_order, &QTimer::timeout, this, [this] { tabInLayoutOrder(widget()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void ScrollColumn::setContent(QWidget *content)
{
    setWidget(content);
    content->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::Resize && m_follows)
        m_soon->start();
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        m_order->start();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::follow(QWidget *now)
{
    // What is pressed with the mouse is in sight, and must not move away under it.
    m_follows = now && widget() && widget()->isAncestorOf(now) && !QApplication::mouseButtons();
    if (m_follows)
        m_soon->start();
}

void ScrollColumn::reveal()
{
    QWidget *now = QApplication::focusWidget();
    if (!m_follows || !now || !widget()->isAncestorOf(now))
        return;
    const int room = viewport()->height();
    ensureWidgetVisible(partAround(now, widget(), room), 0, space::medium);
    if (now->height() < room)
        ensureWidgetVisible(now, 0, space::medium);
}

} // namespace courtside
