// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartdata.h"

#include <QWidget>

class QKeyEvent;

namespace courtside {

class ElidedLabel;
class WeekChart;

/// The spans a chart can show, in weeks.
inline constexpr std::array<int, 4> chartSpans = {26, 52, 104, 156};
inline constexpr int defaultChartSpan = 52;

/// One activity of one rep, week by week, with a cursor that keyboard and mouse move and a sentence
/// that reads the week out. The same sentence reaches screen readers.
///
/// Left and Right move by a week, Page Up and Page Down by a quarter, Home and End to the first and
/// the newest week, Enter to what was recorded in the week.
class ActivityChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityChart(QWidget *parent = nullptr);

    /// Keeps the cursor's week where the new data still has it.
    void setData(ChartData data);
    const ChartData &data() const { return m_data; }
    /// How many weeks are shown, ending with the newest unless the cursor is earlier.
    void setSpan(int weeks);
    int span() const { return m_span; }

    /// The cursor's week; invalid without weeks.
    Week cursorWeek() const;
    void setCursorWeek(Week week);
    QString readOut() const;

Q_SIGNALS:
    void cursorMoved(courtside::Week week);
    void weekActivated(courtside::Week week); ///< Enter on the cursor's week

private:
    void handleKey(QKeyEvent *event);
    void moveTo(int position);
    void point(int position);
    void showCursor();
    void say(int position);
    int lastPosition() const { return static_cast<int>(m_data.weeks.size()) - 1; }

    ChartData m_data;
    ElidedLabel *m_readOut;
    WeekChart *m_chart;
    int m_span = defaultChartSpan;
    int m_cursor = -1;
};

} // namespace courtside
