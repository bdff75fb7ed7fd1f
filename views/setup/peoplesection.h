// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "views/setup/setupsection.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace courtside {

class Workbook;

/// The people: a new one, the same person twice, and names in files that are not the manager's.
class PeopleSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit PeopleSection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void repWanted(courtside::RepId rep);

private:
    void setupAdding();
    void setupMerging();
    void showPeople(const std::vector<Rep> &reps);
    void showNotMine();
    void fillMerging(const std::vector<Rep> &reps);
    void add();
    void merge();

    Workbook &m_workbook;
    QGridLayout *m_people;
    QVBoxLayout *m_notMine;
    QLineEdit *m_name;
    QLineEdit *m_team;
    QWidget *m_merging;
    QComboBox *m_gone;
    QComboBox *m_kept;
};

} // namespace courtside
