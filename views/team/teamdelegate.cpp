// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/teamdelegate.h"

#include "models/tables/teammodel.h"
#include "views/shared/plaintext.h"
#include "views/shared/stateglyph.h"
#include "views/shared/theme.h"
#include "views/team/weekbars.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace courtside {

namespace {

constexpr int glyphSize = 13;
constexpr int sidePadding = space::small;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.chosen);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side)
{
    painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// Room for four digits beside the picture.
int countWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("0000"));
}

void paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index, const QFont &base,
                  const Theme &theme)
{
    const auto cell = index.data(TeamModel::CellRole).value<TeamCell>();
    const QFont strong = typeFont(Type::Strong, base);
    const int digits = countWidth(strong);
    const auto width = static_cast<int>(weekBarsWidth(rect.width() - digits - space::tight));
    paintWeekBars(painter, QRectF(rect.left(), rect.top() + 4, width, rect.height() - 8), cell,
                  theme);
    painter->setFont(strong);
    painter->setPen(cell.lastCount ? theme.text : theme.muted);
    paintText(painter, QRect(rect.left() + width, rect.top(), digits, rect.height()),
              index.data().toString(), Qt::AlignRight);
}

void paintState(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    const auto state = static_cast<TeamState>(index.data(TeamModel::StateRole).toInt());
    const QRectF square(rect.left(), rect.center().y() - glyphSize / 2.0 + 0.5, glyphSize,
                        glyphSize);
    paintGlyph(painter, square, state, theme);
    const bool isTold = state >= TeamState::High;
    painter->setPen(isTold ? theme.text : theme.muted);
    paintText(painter, rect.adjusted(glyphSize + space::small, 0, 0, 0), index.data().toString(),
              Qt::AlignLeft);
}

} // namespace

void TeamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto *model = qobject_cast<const TeamModel *>(index.model());
    const QRect rect = option.rect.adjusted(sidePadding, 0, -sidePadding, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, theme);
    painter->setFont(option.font);
    if (index.column() == model->stateColumn()) {
        paintState(painter, rect, index, theme);
    } else if (index.column() >= model->firstActivityColumn() &&
               index.column() < model->stateColumn()) {
        paintPicture(painter, rect, index, option.font, theme);
    } else {
        const bool isName = index.column() < model->firstActivityColumn();
        painter->setPen(isName ? theme.text : theme.muted);
        paintText(painter, rect, index.data().toString(), Qt::AlignLeft);
    }
    painter->restore();
}

QSize TeamDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TeamModel *>(index.model());
    int width =
        QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 2 * sidePadding + 2;
    if (index.column() == model->stateColumn())
        width += glyphSize + space::small;
    return {width, 2 * QFontMetrics(option.font).height()};
}

bool TeamDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

int TeamDelegate::narrowestPicture()
{
    return glanceWeeks * 3 + 2 * sidePadding + 40;
}

} // namespace courtside
