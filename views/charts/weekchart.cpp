// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/weekchart.h"

#include "views/charts/chartpainting.h"
#include "views/shared/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

constexpr int axisSteps = 4;
constexpr double barShare = 0.72;

enum BarKind {
    AsUsual,
    Flagged,
    HighSide,
    StillRunning,
    BarKinds,
};

BarKind barKind(const ChartData &chartData, int position)
{
    if (chartData.weeks[static_cast<size_t>(position)].kind == ChartWeek::Kind::Running)
        return StillRunning;
    for (const ChartRun &run : chartData.runs) {
        if (position >= run.first && position <= run.last)
            return run.light == Light::High ? HighSide : Flagged;
    }
    return AsUsual;
}

} // namespace

WeekChart::WeekChart(QWidget *parent)
    : QChartView(new QChart, parent), m_geometry(QSizeF(1.0, 1.0), font()),
      m_weekAxis(new QValueAxis(chart())), m_countAxis(new QValueAxis(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setUpAxes();
}

QSize WeekChart::sizeHint() const
{
    return {720, fontMetrics().height() * 12};
}

QSize WeekChart::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void WeekChart::setUpAxes()
{
    m_weekAxis->setLabelsVisible(false);
    m_weekAxis->setGridLineVisible(false);
    m_weekAxis->setLineVisible(false);
    m_countAxis->setLabelFormat(QStringLiteral("%d"));
    m_countAxis->setLineVisible(false);
    m_countAxis->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_weekAxis, Qt::AlignBottom);
    chart()->addAxis(m_countAxis, Qt::AlignLeft);
}

void WeekChart::setChartData(const ChartData *chartData)
{
    m_data = chartData;
    buildSeries();
    dress();
    layOut();
}

void WeekChart::showWeeks(int first, int last)
{
    m_first = first;
    m_last = last;
    layOut();
}

void WeekChart::setCursorWeek(int position)
{
    m_cursor = position;
    viewport()->update();
}

void WeekChart::buildSeries()
{
    chart()->removeAllSeries();
    if (!m_data)
        return;
    buildRange();
    buildBars();
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_weekAxis);
        series->attachAxis(m_countAxis);
    }
}

// One set per kind of bar, each with a value for every week, so that a kind has one look.
void WeekChart::buildBars()
{
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    std::array<QList<qreal>, BarKinds> values;
    for (int position = 0; position < static_cast<int>(m_data->weeks.size()); ++position) {
        const ChartWeek &week = m_data->weeks[static_cast<size_t>(position)];
        for (QList<qreal> &list : values)
            list.append(0.0);
        if (week.hasBar())
            values[static_cast<size_t>(barKind(*m_data, position))].last() = week.count;
    }
    for (const QList<qreal> &list : values) {
        auto *set = new QBarSet(QString(), series);
        set->append(list);
        series->append(set);
    }
    chart()->addSeries(series);
}

// Qt Charts joins the neighbours of a missing value, so each unbroken stretch is a series.
void WeekChart::buildRange()
{
    const int count = static_cast<int>(m_data->weeks.size());
    for (int first = 0; first < count;) {
        int next = first;
        while (next < count && !std::isnan(m_data->weeks[static_cast<size_t>(next)].high))
            ++next;
        if (next > first)
            addRange(first, next - 1);
        first = std::max(next, first + 1);
    }
}

void WeekChart::addRange(int first, int last)
{
    auto *area = new QAreaSeries;
    auto *upper = new QLineSeries(area);
    auto *lower = new QLineSeries(area);
    for (int position = first; position <= last; ++position) {
        const ChartWeek &week = m_data->weeks[static_cast<size_t>(position)];
        for (const double edge : {position - 0.5, position + 0.5}) {
            upper->append(edge, week.high);
            lower->append(edge, week.low);
        }
    }
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    chart()->addSeries(area);
}

void WeekChart::dress()
{
    const Theme &theme = Theme::of(this);
    setBackgroundBrush(Qt::NoBrush);
    m_countAxis->setLabelsFont(smallFont());
    m_countAxis->setLabelsColor(theme.muted);
    m_countAxis->setGridLineColor(theme.line);
    const std::array<QColor, BarKinds> fills = {theme.bar, theme.concern, theme.better, {}};
    for (QAbstractSeries *series : chart()->series()) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            area->setPen(Qt::NoPen);
            area->setBrush(usualRangeColour(theme));
        } else if (auto *bars = qobject_cast<QStackedBarSeries *>(series)) {
            for (int kind = 0; kind < BarKinds; ++kind) {
                const bool isHollow = kind == StillRunning;
                QBarSet *set = bars->barSets().at(kind);
                set->setBrush(isHollow ? QBrush(Qt::NoBrush)
                                       : QBrush(fills[static_cast<size_t>(kind)]));
                set->setPen(isHollow ? QPen(theme.bar, 1.2) : QPen(Qt::NoPen));
            }
        }
    }
}

void WeekChart::layOut()
{
    m_geometry =
        ChartGeometry(QSizeF(viewport()->size()), smallFont(), m_data && m_data->hasRecords());
    m_geometry.setWeeks(m_first, m_last);
    constexpr double headRoom = 1.06;
    const double highest = headRoom * highestCount();
    m_geometry.setHighest(highest);
    m_weekAxis->setRange(m_geometry.firstWeek(), m_geometry.lastWeek());
    m_countAxis->setRange(0.0, highest);
    m_countAxis->setTickInterval(roundStep(highest, axisSteps));
    chart()->setPlotArea(m_geometry.plot());
    chart()->layout()->invalidate(); // the axes follow the plot area only with the next layout
    viewport()->update();
}

double WeekChart::highestCount() const
{
    double highest = 1.0;
    const int count = m_data ? static_cast<int>(m_data->weeks.size()) : 0;
    for (int position = std::max(0, m_first); position <= std::min(m_last, count - 1); ++position) {
        const ChartWeek &week = m_data->weeks[static_cast<size_t>(position)];
        for (const double value : {double(week.count), week.high, week.usual, week.goal}) {
            if (!std::isnan(value))
                highest = std::max(highest, value);
        }
    }
    return highest;
}

QFont WeekChart::smallFont() const
{
    return typeFont(Type::Small, font());
}

void WeekChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_data)
        paintUnderlay(*painter, {*m_data, m_geometry, Theme::of(this), smallFont()});
}

void WeekChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_data)
        return;
    const ChartScene scene{*m_data, m_geometry, Theme::of(this), smallFont(), m_cursor, hasFocus()};
    paintFooter(*painter, scene);
    paintOverlay(*painter, scene);
}

void WeekChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void WeekChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        dress();
        layOut();
    }
}

void WeekChart::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    Q_EMIT keyPressed(event);
}

void WeekChart::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT weekPointed(m_geometry.positionAt(event->position().x()));
}

void WeekChart::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT weekClicked(m_geometry.positionAt(event->position().x()));
}

void WeekChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT weekPointed(-1);
}

// The wheel scrolls the page, not the drawing.
void WeekChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void WeekChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void WeekChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace courtside
