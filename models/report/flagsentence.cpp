// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/flagsentence.h"

#include "models/report/activityphrase.h"
#include "models/report/boardsentence.h"
#include "models/report/talksentence.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace courtside {

namespace {

struct FlagSentence
{
    Q_DECLARE_TR_FUNCTIONS(FlagSentence)
};

/// "In the last 4 weeks (19 days worked)". Weeks away or without data inside the run make it
/// longer than the weeks worked; then its dates are told.
QString stretchText(const Flag &flag, Week judgedUpTo)
{
    const Week end = flag.key.flaggedWeek;
    const bool hasBreaks = end.weeksSince(flag.runStart) + 1 > flag.runWeeks;
    const QString days = daysText(flag.runDays);
    if (hasBreaks) {
        return FlagSentence::tr("In the %n weeks worked from %1 to %2 (%3)", nullptr, flag.runWeeks)
            .arg(dayInSentence(flag.runStart.monday()), dayInSentence(end.sunday()), days);
    }
    if (end == judgedUpTo) {
        return FlagSentence::tr("In the last %n weeks (%1 worked)", nullptr, flag.runWeeks)
            .arg(days);
    }
    return FlagSentence::tr("In the %n weeks to %1 (%2 worked)", nullptr, flag.runWeeks)
        .arg(dayInSentence(end.sunday()), days);
}

/// "16 in the last 4 weeks": the stretch inside a sentence that began with the rep.
QString shortStretchText(const Flag &flag, Week judgedUpTo)
{
    QString text = stretchText(flag, judgedUpTo);
    text[0] = text[0].toLower();
    return text;
}

/// An agreed count is told exactly where it is a whole number.
QString agreedText(double agreed)
{
    const bool isWhole = std::abs(agreed - std::round(agreed)) < 0.05;
    return isWhole ? plainNumber(std::round(agreed), 0)
                   : FlagSentence::tr("about %1").arg(kindNumber(agreed));
}

QString baselineSentence(const Flag &flag, const PairNames &names, Week judgedUpTo)
{
    return FlagSentence::tr(
               "%1 usually has about %2 %3 in a full week. %4 %1 had %5, where about %6 would be "
               "usual. A rep whose pace has not changed sets off a flag like this %7. A reason to "
               "talk, not a verdict.")
        .arg(names.rep, kindNumber(flag.perFullWeek), activityInSentence(names.activity),
             stretchText(flag, judgedUpTo), QString::number(flag.seen), kindNumber(flag.expected),
             rarityText(flag.onceInWeeks));
}

QString goalSentence(const Flag &flag, const PairNames &names, Week judgedUpTo)
{
    return FlagSentence::tr("%1 and you agreed on %2 %3 a week. %4 %1 had %5, where %6 were "
                            "agreed. A rep exactly on this goal would light this by chance %7. Is "
                            "it the pace, the help, or the goal?")
        .arg(names.rep, plainNumber(flag.perFullWeek, 2), activityInSentence(names.activity),
             stretchText(flag, judgedUpTo), QString::number(flag.seen), agreedText(flag.expected),
             rarityText(flag.onceInWeeks));
}

QString highSentence(const Flag &flag, const PairNames &names, Week judgedUpTo)
{
    return FlagSentence::tr("%1 usually has about %2 %3 in a full week. %4 %1 had %5, where about "
                            "%6 would be usual. Worth asking how.")
        .arg(names.rep, kindNumber(flag.perFullWeek), activityInSentence(names.activity),
             stretchText(flag, judgedUpTo), QString::number(flag.seen), kindNumber(flag.expected));
}

QString shortFlagSentence(const Flag &flag, const PairNames &names, Week judgedUpTo)
{
    const QString seen = QString::number(flag.seen);
    const QString stretch = shortStretchText(flag, judgedUpTo);
    switch (flag.key.light) {
    case Light::Baseline:
        return FlagSentence::tr("%1, %2: %3 %4, where about %5 would be usual. Without any change "
                                "of pace a flag like this comes %6.")
            .arg(names.rep, names.activity, seen, stretch, kindNumber(flag.expected),
                 rarityText(flag.onceInWeeks));
    case Light::Goal:
        return FlagSentence::tr("%1, %2: %3 %4, where %5 were agreed. Exactly on the goal this "
                                "would light %6.")
            .arg(names.rep, names.activity, seen, stretch, agreedText(flag.expected),
                 rarityText(flag.onceInWeeks));
    case Light::High:
        return FlagSentence::tr("%1, %2: %3 %4, where about %5 would be usual. Worth asking how.")
            .arg(names.rep, names.activity, seen, stretch, kindNumber(flag.expected));
    }
    return {};
}

QString alsoFlaggedText(int others)
{
    return others == 1 ? FlagSentence::tr("1 more flag is open.")
                       : FlagSentence::tr("%n more flags are open.", nullptr, others);
}

} // namespace

QString flagSentence(const Flag &flag, const PairNames &names, Week judgedUpTo)
{
    switch (flag.key.light) {
    case Light::Baseline:
        return baselineSentence(flag, names, judgedUpTo);
    case Light::Goal:
        return goalSentence(flag, names, judgedUpTo);
    case Light::High:
        return highSentence(flag, names, judgedUpTo);
    }
    return {};
}

QString reasonSentence(const Reason &reason, const PairNames &names, Week judgedUpTo)
{
    if (reason.teamFall)
        return teamFallSentence(*reason.teamFall, names.rep, names.activity);
    if (!reason.flag)
        return talkSentence(reason, names.rep);
    const QString sentence = shortFlagSentence(*reason.flag, names, judgedUpTo);
    return reason.alsoFlagged == 0 ? sentence
                                   : sentence + u' ' + alsoFlaggedText(reason.alsoFlagged);
}

QString flagStateText(const Flag &flag)
{
    switch (flag.state) {
    case FlagState::Open:
        return FlagSentence::tr("Open since the %1").arg(weekInSentence(flag.key.flaggedWeek));
    case FlagState::Cleared:
        return flag.clearedWeek ? FlagSentence::tr("Cleared in the %1; raised in the %2")
                                      .arg(weekInSentence(*flag.clearedWeek),
                                           weekInSentence(flag.key.flaggedWeek))
                                : FlagSentence::tr("Cleared; raised in the %1")
                                      .arg(weekInSentence(flag.key.flaggedWeek));
    case FlagState::Withdrawn:
        return FlagSentence::tr("Withdrawn after corrected data; raised in the %1")
            .arg(weekInSentence(flag.key.flaggedWeek));
    }
    return {};
}

QString teamFactorSentence(const Flag &flag)
{
    constexpr double worthTelling = 0.10;
    if (flag.key.light == Light::Goal || !(flag.perFullWeek > 0.0) || !(flag.runDays > 0.0))
        return {};
    const double factor = flag.expected / (flag.perFullWeek / 5.0 * flag.runDays);
    const QString percent = plainNumber(std::round(std::abs(factor - 1.0) * 100.0), 0);
    if (factor <= 1.0 - worthTelling) {
        return FlagSentence::tr("The rest of the team was %1% down in these weeks; that is taken "
                                "into account.")
            .arg(percent);
    }
    if (factor >= 1.0 + worthTelling) {
        return FlagSentence::tr("The rest of the team was %1% up in these weeks; that is taken "
                                "into account.")
            .arg(percent);
    }
    return {};
}

} // namespace courtside
