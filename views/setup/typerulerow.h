// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/activityeditor.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace courtside {

class LinkButton;

/// Fills a box with the activities and, last, "not counted"; the data of an entry is the
/// activity's id, 0 for not counted.
void fillActivities(QComboBox *box, const std::vector<Activity> &activities);

/// One rule: what a row of a file says, what it counts as, and how many rows it catches.
class TypeRuleRow final : public QWidget
{
    Q_OBJECT

public:
    TypeRuleRow(const RuleCatch &caught, const std::vector<Activity> &activities,
                QWidget *parent = nullptr);

    /// The rule as it stands in the fields.
    TypeRule rule() const;
    void setPlace(int position, int count);

Q_SIGNALS:
    void changed();
    void moved(int by);
    void removed();

private:
    void setUpFields(const std::vector<Activity> &activities);
    void nameFields();

    TypeRule m_rule;
    QComboBox *m_field;
    QLineEdit *m_text;
    QComboBox *m_activity;
    QLabel *m_rows;
    LinkButton *m_up;
    LinkButton *m_down;
    LinkButton *m_remove;
};

} // namespace courtside
