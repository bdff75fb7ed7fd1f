// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/activitychart.h"

namespace courtside {

/// Where a chart stands: it is made when its place is first seen or visited by the keyboard, so
/// that a page of many charts opens at once.
class ChartPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlace(QWidget *parent = nullptr);

    void setChartData(ChartData chartData);
    void setSpan(int weeks);
    bool isMade() const { return m_chart; }
    /// Makes the chart if it is not there yet.
    ActivityChart *chart();

    QSize sizeHint() const override;

Q_SIGNALS:
    void made();
    void cursorMoved(courtside::Week week);
    void weekActivated(courtside::Week week);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ActivityChart *m_chart = nullptr;
    ChartData m_data; ///< until the chart is made
    int m_span = defaultChartSpan;
};

} // namespace courtside
