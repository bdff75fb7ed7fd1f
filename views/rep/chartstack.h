// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/rep/repview.h"

#include "views/shared/scrollcolumn.h"

class QLabel;
class QVBoxLayout;

namespace courtside {

class ActivityCard;
class Workbook;

/// The charts of a rep, one per watched activity, over the same weeks, with one key for all.
class ChartStack final : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ChartStack(Workbook &workbook, QWidget *parent = nullptr);

    void setView(const RepView &view);
    int span() const { return m_span; }
    void setSpan(int weeks);
    /// Gives the keyboard to a chart, on a week where one is named. Without the activity the first.
    void focusChart(ActivityId activity, Week week = {});
    const std::vector<ActivityCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void spanChanged(int weeks);
    void cursorMoved(courtside::ActivityId activity, courtside::Week week);
    void weekActivated(courtside::Week week);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepSpan(int by);

    Workbook &m_workbook;
    QVBoxLayout *m_column;
    QLabel *m_more;
    std::vector<ActivityCard *> m_cards;
    int m_span;
};

} // namespace courtside
