// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/rulelist.h"

#include "views/import/countwords.h"
#include "views/import/ruleform.h"
#include "views/import/rulerow.h"
#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace courtside {

namespace {

QStringList activityNames(const ImportPlan &plan, QStringList names)
{
    for (const PlannedActivity &activity : plan.activities) {
        if (!names.contains(activity.name))
            names.append(activity.name);
    }
    return names;
}

QString summary(const ImportPlan &plan)
{
    qint64 counted = 0;
    qint64 notCounted = 0;
    for (const RuleTally &rule : plan.ruleTallies)
        (rule.activity ? counted : notCounted) += rule.rows;
    if (notCounted == 0)
        return RuleList::tr("What counts as what: %1 counted").arg(rowsText(counted));
    return RuleList::tr("What counts as what: %1 counted, %2 not counted")
        .arg(rowsText(counted), rowsText(notCounted));
}

} // namespace

RuleList::RuleList(QWidget *parent)
    : QFrame(parent), m_opener(new LinkButton({}, this)), m_body(new QWidget(this)),
      m_list(new QVBoxLayout), m_more(plainLabel({}, m_body)), m_form(new RuleForm(m_body))
{
    m_opener->setCheckable(true);
    m_opener->setAccessibleDescription(tr("Shows the rules, and a form for one more"));
    m_list->setSpacing(space::tight);
    auto *advice = plainLabel(tr("The first rule that fits a row counts it. A rule added here is "
                                 "tried before the others; every change counts again at once."),
                              m_body, true);
    advice->setForegroundRole(QPalette::PlaceholderText);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(linkMargin, space::tight, 0, 0);
    body->setSpacing(space::small);
    body->addLayout(m_list);
    body->addWidget(m_more);
    body->addWidget(m_form);
    body->addWidget(advice);
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(-linkMargin, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_opener, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    connect(m_opener, &LinkButton::toggled, m_body, &QWidget::setVisible);
    connect(m_form, &RuleForm::wanted, this, &RuleList::ruleWanted);
}

void RuleList::close()
{
    m_opener->setChecked(false);
}

void RuleList::setFile(const ImportDraft::File &file, const QStringList &known)
{
    const bool hasRules =
        file.plan && file.plan->kind == RecordKind::Activities && !file.plan->ruleTallies.empty();
    setVisible(hasRules);
    if (!hasRules)
        return;
    const ImportPlan &plan = *file.plan;
    const QStringList activities = activityNames(plan, known);
    m_opener->setWords(summary(plan));
    m_form->setActivities(activities);
    const size_t shown = std::min(plan.ruleTallies.size(), static_cast<size_t>(mostRows));
    m_more->setVisible(plan.ruleTallies.size() > shown);
    m_more->setText(tr("And %1 more rules.")
                        .arg(countText(static_cast<qint64>(plan.ruleTallies.size() - shown))));
    fitNumber(m_rows, shown, [this] {
        auto *row = new RuleRow(m_body);
        connect(row, &RuleRow::changed, this, &RuleList::ruleWanted);
        m_list->addWidget(row);
        return row;
    });
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setRule(plan.ruleTallies[i], plan, activities);
}

} // namespace courtside
