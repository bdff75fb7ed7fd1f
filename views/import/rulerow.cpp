// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/rulerow.h"

#include "views/import/calmcombobox.h"
#include "views/import/countwords.h"
#include "views/import/rulewords.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace courtside {

namespace {
constexpr int whatWidth = 300;
constexpr int rowsWidth = 110;
constexpr int boxWidth = 220;
} // namespace

void fillActivityBox(CalmComboBox *box, const QStringList &activities)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const QString &name : activities)
        box->addItem(name, activityKey(name));
    box->addItem(RuleRow::tr("Not counted"), notCountedKey());
    box->setTakesText(RuleRow::tr("Pick or type one"));
    box->setCurrentIndex(-1);
    box->setMinimumWidth(boxWidth);
}

RuleRow::RuleRow(QWidget *parent)
    : QWidget(parent), m_what(new ElidedLabel({}, this)), m_rows(plainLabel({}, this)),
      m_box(new CalmComboBox(this))
{
    m_what->setFixedWidth(whatWidth);
    m_rows->setFixedWidth(rowsWidth);
    m_rows->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(m_what);
    row->addWidget(m_rows);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        Q_EMIT changed(m_field, m_text, m_box->itemData(index).toString());
    });
    connect(m_box, &CalmComboBox::typed, this, [this](const QString &text) {
        const int known = m_box->findText(text);
        Q_EMIT changed(m_field, m_text,
                       known < 0 ? activityKey(text) : m_box->itemData(known).toString());
    });
}

void RuleRow::setRule(const RuleTally &rule, const ImportPlan &plan, const QStringList &activities)
{
    m_field = rule.field;
    m_text = rule.text;
    m_what->setText(ruleText(rule.field, rule.text));
    m_rows->setText(rowsText(rule.rows));
    fillActivityBox(m_box, activities);
    const QString name =
        rule.activity ? plan.activities[static_cast<size_t>(*rule.activity)].name : QString();
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(rule.activity ? activityKey(name) : notCountedKey()));
    m_box->setAccessibleName(tr("%1 counts as").arg(m_what->text()));
    m_box->setAccessibleDescription(m_rows->text());
}

} // namespace courtside
