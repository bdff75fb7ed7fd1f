// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/find/founddelegate.h"

#include "models/tables/foundmodel.h"
#include "views/shared/markedtext.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

namespace {

constexpr int edge = 7;
constexpr int mostLines = 2;
constexpr int kindLetters = 14;

using Marks = std::vector<Stretch>;

/// Where the parts of a row stand.
struct Places
{
    QRect kind;
    QRect title;
    QPoint words;

    Places(const QStyleOptionViewItem &option)
    {
        const QRect inner = option.rect.adjusted(space::small, edge, -space::small, -edge);
        const QFontMetrics strong(typeFont(Type::Strong, option.font));
        const int width = kindLetters * option.fontMetrics.averageCharWidth();
        kind = QRect(inner.left(), inner.top(), width - space::small, strong.height());
        title = QRect(inner.left() + width, inner.top(), inner.width() - width, strong.height());
        words = title.bottomLeft() + QPoint(0, 3);
    }
};

/// The words, with what they are in front and whether they are private.
MarkedText wordsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QString before = index.data(FoundModel::LabelRole).toString();
    if (index.data(FoundModel::PrivateRole).toBool())
        before = FoundDelegate::tr("%1 (private)").arg(before).trimmed();
    if (!before.isEmpty())
        before += QStringLiteral(": ");
    Marks marks = index.data(FoundModel::TextMarksRole).value<Marks>();
    for (Stretch &mark : marks)
        mark.start += static_cast<int>(before.size());
    MarkedText words(before + index.data(FoundModel::TextRole).toString(), option.font, marks);
    words.layOut(Places(option).title.width(), mostLines);
    return words;
}

bool hasWords(const QModelIndex &index)
{
    return !index.data(FoundModel::TextRole).toString().isEmpty();
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.chosen);
    painter->drawRoundedRect(option.rect, 5, 5);
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const Places places(option);
    const QFont small = typeFont(Type::Small, option.font);
    const QString aside = index.data(FoundModel::AsideRole).toString();
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(places.title, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside);
    painter->drawText(places.kind, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(index.data(FoundModel::KindRole).toString(),
                                                     Qt::ElideRight, places.kind.width()));
    const int room =
        places.title.width() - QFontMetrics(small).horizontalAdvance(aside) - space::large;
    MarkedText title(index.data().toString(), typeFont(Type::Strong, option.font),
                     index.data(FoundModel::TitleMarksRole).value<Marks>());
    title.layOut(std::max(1, room), 1);
    title.paint(painter, places.title.topLeft(), theme.text, theme);
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, theme);
    paintTitle(painter, option, index, theme);
    if (hasWords(index))
        wordsOf(option, index).paint(painter, Places(option).words, theme.muted, theme);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = Places(option).title.height();
    const int words = hasWords(index) ? 3 + static_cast<int>(wordsOf(option, index).height()) : 0;
    return {option.rect.width(), title + words + 2 * edge};
}

} // namespace courtside
