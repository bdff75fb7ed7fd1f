// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerow.h"
#include "views/rep/repview.h"
#include "views/shared/page.h"

class QStackedWidget;
class QTimer;

namespace courtside {

class ChartStack;
class ChoiceSwitch;
class EmptyState;
class RepHeader;
class RepSide;
class WeekTable;
class Workbook;

/// One rep: the charts of the watched activities or the same numbers as a table, and beside them
/// what happened, or who it is and days away.
class RepPage final : public Page
{
    Q_OBJECT

public:
    explicit RepPage(Workbook &workbook, QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;
    PageTarget subject() const override { return {rep()}; }
    RepId rep() const { return m_view.rep.id; }
    bool isShowingTable() const;
    RepSide *side() const { return m_side; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    void setUpBody();
    void connectWorkbook();
    void refreshLater();
    void refresh();
    void fill(const Rep &rep);
    void showEmpty();
    void bringUp(bool table);
    void showTable(bool shown);
    void step(int by);
    void addRep();
    void noteCursor(ActivityId activity, Week week);
    void showTimeline();
    void showWhatHappened(Week week);
    void openThing(const TimelineRow &row);
    QString note() const;

    Workbook &m_workbook;
    RepView m_view;
    ActivityId m_activity; ///< what the keyboard was on last
    Week m_week;
    QTimer *m_refresh;
    bool m_isDirty = true; ///< something was written since the page was last read
    QAction *m_tableAction = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_activitiesAction = nullptr;
    RepHeader *m_header = nullptr;
    ChoiceSwitch *m_spans = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartStack *m_charts = nullptr;
    WeekTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    RepSide *m_side = nullptr;
};

} // namespace courtside
