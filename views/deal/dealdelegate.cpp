// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/deal/dealdelegate.h"

#include "models/tables/dealmodel.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

namespace {

constexpr int edge = 6;

/// Writes one line and moves on to the next.
void writeLine(QPainter *painter, QRect &line, const QString &text, const QFont &font,
               const QColor &colour)
{
    const QFontMetrics metrics(font);
    line.setHeight(metrics.height());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, line.height());
}

} // namespace

void DealDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        const bool hasKeyboard = option.widget && option.widget->hasFocus();
        painter->setPen(hasKeyboard ? QPen(theme.accent, 1) : Qt::NoPen);
        painter->setBrush(theme.chosen);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    QRect line = option.rect.adjusted(space::small, edge, -space::small, -edge);
    const QFont small = typeFont(Type::Small, option.font);
    writeLine(painter, line, index.data().toString(), typeFont(Type::Strong, option.font),
              theme.text);
    writeLine(painter, line, index.data(DealModel::DetailRole).toString(), small, theme.text);
    QString state = index.data(DealModel::StateRole).toString();
    if (index.data(DealModel::LacksDebriefRole).toBool())
        state = tr("%1 · no debrief yet").arg(state);
    writeLine(painter, line, state, small, theme.muted);
    painter->restore();
}

QSize DealDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics strong(typeFont(Type::Strong, option.font));
    const QFontMetrics small(typeFont(Type::Small, option.font));
    return {160, strong.height() + 2 * small.height() + 2 * edge};
}

} // namespace courtside
