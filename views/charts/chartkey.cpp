// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartkey.h"

#include "views/charts/chartpainting.h"
#include "views/shared/entryglyph.h"

#include <QPainter>
#include <QStringList>

#include <vector>

namespace courtside {

namespace {

constexpr double sampleWidth = 16.0;
constexpr double gap = 6.0;
constexpr double entryGap = 14.0;

enum class Mark {
    Count,
    Running,
    Flagged,
    Usual,
    Range,
    Goal,
    Away,
    NoData,
    Cleared,
    Call,
    Agreed,
};

struct KeyEntry
{
    Mark mark;
    QString words;
};

std::vector<KeyEntry> entries()
{
    return {
        {Mark::Count, ChartKey::tr("count")},       {Mark::Running, ChartKey::tr("this week")},
        {Mark::Flagged, ChartKey::tr("flag")},      {Mark::Usual, ChartKey::tr("usual pace")},
        {Mark::Range, ChartKey::tr("usual range")}, {Mark::Goal, ChartKey::tr("goal")},
        {Mark::Away, ChartKey::tr("away")},         {Mark::NoData, ChartKey::tr("no data")},
        {Mark::Cleared, ChartKey::tr("cleared")},   {Mark::Call, ChartKey::tr("call recorded")},
        {Mark::Agreed, ChartKey::tr("agreed")},
    };
}

/// Where each entry starts when the line is `width` wide.
std::vector<QPointF> places(const QFontMetricsF &metrics, double width)
{
    std::vector<QPointF> found;
    QPointF place;
    for (const KeyEntry &entry : entries()) {
        const double length = sampleWidth + gap + metrics.horizontalAdvance(entry.words);
        if (place.x() > 0.0 && place.x() + length > width)
            place = {0.0, place.y() + metrics.height() + 2.0};
        found.push_back(place);
        place.rx() += length + entryGap;
    }
    return found;
}

void paintSample(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme)
{
    const QRectF bar(box.center().x() - 4.0, box.top() + 1.0, 8.0, box.height() - 2.0);
    const QLineF line(box.left(), box.center().y(), box.right(), box.center().y());
    switch (mark) {
    case Mark::Count:
        painter.fillRect(bar, theme.bar);
        break;
    case Mark::Running:
        painter.setPen(QPen(theme.bar, 1.2));
        painter.drawRect(bar);
        break;
    case Mark::Flagged:
        painter.fillRect(bar, theme.concern);
        break;
    case Mark::Usual:
        painter.setPen(usualPen(theme, false));
        painter.drawLine(line);
        break;
    case Mark::Range:
        painter.fillRect(box, usualRangeColour(theme));
        break;
    case Mark::Goal:
        painter.setPen(goalPen(theme));
        painter.drawLine(line);
        break;
    case Mark::Away:
        paintAway(painter, box, theme);
        break;
    case Mark::NoData:
        paintGap(painter, box, theme);
        break;
    case Mark::Cleared:
        paintCheck(painter, box.center(), theme);
        break;
    case Mark::Call:
        paintCallMark(&painter, box.center(), 3.0, theme);
        break;
    case Mark::Agreed:
        paintAgreedMark(&painter, box.center(), 5.0, theme);
        break;
    }
}

} // namespace

ChartKey::ChartKey(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const KeyEntry &entry : entries())
        words.append(entry.words);
    setAccessibleName(tr("The charts show: %1").arg(words.join(QStringLiteral(", "))));
}

QSize ChartKey::sizeHint() const
{
    return {720, heightForWidth(720)};
}

QSize ChartKey::minimumSizeHint() const
{
    return {200, QFontMetrics(smallFont()).height()};
}

int ChartKey::heightForWidth(int width) const
{
    const QFontMetricsF metrics(smallFont());
    return static_cast<int>(places(metrics, width).back().y() + metrics.height() + 1.0);
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    const Theme &theme = Theme::of(this);
    const std::vector<KeyEntry> all = entries();
    const std::vector<QPointF> starts = places(metrics, width());
    for (size_t i = 0; i < all.size(); ++i) {
        const QRectF box(starts[i] + QPointF(0.0, metrics.height() / 2.0 - 6.0),
                         QSizeF(sampleWidth, 12.0));
        paintSample(painter, box, all[i].mark, theme);
        painter.setPen(theme.muted);
        painter.drawText(starts[i] + QPointF(sampleWidth + gap, metrics.ascent()), all[i].words);
    }
}

QFont ChartKey::smallFont() const
{
    return typeFont(Type::Small, font());
}

} // namespace courtside
