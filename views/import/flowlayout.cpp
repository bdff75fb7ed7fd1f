// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace courtside {

FlowLayout::FlowLayout(int across, int down, QWidget *parent)
    : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = QRect(0, 0, width, 0).marginsRemoved(margins);
    return arrange(inner, true) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    }
    return smallest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), false);
}

int FlowLayout::arrange(const QRect &rect, bool measureOnly) const
{
    int y = rect.top();
    size_t at = 0;
    while (at < m_items.size()) {
        const Line line = nextLine(at, rect.width());
        if (line.height > 0 && y > rect.top())
            y += m_down;
        if (!measureOnly)
            placeLine(line, rect, y);
        y += line.height;
        at = line.end;
    }
    return y - rect.top();
}

FlowLayout::Line FlowLayout::nextLine(size_t begin, int room) const
{
    Line line{begin, begin, 0};
    int width = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem *item = m_items[line.end];
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, room);
        if (width > 0 && width + m_across + size.width() > room)
            break;
        width += size.width() + (width > 0 ? m_across : 0);
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::placeLine(const Line &line, const QRect &rect, int y) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (size_t i = line.begin; i < line.end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeOf(*m_items[i], rect.width());
        const QRect place(QPoint(x, y + (line.height - size.height()) / 2), size);
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + m_across;
    }
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int room)
{
    const QSize wanted = item.sizeHint();
    return {std::min(wanted.width(), std::max(room, item.minimumSize().width())), wanted.height()};
}

} // namespace courtside
