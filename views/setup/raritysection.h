// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/setup/setupsection.h"

class QComboBox;

namespace courtside {

class Workbook;

/// How rare a chance flag is for everybody, and what that means for the whole board.
class RaritySection final : public SetupSection
{
    Q_OBJECT

public:
    explicit RaritySection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();

private:
    void store(int choice);

    Workbook &m_workbook;
    QComboBox *m_choice;
    QLabel *m_board;
};

} // namespace courtside
