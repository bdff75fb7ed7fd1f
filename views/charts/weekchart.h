// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/chartgeometry.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QBarSet;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace courtside {

struct Theme;

/// The drawing of one chart: bars, usual range and count axis by Qt Charts, the rest painted behind
/// and in front of them. Knows weeks by their position.
class WeekChart final : public QChartView
{
    Q_OBJECT

public:
    explicit WeekChart(QWidget *parent = nullptr);

    void setChartData(const ChartData *chartData);
    /// Shows the positions `first` to `last`; those without a week stay empty.
    void showWeeks(int first, int last);
    void setCursorWeek(int position);
    const ChartGeometry &geometryOfParts() const { return m_geometry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekPointed(int position); ///< by the mouse; -1 when it leaves
    void weekClicked(int position);
    void keyPressed(QKeyEvent *event); ///< the event is accepted unless its receiver ignores it

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpAxes();
    void buildSeries();
    void buildBars();
    void buildRange();
    void addRange(int first, int last);
    void dress();
    void layOut();
    double highestCount() const;
    QFont smallFont() const;

    const ChartData *m_data = nullptr;
    ChartGeometry m_geometry;
    QValueAxis *m_weekAxis;
    QValueAxis *m_countAxis;
    int m_first = 0;
    int m_last = 0;
    int m_cursor = -1;
};

} // namespace courtside
