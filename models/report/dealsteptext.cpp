// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/dealsteptext.h"

#include "models/report/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace courtside {

namespace {

struct DealStepText
{
    Q_DECLARE_TR_FUNCTIONS(DealStepText)
};

QString amountOf(const Deal &deal)
{
    return deal.amount ? amountText(*deal.amount, deal.currency) : DealStepText::tr("no amount");
}

/// "12,000 EUR, before 15,000 EUR"
QString amountChange(const Deal &now, const std::optional<Deal> &before)
{
    if (!before || !before->amount)
        return now.amount ? DealStepText::tr("Amount %1.").arg(amountOf(now)) : QString();
    if (now.amount == before->amount && now.currency == before->currency)
        return {};
    return DealStepText::tr("Amount %1, before %2.").arg(amountOf(now), amountOf(*before));
}

QString stageChange(const Deal &now, const std::optional<Deal> &before)
{
    const QString stage = now.stage.simplified();
    if (!before || before->stage.isEmpty())
        return stage.isEmpty() ? QString() : DealStepText::tr("Stage %1.").arg(stage);
    if (now.stage == before->stage)
        return {};
    return DealStepText::tr("Stage %1, before %2.").arg(stage, before->stage.simplified());
}

QString closeDateChange(const Deal &now, const std::optional<Deal> &before)
{
    if (!now.closed || (before && now.closed == before->closed))
        return {};
    const QString day = weekdayInSentence(*now.closed);
    if (!before || !before->closed)
        return DealStepText::tr("Close date %1.").arg(day);
    const auto days = static_cast<int>(before->closed->daysTo(*now.closed));
    return days > 0
               ? DealStepText::tr("Close date %1, %2 later than before.").arg(day, daysText(days))
               : DealStepText::tr("Close date %1, %2 earlier than before.")
                     .arg(day, daysText(-days));
}

QString nameChange(const Deal &now, const std::optional<Deal> &before)
{
    if (!before || (now.name == before->name && now.account == before->account))
        return {};
    return now.name == before->name
               ? DealStepText::tr("Account “%1”, before “%2”.").arg(now.account, before->account)
               : DealStepText::tr("Name “%1”, before “%2”.").arg(now.name, before->name);
}

} // namespace

QString dealOutcomeWord(DealOutcome outcome)
{
    switch (outcome) {
    case DealOutcome::Open:
        return DealStepText::tr("Open");
    case DealOutcome::Won:
        return DealStepText::tr("Won");
    case DealOutcome::Lost:
        return DealStepText::tr("Lost");
    }
    return {};
}

QString amountText(double amount, const QString &currency)
{
    // Sentences are English, whatever the computer's locale.
    const int decimals = amount == std::round(amount) ? 0 : 2;
    const QString number = QLocale(QLocale::English).toString(amount, 'f', decimals);
    return currency.isEmpty() ? number : number + QChar(QChar::Nbsp) + currency;
}

QString dealStepTitle(const DealStep &step)
{
    if (step.isDecision())
        return dealOutcomeWord(step.now.outcome);
    return step.before && step.before->outcome != step.now.outcome ? DealStepText::tr("Open again")
                                                                   : DealStepText::tr("Deal");
}

QString dealStepText(const DealStep &step, const QString &owner)
{
    QStringList parts;
    if (!step.before)
        parts.append(owner.isEmpty() ? DealStepText::tr("Begins.")
                                     : DealStepText::tr("Begins, %1.").arg(owner));
    else if (step.before->owner != step.now.owner)
        parts.append(owner.isEmpty() ? DealStepText::tr("Belongs to nobody of yours now.")
                                     : DealStepText::tr("Goes to %1.").arg(owner));
    parts.append(stageChange(step.now, step.before));
    parts.append(amountChange(step.now, step.before));
    if (!step.isDecision())
        parts.append(closeDateChange(step.now, step.before));
    parts.append(nameChange(step.now, step.before));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace courtside
