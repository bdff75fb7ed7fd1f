// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "models/domain/people.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace courtside {

class DayGrid;
class Workbook;

/// Days away: two clicks add a stretch of whole or half days, each stretch can be removed.
class LeavePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LeavePanel(Workbook &workbook, QWidget *parent = nullptr);

    void showRep(const Rep &rep);
    DayGrid *grid() const { return m_grid; }

private:
    void setUpMonth();
    void addStretch(QDate first, QDate last);
    void addRow(const Leave &leave);
    void remove(LeaveId leave);
    void say(const QString &sentence);

    Workbook &m_workbook;
    Rep m_rep;
    QLabel *m_monthName;
    DayGrid *m_grid;
    QCheckBox *m_halfDays;
    QLabel *m_hint;
    QVBoxLayout *m_rows;
};

} // namespace courtside
