// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/calendar.h"
#include "views/setup/setupsection.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace courtside {

class Workbook;

/// The days away of everybody, newest first, and a line to add some.
class AwaySection final : public SetupSection
{
    Q_OBJECT

public:
    explicit AwaySection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();

private:
    void setupAdding();
    void addLeave();
    void addRow(const Leave &leave, const QString &rep);
    /// The day a field means; nothing, and the reason shown, where it is none.
    std::optional<QDate> dayIn(QLineEdit *field);

    Workbook &m_workbook;
    QWidget *m_adding; ///< the form for more, once there are people
    QComboBox *m_rep;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QCheckBox *m_halfDays;
    QGridLayout *m_grid;
};

} // namespace courtside
