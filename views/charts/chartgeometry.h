// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace courtside {

/// Where the parts of a chart lie and how weeks and counts map to places. Weeks are positions in
/// ChartData::weeks, counts are plain numbers.
class ChartGeometry final
{
public:
    /// Lays the parts out in `size`, as high and wide as `font` needs them; with a row for marks of
    /// what was recorded, where there is any.
    ChartGeometry(const QSizeF &size, const QFont &font, bool hasRecords = false);

    void setWeeks(double first, double last);
    void setHighest(double count) { m_highest = count; }

    QRectF heading() const { return m_heading; } ///< labels of runs and marks, above the plot
    QRectF plot() const { return m_plot; }
    QRectF records() const { return m_records; } ///< empty where there are none
    QRectF months() const { return m_months; }
    QRectF bracket() const { return m_bracket; }
    QRectF strikes() const { return m_strikes; }

    double firstWeek() const { return m_first; }
    double lastWeek() const { return m_last; }
    double weekWidth() const;
    /// The middle of a week.
    double x(double position) const;
    double y(double count) const;
    /// Height of 0 to 3 strikes in their strip.
    double strikesY(double strikes) const;
    /// The column of the weeks `first` to `last`, from the plot's top to its bottom.
    QRectF column(int first, int last) const;
    /// The week under a place.
    int positionAt(double x) const;

private:
    QRectF m_heading;
    QRectF m_plot;
    QRectF m_records;
    QRectF m_months;
    QRectF m_bracket;
    QRectF m_strikes;
    double m_first = -0.5;
    double m_last = 0.5;
    double m_highest = 1.0;
};

/// The least of 1, 2, 5, 10, 20, 50, ... that divides `highest` into at most `steps` steps.
double roundStep(double highest, int steps);

} // namespace courtside
