// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/recorddelegate.h"

#include "models/tables/recordmodel.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace courtside {

namespace {

constexpr int padding = 7;
constexpr int between = 2;
constexpr int textLines = 2;
constexpr int noteLines = 3;
constexpr int aboveHeading = 14;

/// A paragraph that wraps and gives way with "…" after so many lines.
class Paragraph final
{
public:
    Paragraph(const QString &text, const QFont &font, int width, int lines)
        : m_layout(text, font), m_metrics(font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (int number = 0; number < lines; ++number) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
            m_isCut = line.textStart() + line.textLength() < text.size();
        }
        m_layout.endLayout();
    }

    qreal height() const { return m_height; }

    /// `accented`: how many of the first letters are drawn in another colour.
    void paint(QPainter *painter, const QPointF &at, int accented = 0, const QColor &accent = {})
    {
        QTextLayout::FormatRange range;
        range.length = accented;
        range.format.setForeground(accent);
        const QList<QTextLayout::FormatRange> formats =
            accented > 0 ? QList{range} : QList<QTextLayout::FormatRange>();
        const int last = m_layout.lineCount() - 1;
        for (int number = 0; number <= last; ++number) {
            QTextLine line = m_layout.lineAt(number);
            if (number == last && m_isCut)
                paintCut(painter, at, line);
            else if (formats.isEmpty() || line.textStart() >= accented)
                line.draw(painter, at);
            else
                paintAccented(painter, at, line, accented, accent);
        }
    }

private:
    void paintCut(QPainter *painter, const QPointF &at, const QTextLine &line) const
    {
        const QString rest = m_layout.text().mid(line.textStart());
        const QString cut = m_metrics.elidedText(rest, Qt::ElideRight, int(line.width()));
        painter->drawText(at + line.position() + QPointF(0, line.ascent()), cut);
    }
    void paintAccented(QPainter *painter, const QPointF &at, const QTextLine &line, int accented,
                       const QColor &accent) const
    {
        const int inLine = std::min(accented - line.textStart(), line.textLength());
        const QString first = m_layout.text().mid(line.textStart(), inLine);
        const QString rest =
            m_layout.text().mid(line.textStart() + inLine, line.textLength() - inLine);
        const QPointF start = at + line.position() + QPointF(0, line.ascent());
        const QPen pen = painter->pen();
        painter->setPen(accent);
        painter->drawText(start, first);
        painter->setPen(pen);
        painter->drawText(start + QPointF(m_metrics.horizontalAdvance(first), 0), rest);
    }

    QTextLayout m_layout;
    QFontMetricsF m_metrics;
    qreal m_height = 0;
    bool m_isCut = false;
};

struct Parts
{
    QString text;
    QString state;
    QString quiet; ///< the state, and after it the notes
    bool isHeading = false;
    bool isLate = false;
    bool isClosed = false;
};

Parts partsOf(const QModelIndex &index)
{
    Parts parts;
    parts.text = index.data().toString();
    parts.state = index.data(RecordModel::StateRole).toString();
    parts.isHeading = index.data(RecordModel::HeadingRole).toBool();
    parts.isLate = index.data(RecordModel::LateRole).toBool();
    parts.isClosed = index.data(RecordModel::ClosedRole).toBool();
    QStringList quiet = {parts.state};
    quiet.append(index.data(RecordModel::NotesRole).toStringList());
    quiet.removeAll(QString());
    parts.quiet = quiet.join(QStringLiteral(" · "));
    return parts;
}

QFont fontOf(const Parts &parts, const QFont &base)
{
    return typeFont(parts.isClosed ? Type::Body : Type::Strong, base);
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * space::small;
}

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

void paintHeading(QPainter *painter, const QRect &rect, const Parts &parts,
                  const QStyleOptionViewItem &option, const Theme &theme)
{
    const QFont strong = typeFont(Type::Heading, option.font);
    const QFontMetrics metrics(strong);
    const int baseline = rect.bottom() - metrics.descent();
    painter->setFont(strong);
    painter->setPen(theme.text);
    const QString title = metrics.elidedText(parts.text, Qt::ElideRight, rect.width());
    painter->drawText(rect.left(), baseline, title);
    const int after = metrics.horizontalAdvance(title) + space::medium;
    painter->setFont(typeFont(Type::Small, option.font));
    painter->setPen(theme.muted);
    painter->drawText(
        rect.left() + after, baseline,
        painter->fontMetrics().elidedText(parts.state, Qt::ElideRight, rect.width() - after));
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Parts parts = partsOf(index);
    const QRect inner = option.rect.adjusted(space::small, padding, -space::small, -padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, theme);
    if (parts.isHeading) {
        paintHeading(painter, inner, parts, option, theme);
    } else {
        const QFont strong = fontOf(parts, option.font);
        const QFont small = typeFont(Type::Small, option.font);
        Paragraph text(parts.text, strong, inner.width(), textLines);
        Paragraph quiet(parts.quiet, small, inner.width(), noteLines);
        painter->setFont(strong);
        painter->setPen(parts.isClosed ? theme.muted : theme.text);
        text.paint(painter, inner.topLeft());
        painter->setFont(small);
        painter->setPen(theme.muted);
        quiet.paint(painter, inner.topLeft() + QPointF(0, text.height() + between),
                    parts.isLate ? static_cast<int>(parts.state.size()) : 0, theme.concern);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(index);
    const int width = widthOf(option);
    if (parts.isHeading) {
        const QFontMetrics metrics(typeFont(Type::Heading, option.font));
        return {width, metrics.height() + 2 * padding + (index.row() > 0 ? aboveHeading : 0)};
    }
    const Paragraph text(parts.text, fontOf(parts, option.font), width, textLines);
    const Paragraph quiet(parts.quiet, typeFont(Type::Small, option.font), width, noteLines);
    return {width, qCeil(text.height() + between + quiet.height()) + 2 * padding + 1};
}

} // namespace courtside
