// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/rulessection.h"

#include "models/workbook/workbook.h"
#include "views/setup/typerulerow.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/focus.h"
#include "views/shared/format.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace courtside {

RulesSection::RulesSection(Workbook &workbook, QWidget *parent)
    : SetupSection(tr("How rows of files are counted"), {}, parent), m_workbook(workbook),
      m_ruleColumn(new QVBoxLayout), m_typeColumn(new QVBoxLayout),
      m_uncounted(plainLabel({}, this))
{
    for (QVBoxLayout *column : {m_ruleColumn, m_typeColumn})
        column->setSpacing(space::tight);
    setType(m_uncounted, Type::Strong);
    m_uncounted->setContentsMargins(0, space::small, 0, 0);
    body()->addLayout(m_ruleColumn);
    body()->addWidget(m_uncounted);
    body()->addLayout(m_typeColumn);
    for (const auto signal :
         {&Workbook::activitiesChanged, &Workbook::countsChanged, &Workbook::importsChanged})
        connect(&workbook, signal, this, &RulesSection::refresh, Qt::QueuedConnection);
    refresh();
}

void RulesSection::refresh()
{
    const size_t keyboard = rowWithKeyboard();
    m_activities = m_workbook.activities().activities();
    clearLayout(m_ruleColumn);
    clearLayout(m_typeColumn);
    m_rows.clear();
    for (const RuleCatch &caught : m_workbook.activities().rules())
        addRule(caught);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i), static_cast<int>(m_rows.size()));
    const std::vector<UncountedType> types = m_workbook.activities().uncountedTypes();
    for (const UncountedType &type : types)
        addType(type);
    setAdvice(m_rows.empty()
                  ? tr("Rules come with the first file of dated rows; a weekly sheet needs none.")
                  : tr("The first rule that fits a row decides. A change counts every row again."));
    m_uncounted->setText(types.empty() ? QString() : tr("Not counted yet"));
    m_uncounted->setVisible(!types.empty());
    if (keyboard < m_rows.size())
        firstStop(m_rows[keyboard])->setFocus(Qt::OtherFocusReason);
}

size_t RulesSection::rowWithKeyboard() const
{
    const auto found = std::ranges::find_if(m_rows, [](const TypeRuleRow *row) {
        return row->isAncestorOf(QApplication::focusWidget());
    });
    return static_cast<size_t>(found - m_rows.begin());
}

void RulesSection::addRule(const RuleCatch &caught)
{
    auto *row = new TypeRuleRow(caught, m_activities, this);
    connect(row, &TypeRuleRow::changed, this, [this] { store(typedRules()); });
    connect(row, &TypeRuleRow::moved, this, [this, row](int by) { move(row, by); });
    connect(row, &TypeRuleRow::removed, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    m_ruleColumn->addWidget(row);
}

void RulesSection::addType(const UncountedType &type)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    const QString name = type.type.isEmpty() ? tr("(no type)") : type.type;
    line->addWidget(new ElidedLabel(name, row), 1);
    line->addWidget(fieldLabel(rowsText(type.rows), row));
    auto *box = new QComboBox(row);
    box->addItem(tr("count as ..."), qint64(-1));
    fillActivities(box, m_activities);
    box->setAccessibleName(tr("Count rows of the type %1 as").arg(name));
    connect(box, &QComboBox::activated, this, [this, box, text = type.type](int index) {
        if (const qint64 id = box->itemData(index).toLongLong(); id >= 0)
            countType(text, ActivityId{id});
    });
    line->addWidget(box);
    m_typeColumn->addWidget(row);
}

void RulesSection::countType(const QString &type, ActivityId activity)
{
    std::vector<TypeRule> rules = typedRules();
    TypeRule rule;
    rule.field = RuleField::Type;
    rule.text = type;
    if (activity.isValid())
        rule.activity = activity;
    rules.push_back(rule);
    store(std::move(rules));
}

std::vector<TypeRule> RulesSection::typedRules() const
{
    std::vector<TypeRule> rules;
    std::ranges::transform(m_rows, std::back_inserter(rules),
                           [](const TypeRuleRow *row) { return row->rule(); });
    return rules;
}

void RulesSection::store(std::vector<TypeRule> rules)
{
    for (size_t i = 0; i < rules.size(); ++i)
        rules[i].order = static_cast<int>(i);
    stored(m_workbook.activities().setRules(rules));
}

void RulesSection::move(const TypeRuleRow *row, int by)
{
    std::vector<TypeRule> rules = typedRules();
    const auto from = std::ranges::find(m_rows, row) - m_rows.begin();
    const auto to = from + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(rules.size()))
        return;
    std::swap(rules[static_cast<size_t>(from)], rules[static_cast<size_t>(to)]);
    store(std::move(rules));
}

void RulesSection::remove(const TypeRuleRow *row)
{
    std::vector<TypeRule> rules = typedRules();
    rules.erase(rules.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    store(std::move(rules));
}

} // namespace courtside
