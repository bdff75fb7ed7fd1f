// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartgeometry.h"

#include <QFontMetricsF>

#include <cmath>

namespace courtside {

namespace {
constexpr double gap = 4.0;
constexpr double strikesForFlag = 3.0;
constexpr double recordsRow = 12.0;
} // namespace

ChartGeometry::ChartGeometry(const QSizeF &size, const QFont &font, bool hasRecords)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(QStringLiteral("strikes")) + 2.0 * gap;
    const double width = std::max(1.0, size.width() - left - 2.0 * gap);
    const double strikesHeight = std::round(line * 1.6);
    const double strikesTop = size.height() - strikesHeight - 1.0;
    const double bracketTop = strikesTop - gap - line;
    const double monthsTop = bracketTop - line - gap / 2.0;
    const double plotTop = line + gap;
    const double recordsHeight = hasRecords ? recordsRow : 0.0;
    const double recordsTop = monthsTop - gap / 2.0 - recordsHeight;
    m_heading = QRectF(left, 0.0, width, line);
    m_plot = QRectF(left, plotTop, width, std::max(1.0, recordsTop - plotTop));
    m_records = QRectF(left, recordsTop, width, recordsHeight);
    m_months = QRectF(left, monthsTop, width, line);
    m_bracket = QRectF(left, bracketTop, width, line);
    m_strikes = QRectF(left, strikesTop, width, strikesHeight);
}

void ChartGeometry::setWeeks(double first, double last)
{
    m_first = first - 0.5;
    m_last = last + 0.5;
}

double ChartGeometry::weekWidth() const
{
    return m_plot.width() / (m_last - m_first);
}

double ChartGeometry::x(double position) const
{
    return m_plot.left() + (position - m_first) * weekWidth();
}

double ChartGeometry::y(double count) const
{
    return m_plot.bottom() - count / m_highest * m_plot.height();
}

double ChartGeometry::strikesY(double strikes) const
{
    return m_strikes.bottom() - strikes / strikesForFlag * m_strikes.height();
}

QRectF ChartGeometry::column(int first, int last) const
{
    return QRectF(QPointF(x(first - 0.5), m_plot.top()), QPointF(x(last + 0.5), m_plot.bottom()))
        .intersected(m_plot);
}

int ChartGeometry::positionAt(double place) const
{
    return static_cast<int>(std::lround(m_first + (place - m_plot.left()) / weekWidth()));
}

double roundStep(double highest, int steps)
{
    double power = 1.0;
    while (true) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (highest <= factor * power * steps)
                return factor * power;
        }
        power *= 10.0;
    }
}

} // namespace courtside
