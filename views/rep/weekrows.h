// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"
#include "models/tables/datedrowmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace courtside {

class Workbook;

/// The rows of a CRM behind one week of a rep. Space marks the one under the keyboard as important:
/// it is asked for a debrief. Hidden where the week has none.
class WeekRows final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekRows(Workbook &workbook, QWidget *parent = nullptr);

    void showWeek(RepId rep, Week week);
    void showNothing();

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void refresh();
    void store(const DatedRow &row, bool important);

    Workbook &m_workbook;
    RepId m_rep;
    Week m_week;
    DatedRowModel m_model;
    QLabel *m_heading;
    QListView *m_list;
};

} // namespace courtside
