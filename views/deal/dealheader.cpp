// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/deal/dealheader.h"

#include "models/report/dealsteptext.h"
#include "models/report/wording.h"
#include "views/deal/dealrows.h"
#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>

namespace courtside {

namespace {

/// Where the sale stands, without its result.
QString standing(const Deal &deal)
{
    QStringList parts;
    if (!deal.stage.isEmpty())
        parts.append(DealHeader::tr("Stage: %1").arg(deal.stage.simplified()));
    if (deal.closed)
        parts.append(DealHeader::tr("Close date: %1").arg(weekdayInSentence(*deal.closed)));
    return parts.join(QStringLiteral(" · "));
}

QString resultText(const Deal &deal)
{
    QStringList parts;
    if (deal.outcome != DealOutcome::Open)
        parts.append(dealOutcomeWord(deal.outcome));
    if (deal.amount)
        parts.append(amountText(*deal.amount, deal.currency));
    return parts.isEmpty()
               ? QString()
               : DealHeader::tr("Result, trailing: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

DealHeader::DealHeader(QAction *debrief, QWidget *parent)
    : QWidget(parent), m_name(plainLabel({}, this, true)), m_detail(plainLabel({}, this, true)),
      m_state(plainLabel({}, this, true)), m_results(plainLabel({}, this, true)),
      m_debrief(new ActionButton(debrief, this))
{
    setType(m_name, Type::Title);
    setType(m_results, Type::Small);
    m_results->setForegroundRole(QPalette::PlaceholderText);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    for (QLabel *label : {m_name, m_detail, m_state, m_results})
        lines->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addLayout(lines, 1);
    row->addWidget(m_debrief, 0, Qt::AlignTop);
}

void DealHeader::showDeal(const Deal &deal, const QString &owner, bool lacksDebrief)
{
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_name, deal.name.simplified());
    show(m_detail, dealDetail(deal, owner));
    show(m_state, standing(deal));
    show(m_results, resultText(deal));
    m_debrief->setVisible(lacksDebrief);
}

QString DealHeader::results() const
{
    return m_results->text();
}

} // namespace courtside
