// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinedelegate.h"

#include "models/tables/timelinemodel.h"
#include "views/shared/entryglyph.h"
#include "views/shared/markedtext.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

namespace {

constexpr int edge = 6;
constexpr int glyph = 14;
constexpr int mostLines = 3;

MarkedText lineOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    MarkedText line(index.data().toString(), option.font);
    line.layOut(width, mostLines);
    return line;
}

QRect innerOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(space::small, edge, -space::small, -edge);
}

int textLeft()
{
    return glyph + space::small;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRect &line)
{
    const Theme &theme = Theme::of(option.palette);
    const QFont small = typeFont(Type::Small, option.font);
    QRect rest = line;
    if (index.data(TimelineModel::FirstRole).toBool()) {
        const QString day = index.data(TimelineModel::DayTextRole).toString();
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, day);
        rest.setRight(rest.right() - QFontMetrics(small).horizontalAdvance(day) - space::small);
    }
    const QFont strong = typeFont(Type::Strong, option.font);
    const QFontMetrics metrics(strong);
    const QString title = index.data(TimelineModel::TitleRole).toString();
    painter->setFont(strong);
    painter->setPen(theme.text);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, rest.width()));
    rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + space::small);
    const QString note = index.data(TimelineModel::NoteRole).toString();
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(note, Qt::ElideRight, rest.width()));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        const bool hasKeyboard =
            option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
        painter->setPen(hasKeyboard ? QPen(theme.accent, 1) : Qt::NoPen);
        painter->setBrush(theme.chosen);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect inner = innerOf(option);
    const int height = QFontMetrics(typeFont(Type::Strong, option.font)).height();
    const auto kind = static_cast<TimelineKind>(index.data(TimelineModel::KindRole).toInt());
    paintEntryGlyph(painter,
                    QRectF(inner.left(), inner.top() + (height - glyph) / 2.0, glyph, glyph), kind,
                    theme);
    paintHeading(painter, option, index,
                 QRect(inner.left() + textLeft(), inner.top(), inner.width() - textLeft(), height));
    MarkedText line = lineOf(option, index, inner.width() - textLeft());
    line.paint(painter, QPointF(inner.left() + textLeft(), inner.top() + height), theme.text,
               theme);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = innerOf(option).width() - textLeft();
    const int height = QFontMetrics(typeFont(Type::Strong, option.font)).height();
    return {option.rect.width(),
            height + static_cast<int>(lineOf(option, index, width).height()) + 2 * edge + 1};
}

} // namespace courtside
