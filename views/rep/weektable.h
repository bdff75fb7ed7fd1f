// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/rep/repview.h"

#include <QWidget>

class QTabBar;
class QTableView;

namespace courtside {

class WeekRows;
class WeekStrip;
class Workbook;

/// The numbers of the charts as a table, one activity at a time, newest week first. Counts are
/// typed into it; what else can be said about a week stands below.
class WeekTable final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekTable(Workbook &workbook, QWidget *parent = nullptr);

    void setView(const RepView &view);
    /// Gives the keyboard to the table, on a week of an activity where they are named.
    void focusWeek(ActivityId activity, Week week = {});
    ActivityId activity() const;
    Week currentWeek() const;
    QTableView *table() const { return m_table; }
    WeekStrip *strip() const { return m_strip; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void showActivity(int position);
    void goTo(Week week);
    void showCurrent();
    void typeCount(Week week, std::optional<int> count);

    Workbook &m_workbook;
    RepView m_view;
    WeekModel m_model;
    QTabBar *m_tabs;
    QTableView *m_table;
    WeekStrip *m_strip;
    WeekRows *m_rows;
};

} // namespace courtside
