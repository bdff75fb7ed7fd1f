// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/previewdelegate.h"

#include "models/tables/importpreviewmodel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace courtside {

namespace {

const auto arrow = QStringLiteral("→");
constexpr int smallestWritten = 24;
constexpr int reasonIndent = 48; ///< where the cells of the row above start

struct CellText
{
    QString written;
    QString understood;
};

CellText textOf(const QModelIndex &index)
{
    return {index.data(ImportPreviewModel::WrittenRole).toString(),
            index.data(ImportPreviewModel::UnderstoodRole).toString()};
}

int arrowRoom(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(arrow) + 2 * space::small;
}

QColor writtenColour(const QModelIndex &index, const CellText &text, const Theme &theme)
{
    if (index.column() < ImportPreviewModel::firstFileColumn())
        return index.data(ImportPreviewModel::ProblemRole).toBool() ? theme.concern : theme.muted;
    const bool isAside = index.data(ImportPreviewModel::KeptAsideRole).toBool();
    return isAside || !text.understood.isEmpty() ? theme.muted : theme.text;
}

} // namespace

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.chosen);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const CellText text = textOf(index);
    QRect room = option.rect.adjusted(space::small, 0, -space::small, 0);
    const QFontMetrics metrics(option.font);
    constexpr auto where = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(writtenColour(index, text, theme));
    if (index.data(ImportPreviewModel::ReasonRole).toBool())
        room.setLeft(room.left() + reasonIndent);
    if (text.understood.isEmpty()) {
        painter->drawText(room, where,
                          metrics.elidedText(text.written, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    // What was understood is the news: the written text gives way first.
    const int wanted = metrics.horizontalAdvance(text.understood) + arrowRoom(metrics);
    const int writtenWidth = std::clamp(room.width() - wanted, smallestWritten,
                                        metrics.horizontalAdvance(text.written) + 1);
    painter->drawText(QRect(room.topLeft(), QSize(writtenWidth, room.height())), where,
                      metrics.elidedText(text.written, Qt::ElideRight, writtenWidth));
    room.setLeft(room.left() + writtenWidth);
    painter->drawText(QRect(room.topLeft(), QSize(arrowRoom(metrics), room.height())),
                      Qt::AlignCenter, arrow);
    room.setLeft(room.left() + arrowRoom(metrics));
    painter->setPen(theme.text);
    painter->drawText(room, where,
                      metrics.elidedText(text.understood, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellText text = textOf(index);
    const QFontMetrics metrics(option.font);
    int width = metrics.horizontalAdvance(text.written) + 2 * space::small + 2;
    if (!text.understood.isEmpty())
        width += arrowRoom(metrics) + metrics.horizontalAdvance(text.understood);
    return {width, metrics.height() + space::small};
}

bool PreviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    const QString whole = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(event->globalPos(), isCut ? plainToolTip(whole) : QString(), view);
    return true;
}

} // namespace courtside
