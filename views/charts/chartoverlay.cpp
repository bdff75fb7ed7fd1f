// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpainting.h"

#include "models/report/wording.h"
#include "views/shared/stateglyph.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <vector>

namespace courtside {

namespace {

struct ChartOverlay
{
    Q_DECLARE_TR_FUNCTIONS(ChartOverlay)
};

constexpr double glyphSize = 12.0;

/// The steps of one value per week, split where there is none. Single lines, since one long wide
/// polyline paints many times slower.
QVector<QLineF> steps(const ChartScene &scene, double ChartWeek::*value, bool flagOpen)
{
    QVector<QLineF> lines;
    double before = ChartWeek::none;
    const auto &weeks = scene.data.weeks;
    for (size_t i = 0; i < weeks.size(); ++i) {
        const double now = weeks[i].*value;
        if (std::isnan(now)) {
            before = now;
            continue;
        }
        const double left = scene.geometry.x(static_cast<double>(i) - 0.5);
        const double right = scene.geometry.x(static_cast<double>(i) + 0.5);
        const double y = scene.geometry.y(now);
        if (weeks[i].flagOpen == flagOpen) {
            if (!std::isnan(before) && before != now)
                lines.append(QLineF(left, scene.geometry.y(before), left, y));
            lines.append(QLineF(left, y, right, y));
        }
        before = now;
    }
    return lines;
}

void paintUsual(QPainter &painter, const ChartScene &scene)
{
    for (const bool flagOpen : {false, true}) {
        painter.setPen(usualPen(scene.theme, flagOpen));
        painter.drawLines(steps(scene, &ChartWeek::usual, flagOpen));
    }
}

void paintGoal(QPainter &painter, const ChartScene &scene)
{
    painter.setPen(goalPen(scene.theme));
    painter.drawLines(steps(scene, &ChartWeek::goal, false));
    painter.drawLines(steps(scene, &ChartWeek::goal, true));
}

/// A worked week without any count is drawn as a stroke on the axis: nothing is not no data.
void paintZeros(QPainter &painter, const ChartScene &scene)
{
    painter.setPen(QPen(scene.theme.bar, 3.0, Qt::SolidLine, Qt::FlatCap));
    const double half = 0.3 * scene.geometry.weekWidth();
    const double y = scene.geometry.y(0.0) - 1.5;
    for (size_t i = 0; i < scene.data.weeks.size(); ++i) {
        const ChartWeek &week = scene.data.weeks[i];
        const double x = scene.geometry.x(static_cast<double>(i));
        if (week.kind == ChartWeek::Kind::Worked && week.count == 0)
            painter.drawLine(QLineF(x - half, y, x + half, y));
    }
}

/// The same shape as on the Team page, standing on the plot's top.
void paintFlag(QPainter &painter, const ChartScene &scene, double x, Light light)
{
    const TeamState state = light == Light::Baseline ? TeamState::Flag
                            : light == Light::Goal   ? TeamState::BelowGoal
                                                     : TeamState::High;
    QRectF square(0.0, 0.0, glyphSize, glyphSize);
    square.moveCenter({x, scene.geometry.heading().center().y()});
    paintGlyph(&painter, square, state, scene.theme);
}

bool isVisible(const ChartScene &scene, int position)
{
    return position >= scene.geometry.firstWeek() && position <= scene.geometry.lastWeek();
}

/// The row above the plot, in which glyphs stand where they belong and words go where there is
/// room beside them.
class HeadingRow final
{
public:
    HeadingRow(QPainter &painter, const ChartScene &scene)
        : m_painter(painter), m_row(scene.geometry.heading()), m_metrics(scene.font)
    {
    }

    void take(double left, double right) { m_taken.push_back({left, right}); }

    /// Writes at the right of a glyph at `x`, else at its left, else not at all.
    void write(double x, const QString &text, const QColor &colour)
    {
        const double width = m_metrics.horizontalAdvance(text) + 4.0;
        const double aside = glyphSize / 2.0 + 3.0;
        for (const double left : {x + aside, x - aside - width}) {
            if (!isFree(left, left + width))
                continue;
            m_painter.setPen(colour);
            m_painter.drawText(QRectF(left, m_row.top(), width, m_row.height()),
                               Qt::AlignLeft | Qt::AlignVCenter, text);
            take(left, left + width);
            return;
        }
    }

private:
    bool isFree(double left, double right) const
    {
        if (left < m_row.left() || right > m_row.right())
            return false;
        return std::ranges::none_of(m_taken, [&](const std::pair<double, double> &taken) {
            return left < taken.second && taken.first < right;
        });
    }

