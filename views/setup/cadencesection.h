// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/setup/setupsection.h"

class QSpinBox;

namespace courtside {

class Workbook;

/// How many days may pass between two talks with anybody.
class CadenceSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit CadenceSection(Workbook &workbook, QWidget *parent = nullptr);

private:
    void refresh();
    void store();

    Workbook &m_workbook;
    QSpinBox *m_days;
};

} // namespace courtside
