// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palettedelegate.h"

#include "views/shared/theme.h"
#include "views/shell/palettemodel.h"

#include <QPainter>

namespace courtside {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.chosen);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QString aside = keys.isEmpty() ? kind : QStringLiteral("%1   %2").arg(kind, keys);
    painter->setPen(theme.muted);
    painter->setFont(typeFont(Type::Small, option.font));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(aside) - space::large);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 2 * 7};
}

} // namespace courtside
