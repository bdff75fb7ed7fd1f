// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/goal.h"
#include "models/domain/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace courtside {

class Workbook;

/// The goal of a rep and activity: a number for a full week, since when and why; the old ones stay
/// listed with theirs.
class GoalPanel final : public QWidget
{
    Q_OBJECT

public:
    GoalPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent = nullptr);

    void refresh();

private:
    void setUpForm();
    void agree();
    void end();
    void addRow(const Goal &goal);
    Result<Week> typedWeek() const;
    bool store(double perWeek);

    Workbook &m_workbook;
    RepId m_rep;
    ActivityId m_activity;
    QLineEdit *m_perWeek;
    QLineEdit *m_since;
    QLineEdit *m_reason;
    QLabel *m_refusal;
    QVBoxLayout *m_rows;
};

} // namespace courtside
