// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/goal.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace courtside {

class Workbook;

/// "This is the new normal": from a week on the weeks before no longer speak for the baseline.
class RestartPanel final : public QWidget
{
    Q_OBJECT

public:
    RestartPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent = nullptr);

    void refresh();
    /// Offers this week, as when a flag has stood for long.
    void propose(Week since);

private:
    void setUpForm();
    void restart();
    void addRow(const Restart &restart);

    Workbook &m_workbook;
    RepId m_rep;
    ActivityId m_activity;
    QLineEdit *m_since;
    QLineEdit *m_reason;
    QCheckBox *m_everything;
    QLabel *m_refusal;
    QVBoxLayout *m_rows;
};

} // namespace courtside
