// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/goal.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace courtside {

class Workbook;

/// How often a rep whose pace has not changed may set off a flag: the one setting there is, in
/// years, with what it means for the whole board.
class RarityPanel final : public QWidget
{
    Q_OBJECT

public:
    RarityPanel(Workbook &workbook, RepId rep, ActivityId activity, QWidget *parent = nullptr);

    void refresh();

private:
    void setUpChoices();
    void choose(int onceInWeeks);

    Workbook &m_workbook;
    RepId m_rep;
    ActivityId m_activity;
    QButtonGroup *m_choices;
    QLabel *m_board;
    QLabel *m_refusal;
};

} // namespace courtside
