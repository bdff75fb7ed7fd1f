// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/suggestions.h"

#include <algorithm>

namespace courtside {

Suggestions::Suggestions(QWidget *field) : QListWidget(field->window()), m_field(field)
{
    setObjectName(QStringLiteral("suggestions"));
    setProperty("roomy", true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Suggestions"));
    setFont(field->font());
    connect(this, &QListWidget::itemPressed, this, [this] {
        if (const PickItem *item = marked())
            Q_EMIT picked(PickItem(*item));
    });
    hide();
}

void Suggestions::offer(const std::vector<PickItem> &items, bool marksFirst)
{
    m_items = items;
    clear();
    for (const PickItem &item : m_items)
        addItem(item.detail.isEmpty() ? item.text : tr("%1 – %2").arg(item.text, item.detail));
    setCurrentRow(marksFirst && !m_items.empty() ? 0 : -1);
    setVisible(!m_items.empty());
    if (m_items.empty())
        return;
    place();
    raise();
}

const PickItem *Suggestions::marked() const
{
    const int row = currentRow();
    return isVisible() && row >= 0 ? &m_items[static_cast<size_t>(row)] : nullptr;
}

void Suggestions::move(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

void Suggestions::place()
{
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    const int rows = count() * sizeHintForRow(0) + 2 * frameWidth() + 10;
    const QPoint under = m_field->mapTo(window(), QPoint(0, m_field->height() + 2));
    const int room = window()->height() - under.y() - 4;
    setGeometry(under.x(), under.y(), m_field->width(), std::min(rows, std::max(room, 60)));
    show();
}

} // namespace courtside
