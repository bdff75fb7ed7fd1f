// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/sourcedelegate.h"

#include "models/tables/weekmodel.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace courtside {

namespace {

constexpr int cellMargin = 8;
constexpr int linkGap = 12;

struct Links
{
    QString tally;
    QString dated;
    QRect tallyPlace;
    QRect datedPlace;
};

const WeekRow &rowOf(const QModelIndex &index)
{
    return static_cast<const WeekModel *>(index.model())->row(index.row());
}

Links linksOf(const CountCell &cell, const QStyleOptionViewItem &option)
{
    Links links;
    links.tally = (cell.typed ? SourceDelegate::tr("typed %1") : SourceDelegate::tr("sheet %1"))
                      .arg(QLocale().toString(cell.tally.value_or(0)));
    links.dated = SourceDelegate::tr("CRM %1").arg(QLocale().toString(cell.dated.value_or(0)));
    const int left = option.rect.left() + cellMargin;
    links.tallyPlace =
        QRect(left, option.rect.top(), option.fontMetrics.horizontalAdvance(links.tally),
              option.rect.height());
    links.datedPlace =
        QRect(links.tallyPlace.right() + linkGap, option.rect.top(),
              option.fontMetrics.horizontalAdvance(links.dated), option.rect.height());
    return links;
}

} // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CountCell &cell = rowOf(index).cell;
    if (!cell.differs()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const Links links = linksOf(cell, option);
    painter->save();
    QFont font = option.font;
    font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(Theme::of(option.palette).accent);
    painter->drawText(links.tallyPlace, Qt::AlignVCenter | Qt::TextSingleLine, links.tally);
    painter->drawText(links.datedPlace, Qt::AlignVCenter | Qt::TextSingleLine, links.dated);
    painter->restore();
}

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const WeekRow &row = rowOf(index);
    if (event->type() != QEvent::MouseButtonRelease || !row.cell.differs())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
    const Links links = linksOf(row.cell, option);
    if (links.tallyPlace.contains(place))
        Q_EMIT chosen(row.week, row.cell.typed ? CountSource::Typed : CountSource::Sheet);
    else if (links.datedPlace.contains(place))
        Q_EMIT chosen(row.week, CountSource::Dated);
    return true;
}

} // namespace courtside
