// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/markedtext.h"

#include "views/shared/theme.h"

#include <QPainter>

namespace courtside {

MarkedText::MarkedText(const QString &text, const QFont &font, const std::vector<Stretch> &marks)
    : m_text(text), m_marks(marks), m_layout(std::make_unique<QTextLayout>())
{
    m_layout->setFont(font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
}

void MarkedText::layOut(double width, int mostLines)
{
    const int end = breakLines(m_text, width, mostLines);
    if (end == m_text.size())
        return;
    // What fits is shortened until the "…" fits too.
    QString shown = m_text.left(end).trimmed();
    while (breakLines(shown + u'…', width, mostLines) <= shown.size() && !shown.isEmpty())
        shown.chop(1);
}

/// Returns how much of the text the lines hold.
int MarkedText::breakLines(const QString &text, double width, int mostLines)
{
    m_layout->setText(text);
    m_layout->setFormats(formats({}));
    m_layout->beginLayout();
    m_height = 0.0;
    int end = 0;
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0.0, m_height});
        m_height += line.height();
        end = line.textStart() + line.textLength();
    }
    m_layout->endLayout();
    return end;
}

QList<QTextLayout::FormatRange> MarkedText::formats(const QColor &colour) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch &mark : m_marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setFontWeight(QFont::DemiBold);
        if (colour.isValid())
            range.format.setForeground(colour);
        ranges.append(range);
    }
    return ranges;
}

void MarkedText::paint(QPainter *painter, const QPointF &at, const QColor &colour,
                       const Theme &theme)
{
    painter->setPen(colour);
    m_layout->draw(painter, at, formats(theme.accent));
}

} // namespace courtside
