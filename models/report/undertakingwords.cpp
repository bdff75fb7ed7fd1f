// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/undertakingwords.h"

#include "models/report/wording.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct UndertakingWords
{
    Q_DECLARE_TR_FUNCTIONS(UndertakingWords)
};

QString closedOnText(const QString &word, const std::optional<QDate> &day)
{
    return day ? UndertakingWords::tr("%1 on %2").arg(word, weekdayInSentence(*day)) : word;
}

} // namespace

QString outcomeWord(Outcome outcome, EntryKind kind)
{
    const bool isObstacle = kind == EntryKind::Obstacle;
    switch (outcome) {
    case Outcome::Open:
        return UndertakingWords::tr("open");
    case Outcome::Kept:
        return isObstacle ? UndertakingWords::tr("removed") : UndertakingWords::tr("kept");
    case Outcome::Changed:
        return UndertakingWords::tr("changed");
    case Outcome::NotKept:
        return isObstacle ? UndertakingWords::tr("still there") : UndertakingWords::tr("not kept");
    case Outcome::CannotTell:
        return UndertakingWords::tr("cannot tell");
    }
    return {};
}

QString promiseEndWord(PromiseEnd end)
{
    switch (end) {
    case PromiseEnd::Open:
        return UndertakingWords::tr("open");
    case PromiseEnd::Kept:
        return UndertakingWords::tr("kept");
    case PromiseEnd::Late:
        return UndertakingWords::tr("late");
    case PromiseEnd::ChangedWithAgreement:
        return UndertakingWords::tr("changed with the customer's agreement");
    case PromiseEnd::Broken:
        return UndertakingWords::tr("broken");
    }
    return {};
}

QString burdenWord(Burden burden)
{
    switch (burden) {
    case Burden::Unsaid:
        return {};
    case Burden::Cost:
        return UndertakingWords::tr("cost");
    case Burden::Capacity:
        return UndertakingWords::tr("capacity");
    case Burden::Date:
        return UndertakingWords::tr("date");
    case Burden::Terms:
        return UndertakingWords::tr("terms");
    case Burden::Product:
        return UndertakingWords::tr("product");
    case Burden::Service:
        return UndertakingWords::tr("service");
    }
    return {};
}

QString burdenSizeWord(BurdenSize size)
{
    switch (size) {
    case BurdenSize::Unsaid:
        return {};
    case BurdenSize::Small:
        return UndertakingWords::tr("small");
    case BurdenSize::Medium:
        return UndertakingWords::tr("medium");
    case BurdenSize::Large:
        return UndertakingWords::tr("large");
    }
    return {};
}

QString burdenText(Burden burden, BurdenSize size)
{
    const QString what = burdenWord(burden);
    const QString howLarge = burdenSizeWord(size);
    if (what.isEmpty())
        return howLarge.isEmpty() ? QString() : UndertakingWords::tr("%1 burden").arg(howLarge);
    //: For example "large burden: capacity"
    return howLarge.isEmpty() ? UndertakingWords::tr("burden: %1").arg(what)
                              : UndertakingWords::tr("%1 burden: %2").arg(howLarge, what);
}

QString obstacleKindWord(ObstacleKind kind)
{
    switch (kind) {
    case ObstacleKind::Unsaid:
        return {};
    case ObstacleKind::Tool:
        return UndertakingWords::tr("tool");
    case ObstacleKind::Programme:
        return UndertakingWords::tr("programme");
    case ObstacleKind::Training:
        return UndertakingWords::tr("training");
    case ObstacleKind::OtherFunction:
        return UndertakingWords::tr("other function");
    }
    return {};
}

QString dueText(QDate due, QDate today)
{
    const auto days = static_cast<int>(due.daysTo(today));
    if (days == 0)
        return UndertakingWords::tr("due today");
    if (days < 0)
        return UndertakingWords::tr("by %1").arg(weekdayInSentence(due));
    return UndertakingWords::tr("overdue by %1, since %2")
        .arg(daysText(days), weekdayInSentence(due));
}

QString commitmentDueText(const Commitment &commitment, QDate today)
{
    return commitment.due ? dueText(*commitment.due, today)
                          : UndertakingWords::tr("at the next one-on-one");
}

QString openForText(QDate made, QDate today)
{
    const auto days = static_cast<int>(made.daysTo(today));
    return days < 1 ? UndertakingWords::tr("open since today")
                    : UndertakingWords::tr("open for %1").arg(daysText(days));
}

QString closedText(const Undertaking &undertaking, EntryKind kind)
{
    return undertaking.isOpen()
               ? QString()
               : closedOnText(outcomeWord(undertaking.outcome, kind), undertaking.closedOn);
}

QString closedText(const Promise &promise)
{
    return promise.isOpen() ? QString()
                            : closedOnText(promiseEndWord(promise.end), promise.closedOn);
}

QString becauseText(const QString &motivation)
{
    return motivation.isEmpty() ? UndertakingWords::tr("No link to your aims yet.")
                                : UndertakingWords::tr("Because you said “%1”").arg(motivation);
}

QString proposedByText(Who who, const QString &rep)
{
    return who == Who::Manager ? UndertakingWords::tr("proposed by me")
                               : UndertakingWords::tr("proposed by %1").arg(rep);
}

QString askedText(const Obstacle &obstacle)
{
    const QString whom = obstacle.texts[TextField::AskedWhom].simplified();
    const QString answer = obstacle.texts[TextField::Answer].simplified();
    QString asked = UndertakingWords::tr("Nobody was asked yet.");
    if (!whom.isEmpty() && obstacle.askedOn) {
        asked =
            UndertakingWords::tr("Asked %1 on %2.").arg(whom, weekdayInSentence(*obstacle.askedOn));
    } else if (!whom.isEmpty()) {
        asked = UndertakingWords::tr("Asked %1.").arg(whom);
    } else if (obstacle.askedOn) {
        asked = UndertakingWords::tr("Asked on %1.").arg(weekdayInSentence(*obstacle.askedOn));
    }
    if (!answer.isEmpty())
        return UndertakingWords::tr("%1 Answer: %2").arg(asked, answer);
    const bool wasAsked = !whom.isEmpty() || obstacle.askedOn;
    return wasAsked ? UndertakingWords::tr("%1 No answer yet.").arg(asked) : asked;
}

QString nudgeText(Nudge nudge)
{
    switch (nudge) {
    case Nudge::None:
        return {};
    case Nudge::ResultOnly:
        return UndertakingWords::tr("That is the result. What will you do? (Recorded as it is, "
                                    "unless you write more.)");
    case Nudge::VolumeOnly:
        return UndertakingWords::tr("That is how much. What will you do in each of them? (Recorded "
                                    "as it is, unless you write more.)");
    }
    return {};
}

QString promiseKeptText(const KeptRate &rate)
{
    if (rate.isTooFew())
        return UndertakingWords::tr("Kept: too few to say (%n promise(s) closed)", nullptr,
                                    rate.closed);
    return UndertakingWords::tr("Kept: %1 of %2 closed promises").arg(rate.kept).arg(rate.closed);
}

QString owedKeptText(const KeptRate &rate)
{
    if (rate.isTooFew())
        return UndertakingWords::tr("Kept: too few to say (%1 closed)").arg(rate.closed);
    return UndertakingWords::tr("Kept: %1 of %2 closed").arg(rate.kept).arg(rate.closed);
}

} // namespace courtside
