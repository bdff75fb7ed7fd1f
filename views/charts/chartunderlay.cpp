// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpainting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace courtside {

namespace {

struct ChartUnderlay
{
    Q_DECLARE_TR_FUNCTIONS(ChartUnderlay)
};

QColor faint(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QString spanText(ChartWeek::Kind kind)
{
    switch (kind) {
    case ChartWeek::Kind::NoData:
        return ChartUnderlay::tr("no data");
    case ChartWeek::Kind::Unanswered:
        return ChartUnderlay::tr("all zero?");
    case ChartWeek::Kind::Away:
        return ChartUnderlay::tr("away");
    case ChartWeek::Kind::Worked:
    case ChartWeek::Kind::Running:
        break;
    }
    return {};
}

void paintOnGround(QPainter &painter, const ChartScene &scene, QPointF middle, const QString &text)
{
    const QFontMetricsF metrics(scene.font);
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 6.0, metrics.height()));
    box.moveCenter(middle);
    painter.fillRect(box, faint(scene.theme.page, 0.8));
    painter.setPen(scene.theme.muted);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// The words of a span, lying where they fit, standing where only that fits, else the short ones.
void paintSpanText(QPainter &painter, const ChartScene &scene, const QRectF &column,
                   const QString &text, const QString &shortText)
{
    const QFontMetricsF metrics(scene.font);
    const double length = metrics.horizontalAdvance(text);
    if (length + 6.0 <= column.width()) {
        paintOnGround(painter, scene, column.center(), text);
        return;
    }
    if (metrics.height() > column.width() || length > column.height()) {
        painter.setPen(scene.theme.muted);
        painter.drawText(column, Qt::AlignCenter, shortText);
        return;
    }
    painter.save();
    painter.translate(column.center());
    painter.rotate(-90.0);
    paintOnGround(painter, scene, {}, text);
    painter.restore();
}

void paintSpan(QPainter &painter, const ChartScene &scene, int first, int last)
{
    const ChartWeek::Kind kind = scene.data.weeks[static_cast<size_t>(first)].kind;
    const QRectF column = scene.geometry.column(first, last);
    if (column.isEmpty())
        return;
    if (kind == ChartWeek::Kind::Away)
        paintAway(painter, column, scene.theme);
    else
        paintGap(painter, column, scene.theme);
    paintSpanText(painter, scene, column, spanText(kind),
                  kind == ChartWeek::Kind::Unanswered ? QStringLiteral("?") : QString());
}

void paintRuns(QPainter &painter, const ChartScene &scene)
{
    for (const ChartRun &run : scene.data.runs) {
        const QColor colour = run.light == Light::High ? scene.theme.better : scene.theme.concern;
        const QRectF column = scene.geometry.column(run.first, run.last);
        painter.fillRect(column, faint(colour, scene.theme.dark ? 0.22 : 0.12));
    }
}

} // namespace

QColor usualRangeColour(const Theme &theme)
{
    return faint(theme.outline, theme.dark ? 0.28 : 0.20);
}

void paintAway(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.fillRect(box, faint(theme.away, 0.35));
    painter.fillRect(box, QBrush(faint(theme.outline, 0.5), Qt::BDiagPattern));
}

void paintGap(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(QPen(theme.outline, 1.0, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintCheck(QPainter &painter, const QPointF &middle, const Theme &theme)
{
    const std::array corners = {middle + QPointF(-4.0, 0.0), middle + QPointF(-1.0, 3.0),
                                middle + QPointF(4.5, -4.0)};
    painter.setPen(QPen(theme.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(corners.data(), static_cast<int>(corners.size()));
}

QPen usualPen(const Theme &theme, bool flagOpen)
{
    QPen pen(theme.text, 1.6);
    pen.setCapStyle(Qt::FlatCap);
    if (flagOpen)
        pen.setDashPattern({3.0, 2.0});
    return pen;
}

QPen goalPen(const Theme &theme)
{
    QPen pen(theme.accent, 1.6);
    pen.setDashPattern({1.0, 1.6});
    return pen;
}

void paintUnderlay(QPainter &painter, const ChartScene &scene)
{
    painter.setFont(scene.font);
    paintRuns(painter, scene);
    const auto &weeks = scene.data.weeks;
    const int count = static_cast<int>(weeks.size());
    for (int first = 0; first < count;) {
        const ChartWeek &week = weeks[static_cast<size_t>(first)];
        int next = first + 1;
        while (next < count && weeks[static_cast<size_t>(next)].kind == week.kind)
            ++next;
        if (!week.hasBar())
            paintSpan(painter, scene, first, next - 1);
        first = next;
    }
}

} // namespace courtside