    QPainter &m_painter;
    QRectF m_row;
    QFontMetricsF m_metrics;
    std::vector<std::pair<double, double>> m_taken;
};

void paintRestart(QPainter &painter, const ChartScene &scene, double x)
{
    painter.setPen(QPen(scene.theme.text, 1.0, Qt::DotLine));
    painter.drawLine(QLineF(x, scene.geometry.heading().top(), x, scene.geometry.plot().bottom()));
}

/// Where a mark stands: a restart at the beginning of its week, a flag in the middle.
double markX(const ChartScene &scene, const ChartMark &mark)
{
    return scene.geometry.x(mark.kind == ChartMark::Kind::Restarted ? mark.position - 0.5
                                                                    : mark.position);
}

void paintMarks(QPainter &painter, const ChartScene &scene)
{
    HeadingRow heading(painter, scene);
    const double top = scene.geometry.plot().top();
    for (const ChartMark &mark : scene.data.marks) {
        if (!isVisible(scene, mark.position))
            continue;
        const double x = markX(scene, mark);
        switch (mark.kind) {
        case ChartMark::Kind::Flagged:
            heading.take(x - glyphSize / 2.0, x + glyphSize / 2.0);
            paintFlag(painter, scene, x, mark.light);
            break;
        case ChartMark::Kind::Cleared: // below the words of other runs
            paintCheck(painter, {x, top + 8.0}, scene.theme);
            break;
        case ChartMark::Kind::Restarted:
            heading.take(x - 2.0, x + 2.0);
            paintRestart(painter, scene, x);
            break;
        }
    }
    // The newest words matter most.
    for (const ChartRun &run : scene.data.runs | std::views::reverse) {
        if (isVisible(scene, run.last)) {
            heading.write(scene.geometry.x(run.last), run.label,
                          run.light == Light::High ? scene.theme.better : scene.theme.concern);
        }
    }
    for (const ChartMark &mark : scene.data.marks) {
        if (mark.kind == ChartMark::Kind::Restarted && isVisible(scene, mark.position))
            heading.write(markX(scene, mark) - 4.0, ChartOverlay::tr("new normal"),
                          scene.theme.muted);
    }
}

/// "goal 8" where a goal begins, or at the left edge for the one in force there.
void paintGoalLabels(QPainter &painter, const ChartScene &scene)
{
    const QFontMetricsF metrics(scene.font);
    double before = ChartWeek::none;
    for (size_t i = 0; i < scene.data.weeks.size(); ++i) {
        const double goal = scene.data.weeks[i].goal;
        const bool isNew = !std::isnan(goal) && goal != before;
        if (isVisible(scene, static_cast<int>(i)))
            before = goal;
        if (!isNew || !isVisible(scene, static_cast<int>(i)))
            continue;
        const QString text = ChartOverlay::tr("goal %1").arg(plainNumber(goal, 2));
        const QPointF place(scene.geometry.x(static_cast<double>(i) - 0.5) + 2.0,
                            scene.geometry.y(goal) - metrics.height() - 2.0);
        const QRectF box(place, QSizeF(metrics.horizontalAdvance(text) + 6.0, metrics.height()));
        QColor ground = scene.theme.page;
        ground.setAlphaF(0.85F);
        painter.fillRect(box, ground);
        painter.setPen(scene.theme.accent);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void paintCursor(QPainter &painter, const ChartScene &scene)
{
    if (scene.cursor < 0)
        return;
    const QRectF column = scene.geometry.column(scene.cursor, scene.cursor);
    if (column.isEmpty())
        return;
    const QColor colour = scene.hasFocus ? scene.theme.accent : scene.theme.outline;
    painter.setPen(QPen(colour, scene.hasFocus ? 2.0 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(column.adjusted(0.5, 0.5, -0.5, 1.0));
}

} // namespace

void paintOverlay(QPainter &painter, const ChartScene &scene)
{
    painter.setFont(scene.font);
    painter.save();
    painter.setClipRect(scene.geometry.plot().adjusted(-1.0, -1.0, 1.0, 1.0));
    paintZeros(painter, scene);
    paintUsual(painter, scene);
    paintGoal(painter, scene);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintGoalLabels(painter, scene);
    paintMarks(painter, scene);
    paintCursor(painter, scene);
}

} // namespace courtside
