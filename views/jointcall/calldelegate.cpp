// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jointcall/calldelegate.h"

#include "models/tables/jointcallmodel.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

namespace {

constexpr int edge = 7;

void drawElided(QPainter *painter, const QRect &line, const QString &text)
{
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1) : Qt::NoPen);
        painter->setBrush(theme.chosen);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect inner = option.rect.adjusted(space::small, edge, -space::small, -edge);
    const bool isHeld = index.data(JointCallModel::StateRole).toInt() == int(CallState::Held);
    painter->setPen(theme.text);
    painter->setFont(typeFont(isHeld ? Type::Body : Type::Strong, option.font));
    QRect line(inner.topLeft(), QSize(inner.width(), painter->fontMetrics().height()));
    drawElided(painter, line, index.data().toString());
    line.translate(0, line.height() + 2);
    painter->setFont(typeFont(Type::Small, option.font));
    painter->setPen(theme.muted);
    const QString state = index.data(JointCallModel::StateWordRole).toString();
    drawElided(
        painter, line,
        QStringLiteral("%1 · %2").arg(state, index.data(JointCallModel::DetailRole).toString()));
    painter->restore();
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(typeFont(Type::Small, option.font));
    return {120, option.fontMetrics.height() + small.height() + 2 + 2 * edge};
}

} // namespace courtside
