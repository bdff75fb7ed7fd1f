// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rep/chartplace.h"

#include <QFocusEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace courtside {

namespace {
constexpr int linesHigh = 14;
}

ChartPlace::ChartPlace(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(sizeHint().height());
    setFocusPolicy(Qt::TabFocus);
}

void ChartPlace::setChartData(ChartData chartData)
{
    setAccessibleName(chartData.title);
    if (m_chart)
        m_chart->setData(std::move(chartData));
    else
        m_data = std::move(chartData);
}

void ChartPlace::setSpan(int weeks)
{
    m_span = weeks;
    if (m_chart)
        m_chart->setSpan(weeks);
}

ActivityChart *ChartPlace::chart()
{
    if (m_chart)
        return m_chart;
    m_chart = new ActivityChart(this);
    m_chart->setSpan(m_span);
    m_chart->setData(std::move(m_data));
    layout()->addWidget(m_chart);
    setFocusPolicy(Qt::NoFocus);
    connect(m_chart, &ActivityChart::cursorMoved, this, &ChartPlace::cursorMoved);
    connect(m_chart, &ActivityChart::weekActivated, this, &ChartPlace::weekActivated);
    Q_EMIT made();
    return m_chart;
}

QSize ChartPlace::sizeHint() const
{
    return {480, fontMetrics().height() * linesHigh};
}

void ChartPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    chart()->setFocus(event->reason());
}

// Only what is in view is painted. The chart itself follows after this paint, unless the page has
// been laid out differently by then.
void ChartPlace::paintEvent(QPaintEvent *)
{
    if (m_chart)
        return;
    QTimer::singleShot(0, this, [this] {
        if (!visibleRegion().isEmpty())
            chart();
    });
}

} // namespace courtside
