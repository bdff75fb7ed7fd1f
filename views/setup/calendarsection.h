// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/setup/setupsection.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace courtside {

class LinkButton;
class Workbook;

/// Which days are worked, and the public holidays.
class CalendarSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit CalendarSection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();

private:
    void setupDays();
    void setupHolidays();
    void showHolidays();
    void storeDays();
    void addHoliday();

    Workbook &m_workbook;
    std::array<QCheckBox *, 7> m_days{};
    QGridLayout *m_holidays;
    LinkButton *m_earlier;
    QLineEdit *m_day;
    QLineEdit *m_name;
};

} // namespace courtside
