// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/activityeditor.h"
#include "views/setup/setupsection.h"

class QLabel;

namespace courtside {

class TypeRuleRow;
class Workbook;

/// How rows of files become activities: the rules in order with how many rows each catches, and
/// the types that no rule catches, with a way to count each.
class RulesSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit RulesSection(Workbook &workbook, QWidget *parent = nullptr);

    void refresh();
    const std::vector<TypeRuleRow *> &rows() const { return m_rows; }

private:
    void addRule(const RuleCatch &caught);
    void addType(const UncountedType &type);
    void countType(const QString &type, ActivityId activity);
    std::vector<TypeRule> typedRules() const;
    void store(std::vector<TypeRule> rules);
    void move(const TypeRuleRow *row, int by);
    void remove(const TypeRuleRow *row);
    size_t rowWithKeyboard() const;

    Workbook &m_workbook;
    std::vector<Activity> m_activities;
    std::vector<TypeRuleRow *> m_rows;
    QVBoxLayout *m_ruleColumn;
    QVBoxLayout *m_typeColumn;
    QLabel *m_uncounted;
};

} // namespace courtside
