// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/ruleform.h"

#include "views/import/calmcombobox.h"
#include "views/import/rulerow.h"
#include "views/import/rulewords.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace courtside {

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent), m_field(new CalmComboBox(this)), m_text(new QLineEdit(this)),
      m_activity(new CalmComboBox(this)), m_add(new QPushButton(tr("Add this &rule"), this))
{
    m_field->addItem(tr("whose subject has the words"), static_cast<int>(RuleField::Subject));
    m_field->addItem(tr("whose outcome is"), static_cast<int>(RuleField::Outcome));
    m_field->addItem(tr("whose type is"), static_cast<int>(RuleField::Type));
    m_field->setAccessibleName(tr("What the rule looks at"));
    m_text->setAccessibleName(tr("The words it looks for"));
    m_text->setMaximumWidth(200);
    m_activity->setAccessibleName(tr("What such rows count as"));
    m_add->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(plainLabel(tr("Rows"), this));
    row->addWidget(m_field);
    row->addWidget(m_text);
    row->addWidget(plainLabel(tr("count as"), this));
    row->addWidget(m_activity);
    row->addWidget(m_add);
    row->addStretch();
    connect(m_text, &QLineEdit::textChanged, this, &RuleForm::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &RuleForm::add);
    connect(m_activity, &QComboBox::currentTextChanged, this, &RuleForm::refresh);
    connect(m_activity, &QComboBox::editTextChanged, this, &RuleForm::refresh);
    connect(m_activity, &CalmComboBox::typed, this, &RuleForm::add);
    connect(m_add, &QPushButton::clicked, this, &RuleForm::add);
    refresh();
}

void RuleForm::setActivities(const QStringList &activities)
{
    const QString kept = m_activity->currentText();
    fillActivityBox(m_activity, activities);
    m_activity->setEditText(kept);
    refresh();
}

void RuleForm::add()
{
    if (!m_add->isEnabled())
        return;
    const auto field = static_cast<RuleField>(m_field->currentData().toInt());
    const QString text = m_text->text().simplified();
    const QString answer = key();
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT wanted(field, text, answer);
}

void RuleForm::refresh()
{
    m_add->setEnabled(!m_text->text().simplified().isEmpty() && !key().isEmpty());
}

QString RuleForm::key() const
{
    const QString text = m_activity->currentText().simplified();
    const int known = m_activity->findText(text);
    if (text.isEmpty())
        return {};
    return known < 0 ? activityKey(text) : m_activity->itemData(known).toString();
}

} // namespace courtside
