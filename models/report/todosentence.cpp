// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/todosentence.h"

#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace courtside {

namespace {

struct TodoSentence
{
    Q_DECLARE_TR_FUNCTIONS(TodoSentence)
};

QString partText(DebriefPart part)
{
    switch (part) {
    case DebriefPart::Customer:
        return TodoSentence::tr("customer");
    case DebriefPart::NextStep:
        return TodoSentence::tr("next step");
    case DebriefPart::WentWell:
        return TodoSentence::tr("what went well");
    case DebriefPart::DoDifferently:
        return TodoSentence::tr("what to do differently");
    case DebriefPart::Promise:
        return TodoSentence::tr("whether something was promised");
    case DebriefPart::HowDecided:
        return TodoSentence::tr("how it was decided");
    }
    return {};
}

QString customerOr(const Texts &texts, const QString &otherwise)
{
    const QString customer = texts[TextField::Customer].simplified();
    return customer.isEmpty() ? otherwise : customer;
}

} // namespace

QString dueTitle(const DueDebrief &due)
{
    if (!due.what.trimmed().isEmpty())
        return due.what.simplified();
    return due.jointCall ? TodoSentence::tr("Joint call") : TodoSentence::tr("Deal without a name");
}

QString dueText(const DueDebrief &due, const QString &rep)
{
    const QString day = weekdayInSentence(due.day);
    if (due.jointCall)
        return TodoSentence::tr("%1: joint call on %2").arg(rep, day);
    if (due.row.isValid())
        return TodoSentence::tr("%1: marked as important, %2").arg(rep, day);
    return due.outcome == DealOutcome::Won ? TodoSentence::tr("%1: deal won on %2").arg(rep, day)
                                           : TodoSentence::tr("%1: deal lost on %2").arg(rep, day);
}

QString unfinishedTitle(const Debrief &debrief)
{
    return customerOr(debrief.texts, TodoSentence::tr("A call without a customer"));
}

QString unfinishedText(const UnfinishedDebrief &item, const QString &rep, QDate day)
{
    return TodoSentence::tr("%1, %2. Still missing: %3.")
        .arg(rep, weekdayInSentence(day), missingPartsText(item.missing));
}

QString missingPartsText(const std::vector<DebriefPart> &missing)
{
    QStringList parts;
    for (const DebriefPart part : missing)
        parts.append(partText(part));
    return parts.join(QStringLiteral(", "));
}

} // namespace courtside
