// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/debriefwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace courtside {

namespace {

struct DebriefWords
{
    Q_DECLARE_TR_FUNCTIONS(DebriefWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// "an advance", inside a sentence.
QString endedAs(Ending ending)
{
    switch (ending) {
    case Ending::Order:
        return DebriefWords::tr("an order");
    case Ending::Advance:
        return DebriefWords::tr("an advance");
    case Ending::Continuation:
        return DebriefWords::tr("a continuation");
    case Ending::NoSale:
        return DebriefWords::tr("no sale");
    case Ending::Unsaid:
        break;
    }
    return {};
}

} // namespace

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::Order:
        return DebriefWords::tr("Order");
    case Ending::Advance:
        return DebriefWords::tr("Advance");
    case Ending::Continuation:
        return DebriefWords::tr("Continuation");
    case Ending::NoSale:
        return DebriefWords::tr("No-sale");
    case Ending::Unsaid:
        break;
    }
    return {};
}

QString causeText(DecisionCause cause)
{
    switch (cause) {
    case DecisionCause::Price:
        return DebriefWords::tr("Price");
    case DecisionCause::Terms:
        return DebriefWords::tr("Terms");
    case DecisionCause::Fit:
        return DebriefWords::tr("Fit");
    case DecisionCause::Timing:
        return DebriefWords::tr("Timing");
    case DecisionCause::Trust:
        return DebriefWords::tr("Trust");
    case DecisionCause::Alternative:
        return DebriefWords::tr("An alternative");
    case DecisionCause::NoDecision:
        return DebriefWords::tr("No decision");
    case DecisionCause::Other:
        return DebriefWords::tr("Something else");
    case DecisionCause::Unsaid:
        break;
    }
    return {};
}

QString reachedText(Reached reached)
{
    switch (reached) {
    case Reached::Yes:
        return DebriefWords::tr("Yes");
    case Reached::Partly:
        return DebriefWords::tr("Partly");
    case Reached::No:
        return DebriefWords::tr("No");
    case Reached::Unsaid:
        break;
    }
    return {};
}

QString qualityQuestion(Quality question)
{
    switch (question) {
    case Quality::Qualified:
        return DebriefWords::tr("Did we qualify the customer correctly?");
    case Quality::ValueCreated:
        return DebriefWords::tr("Did we create value?");
    case Quality::AimUnderstood:
        return DebriefWords::tr("Do we understand what they try to achieve?");
    case Quality::RightPeopleAndTime:
        return DebriefWords::tr("The right people, things and time?");
    }
    return {};
}

QString partText(DebriefPart part)
{
    switch (part) {
    case DebriefPart::Customer:
        return DebriefWords::tr("the customer");
    case DebriefPart::NextStep:
        return DebriefWords::tr("the next step and its day");
    case DebriefPart::WentWell:
        return DebriefWords::tr("what went well");
    case DebriefPart::DoDifferently:
        return DebriefWords::tr("what to do differently");
    case DebriefPart::Promise:
        return DebriefWords::tr("whether others have to deliver on a promise");
    case DebriefPart::HowDecided:
        return DebriefWords::tr("how it was won or lost");
    }
    return {};
}

QString toFinishText(const std::vector<DebriefPart> &missing)
{
    QStringList parts;
    for (const DebriefPart part : missing)
        parts.append(partText(part));
    if (parts.isEmpty())
        return {};
    return DebriefWords::tr("Still to finish: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString afterCallText(qint64 seconds)
{
    if (seconds < minute)
        return DebriefWords::tr("just after the call");
    if (seconds < 2 * hour)
        return DebriefWords::tr("%n min after the call", nullptr,
                                static_cast<int>(seconds / minute));
    if (seconds < 2 * day)
        return DebriefWords::tr("%n hours after the call", nullptr,
                                static_cast<int>(seconds / hour));
    return DebriefWords::tr("%n days after the call", nullptr, static_cast<int>(seconds / day));
}

QString recordedText(const Debrief &debrief, const QString &rep, bool becameContinuation)
{
    const QString customer = debrief.texts[TextField::Customer].simplified();
    const QString ended = endedAs(debrief.ending);
    const QString line = customer.isEmpty()
                             ? DebriefWords::tr("Recorded: %1, %2.").arg(rep, ended)
                             : DebriefWords::tr("Recorded: %1, %2, %3.").arg(rep, customer, ended);
    if (!becameContinuation)
        return line;
    return line + u' ' +
           DebriefWords::tr("An advance needs something specific that the customer does, so it is "
                            "kept as a continuation.");
}

} // namespace courtside
