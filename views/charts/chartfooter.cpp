// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpainting.h"

#include "views/shared/entryglyph.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

struct ChartFooter
{
    Q_DECLARE_TR_FUNCTIONS(ChartFooter)
};

constexpr double tickGap = 3.0; ///< between a month's tick and its name
constexpr double strikesToWatch = 2.0;

/// A month begins with the week that holds its first day; its year is told with the first label
/// and with each January.
void paintMonths(QPainter &painter, const ChartScene &scene)
{
    const QFontMetricsF metrics(scene.font);
    const QRectF row = scene.geometry.months();
    double taken = row.left() - 1.0;
    bool isFirst = true;
    painter.setPen(scene.theme.outline);
    painter.drawLine(scene.geometry.plot().bottomLeft(), scene.geometry.plot().bottomRight());
    for (size_t i = 0; i < scene.data.weeks.size(); ++i) {
        const QDate sunday = scene.data.weeks[i].week.sunday();
        const double x = scene.geometry.x(static_cast<double>(i) - 0.5);
        if (sunday.day() > 7 || x < row.left() || x > row.right())
            continue;
        painter.setPen(scene.theme.outline);
        painter.drawLine(QLineF(x, scene.geometry.plot().bottom(), x, row.top() + 3.0));
        const bool withYear = isFirst || sunday.month() == 1;
        const QString text = QLocale().toString(sunday, withYear ? ChartFooter::tr("MMM yyyy")
                                                                 : ChartFooter::tr("MMM"));
        const double width = metrics.horizontalAdvance(text);
        if (x <= taken || x + width > row.right())
            continue;
        painter.setPen(scene.theme.muted);
        painter.drawText(QRectF(x + tickGap, row.top(), width + 2.0, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        taken = x + width + tickGap;
        isFirst = false;
    }
}

/// What was recorded, under its week: a call is a dot, what was agreed a diamond around it.
void paintRecords(QPainter &painter, const ChartScene &scene)
{
    const QRectF row = scene.geometry.records();
    if (row.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double half = std::min(row.height() / 2.0 - 1.0, scene.geometry.weekWidth() * 0.6);
    for (size_t i = 0; i < scene.data.weeks.size(); ++i) {
        const QPointF middle(scene.geometry.x(static_cast<double>(i)), row.center().y() + 1.0);
        if (middle.x() < row.left() || middle.x() > row.right())
            continue;
        if (scene.data.weeks[i].hasAgreed)
            paintAgreedMark(&painter, middle, half, scene.theme);
        if (scene.data.weeks[i].hasCall)
            paintCallMark(&painter, middle, half * 0.5, scene.theme);
    }
    painter.restore();
}

/// A thin bracket over a stretch of weeks, with its name in the middle where there is room.
void paintBracket(QPainter &painter, const ChartScene &scene, double first, double last,
                  const QString &text)
{
    const QRectF row = scene.geometry.bracket();
    const double left = std::max(scene.geometry.x(first - 0.5) + 1.0, row.left());
    const double right = std::min(scene.geometry.x(last + 0.5) - 1.0, row.right());
    if (right <= left)
        return;
    const double y = row.center().y();
    painter.setPen(scene.theme.outline);
    QVector<QLineF> lines;
    if (scene.geometry.x(first - 0.5) >= row.left() - 1.0)
        lines.append(QLineF(left, y - 4.0, left, y));
    if (scene.geometry.x(last + 0.5) <= row.right() + 1.0)
        lines.append(QLineF(right, y - 4.0, right, y));
    const double width = QFontMetricsF(scene.font).horizontalAdvance(text) + 8.0;
    const bool hasText = width + 8.0 < right - left;
    const double middle = (left + right) / 2.0;
    lines.append(QLineF(left, y, hasText ? middle - width / 2.0 : right, y));
    if (hasText)
        lines.append(QLineF(middle + width / 2.0, y, right, y));
    painter.drawLines(lines);
    if (!hasText)
        return;
    painter.setPen(scene.theme.muted);
    painter.drawText(QRectF(middle - width / 2.0, row.top(), width, row.height()), Qt::AlignCenter,
                     text);
}

/// What the usual pace of the cursor's week stands on, and the newest weeks that are kept out so
/// that a slow fall does not pull its own baseline along.
void paintBaseline(QPainter &painter, const ChartScene &scene)
{
    if (scene.cursor < 0 || scene.cursor >= static_cast<int>(scene.data.weeks.size()))
        return;
    const ChartWeek &week = scene.data.weeks[static_cast<size_t>(scene.cursor)];
    if (!week.baselineFirst.isValid())
        return;
    const Week start = scene.data.weeks.front().week;
    const int last = week.baselineLast.weeksSince(start);
    paintBracket(painter, scene, week.baselineFirst.weeksSince(start), last,
                 ChartFooter::tr("baseline"));
    paintBracket(painter, scene, last + 1, scene.cursor, ChartFooter::tr("kept out"));
}

void paintStrikes(QPainter &painter, const ChartScene &scene)
{
    const QRectF strip = scene.geometry.strikes();
    painter.setPen(scene.theme.line);
    for (int strikes = 0; strikes <= 3; ++strikes) {
        const double y = scene.geometry.strikesY(strikes);
        painter.drawLine(QLineF(strip.left(), y, strip.right(), y));
    }
    const double gap = std::min(2.0, 0.15 * scene.geometry.weekWidth());
    for (size_t i = 0; i < scene.data.weeks.size(); ++i) {
        const double strikes = scene.data.weeks[i].strikes;
        if (!(strikes > 0.0))
            continue;
        const double x = static_cast<double>(i);
        const QRectF bar(QPointF(scene.geometry.x(x - 0.5) + gap,
                                 scene.geometry.strikesY(std::min(3.0, strikes))),
                         QPointF(scene.geometry.x(x + 0.5) - gap, strip.bottom()));
        painter.fillRect(bar.intersected(strip),
                         strikes >= strikesToWatch - 1e-9 ? scene.theme.concern : scene.theme.bar);
    }
    painter.setPen(scene.theme.muted);
    painter.drawText(QRectF(0.0, strip.top(), strip.left() - 6.0, strip.height()),
                     Qt::AlignRight | Qt::AlignVCenter, ChartFooter::tr("strikes"));
}

} // namespace

void paintFooter(QPainter &painter, const ChartScene &scene)
{
    painter.setFont(scene.font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMonths(painter, scene);
    paintRecords(painter, scene);
    paintBaseline(painter, scene);
    paintStrikes(painter, scene);
}

} // namespace courtside
