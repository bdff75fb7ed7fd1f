// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "views/setup/setupsection.h"

#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace courtside {

class InPlaceEdit;
class Workbook;

/// The activities: which are watched, what counts as one, and their order.
class ActivitiesSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ActivitiesSection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();

private:
    struct Row
    {
        ActivityId id;
        QCheckBox *watched;
        InPlaceEdit *name;
        InPlaceEdit *definition;
    };

    void setupAdding();
    void rebuild(const std::vector<Activity> &activities);
    void addRow(const Activity &activity, int position, int last);
    void add();
    void setWatched(ActivityId activity, bool watched);
    void move(ActivityId activity, int position);
    void askWhichRests(ActivityId newest);

    Workbook &m_workbook;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QHBoxLayout *m_question;
    QLineEdit *m_new;
};

} // namespace courtside
