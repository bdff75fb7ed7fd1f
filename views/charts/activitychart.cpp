// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/activitychart.h"

#include "views/charts/weekchart.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace courtside {

namespace {
constexpr int weeksInQuarter = 13;
}

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent), m_readOut(new ElidedLabel({}, this)), m_chart(new WeekChart(this))
{
    setType(m_readOut, Type::Small);
    m_readOut->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_readOut);
    column->addWidget(m_chart);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_chart);
    connect(m_chart, &WeekChart::weekPointed, this, &ActivityChart::point);
    connect(m_chart, &WeekChart::weekClicked, this, &ActivityChart::moveTo);
    connect(m_chart, &WeekChart::keyPressed, this, &ActivityChart::handleKey);
}

void ActivityChart::setData(ChartData data)
{
    const Week before = cursorWeek();
    m_chart->setChartData(nullptr);
    m_data = std::move(data);
    m_chart->setChartData(&m_data);
    m_chart->setAccessibleName(tr("%1, chart by week").arg(m_data.title));
    const auto found = std::ranges::find(m_data.weeks, before, &ChartWeek::week);
    m_cursor = found != m_data.weeks.end() ? static_cast<int>(found - m_data.weeks.begin())
                                           : m_data.newestJudged();
    m_chart->setAccessibleDescription(m_data.summary);
    showCursor();
    m_readOut->setText(readOut());
}

void ActivityChart::setSpan(int weeks)
{
    m_span = weeks;
    showCursor();
}

Week ActivityChart::cursorWeek() const
{
    return m_cursor < 0 || m_cursor > lastPosition()
               ? Week()
               : m_data.weeks[static_cast<size_t>(m_cursor)].week;
}

void ActivityChart::setCursorWeek(Week week)
{
    if (!m_data.weeks.empty())
        moveTo(week.weeksSince(m_data.weeks.front().week));
}

QString ActivityChart::readOut() const
{
    return m_cursor < 0 ? m_data.summary : m_data.weeks[static_cast<size_t>(m_cursor)].readOut;
}

void ActivityChart::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_cursor - 1);
        break;
    case Qt::Key_Right:
        moveTo(m_cursor + 1);
        break;
    case Qt::Key_PageUp:
        moveTo(m_cursor - weeksInQuarter);
        break;
    case Qt::Key_PageDown:
        moveTo(m_cursor + weeksInQuarter);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(lastPosition());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT weekActivated(cursorWeek());
        break;
    default:
        event->ignore();
    }
}

void ActivityChart::moveTo(int position)
{
    if (m_data.weeks.empty())
        return;
    m_cursor = std::clamp(position, 0, lastPosition());
    showCursor();
    say(m_cursor);
    // Screen readers follow the description of what has the focus.
    m_chart->setAccessibleDescription(readOut());
    Q_EMIT cursorMoved(cursorWeek());
}

void ActivityChart::point(int position)
{
    say(position >= 0 && position <= lastPosition() ? position : m_cursor);
}

// The newest weeks, or the span that ends with the cursor's where that is earlier.
void ActivityChart::showCursor()
{
    int last = lastPosition();
    if (m_cursor >= 0 && m_cursor <= last - m_span)
        last = m_cursor + m_span / 2;
    m_chart->showWeeks(last - m_span + 1, last);
    m_chart->setCursorWeek(m_cursor);
}

void ActivityChart::say(int position)
{
    if (position < 0)
        return;
    m_readOut->setText(m_data.weeks[static_cast<size_t>(position)].readOut);
}

} // namespace courtside
