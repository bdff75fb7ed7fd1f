// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/typerulerow.h"

#include "views/shared/format.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace courtside {

void fillActivities(QComboBox *box, const std::vector<Activity> &activities)
{
    for (const Activity &activity : activities)
        box->addItem(activity.name, activity.id.value);
    box->addItem(TypeRuleRow::tr("not counted"), qint64(0));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

TypeRuleRow::TypeRuleRow(const RuleCatch &caught, const std::vector<Activity> &activities,
                         QWidget *parent)
    : QWidget(parent), m_rule(caught.rule), m_field(new QComboBox(this)),
      m_text(new QLineEdit(m_rule.text, this)), m_activity(new QComboBox(this)),
      m_rows(fieldLabel({}, this)), m_up(new LinkButton(QStringLiteral("↑"), this)),
      m_down(new LinkButton(QStringLiteral("↓"), this)),
      m_remove(new LinkButton(QStringLiteral("×"), this))
{
    setUpFields(activities);
    m_rows->setText(rowsText(caught.rows));
    m_rows->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000,000 rows")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(m_field);
    row->addWidget(m_text, 1);
    row->addWidget(fieldLabel(tr("counts as"), this, m_activity));
    row->addWidget(m_activity);
    row->addWidget(m_rows);
    for (LinkButton *button : {m_up, m_down, m_remove})
        row->addWidget(button);
    nameFields();
    connect(m_up, &LinkButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &LinkButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &LinkButton::clicked, this, &TypeRuleRow::removed);
}

void TypeRuleRow::setUpFields(const std::vector<Activity> &activities)
{
    m_field->addItem(tr("type is"), static_cast<int>(RuleField::Type));
    m_field->addItem(tr("outcome is"), static_cast<int>(RuleField::Outcome));
    m_field->addItem(tr("subject has"), static_cast<int>(RuleField::Subject));
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(m_rule.field)));
    fillActivities(m_activity, activities);
    m_activity->setCurrentIndex(
        m_activity->findData(m_rule.activity ? m_rule.activity->value : qint64(0)));
    connect(m_field, &QComboBox::activated, this, &TypeRuleRow::changed);
    connect(m_activity, &QComboBox::activated, this, &TypeRuleRow::changed);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_text->text().trimmed() != m_rule.text)
            Q_EMIT changed();
    });
}

void TypeRuleRow::nameFields()
{
    const QString text = m_rule.text;
    m_field->setAccessibleName(tr("What the rule “%1” looks at").arg(text));
    m_text->setAccessibleName(tr("Words of the rule “%1”").arg(text));
    m_activity->setAccessibleName(tr("What the rule “%1” counts as").arg(text));
    m_up->setAccessibleName(tr("Move the rule “%1” up").arg(text));
    m_down->setAccessibleName(tr("Move the rule “%1” down").arg(text));
    m_remove->setAccessibleName(tr("Remove the rule “%1”").arg(text));
}

TypeRule TypeRuleRow::rule() const
{
    TypeRule rule = m_rule;
    rule.field = static_cast<RuleField>(m_field->currentData().toInt());
    rule.text = m_text->text().trimmed();
    const ActivityId activity{m_activity->currentData().toLongLong()};
    rule.activity = activity.isValid() ? std::optional(activity) : std::nullopt;
    return rule;
}

void TypeRuleRow::setPlace(int position, int count)
{
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position + 1 < count);
}

} // namespace courtside
