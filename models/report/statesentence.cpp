// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/statesentence.h"

#include "models/report/activityphrase.h"
#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace courtside {

namespace {

struct StateSentence
{
    Q_DECLARE_TR_FUNCTIONS(StateSentence)
};

constexpr int learningWeeks = 6;
constexpr double watchListStrikes = 2.0;
constexpr double flagStrikes = 3.0;
constexpr double restlessDispersion = 2.0;
constexpr int slowToShow = 6;

bool isOnWatchList(const PairHistory &history)
{
    return history.watch == WatchState::Watched && history.strikes >= watchListStrikes - 1e-9;
}

QString learningSentence(const PairHistory &history)
{
    return StateSentence::tr("Learning: %1 of %2 weeks. Nothing is judged before that.")
        .arg(history.baselineWeeks)
        .arg(learningWeeks);
}

QString quietSentence(const PairHistory &history, const PairNames &names)
{
    const QString usual =
        StateSentence::tr("%1 usually has about %2 %3 in a full week")
            .arg(names.rep, kindNumber(history.perFullWeek), activityInSentence(names.activity));
    QStringList sentences;
    if (isOnWatchList(history))
        sentences << StateSentence::tr("%1.").arg(usual) << watchListSentence(history);
    else
        sentences << StateSentence::tr("%1, and the last weeks are in line with that.").arg(usual);
    if (history.weeksToShowStop > slowToShow) {
        sentences.append(StateSentence::tr("A complete stop would take about %n weeks to show.",
                                           nullptr, history.weeksToShowStop));
    }
    return sentences.join(u' ');
}

QString unwatchedSentence(const PairHistory &history, const PairNames &names)
{
    switch (history.watch) {
    case WatchState::NoData:
        return StateSentence::tr("No counts yet for %1 and %2: import a file, or type counts into "
                                 "the table.")
            .arg(names.rep, activityInSentence(names.activity));
    case WatchState::Learning:
        return learningSentence(history);
    case WatchState::TooRare:
        return StateSentence::tr("Too rare to watch weekly: usually less than 1 in a full week.");
    case WatchState::TooIrregular:
        return StateSentence::tr("Too irregular to watch weekly: compare whole months instead.");
    case WatchState::Watched:
    case WatchState::FlagOpen:
        break;
    }
    return quietSentence(history, names);
}

} // namespace

const Flag *openFlag(const PairHistory &history, Light light)
{
    const auto found = std::ranges::find_if(history.flags, [light](const Flag &flag) {
        return flag.key.light == light && flag.state == FlagState::Open;
    });
    return found == history.flags.end() ? nullptr : &*found;
}

QString stateSentence(const PairHistory &history, const PairNames &names, Week judgedUpTo)
{
    QStringList sentences;
    const Flag *baseline = openFlag(history, Light::Baseline);
    const Flag *goal = openFlag(history, Light::Goal);
    const Flag *high = openFlag(history, Light::High);
    for (const Flag *flag : {baseline, goal, high}) {
        if (flag)
            sentences.append(flagSentence(*flag, names, judgedUpTo));
    }
    if (!baseline && !high)
        sentences.prepend(unwatchedSentence(history, names));
    if (history.lastWeek && *history.lastWeek < judgedUpTo) {
        sentences.append(
            StateSentence::tr("No data since %1.").arg(dayInSentence(history.lastWeek->sunday())));
    }
    if (history.openLongerThanHalfYear) {
        sentences.append(StateSentence::tr("This flag has been open for more than 26 weeks worked. "
                                           "Is this the new normal?"));
    }
    return sentences.join(u' ');
}

QString lightsSentence(const PairHistory &history, const QString &rep)
{
    const bool isBelowUsual = openFlag(history, Light::Baseline);
    const bool isBelowGoal = openFlag(history, Light::Goal);
    const bool isJudged =
        history.watch == WatchState::Watched || history.watch == WatchState::FlagOpen;
    if (!isJudged) {
        return isBelowGoal ? StateSentence::tr("Below the agreed goal; what is usual for %1 cannot "
                                               "be said.")
                                 .arg(rep)
                           : QString();
    }
    if (isBelowUsual && isBelowGoal) {
        return StateSentence::tr("Unusual for %1, and below the agreed goal: what changed, and is "
                                 "the goal still the right one?")
            .arg(rep);
    }
    if (isBelowUsual)
        return StateSentence::tr("Unusual for %1: what changed?").arg(rep);
    if (isBelowGoal) {
        return StateSentence::tr("Usual for %1, and below the agreed goal: is it the pace, the "
                                 "help, or the goal?")
            .arg(rep);
    }
    return history.goal
               ? StateSentence::tr("In line with %1's usual pace and with the agreed goal.")
                     .arg(rep)
               : StateSentence::tr("In line with %1's usual pace.").arg(rep);
}

QString watchListSentence(const PairHistory &history)
{
    if (!isOnWatchList(history))
        return {};
    const QString sentence =
        StateSentence::tr("2 of 3 strikes: one more low week may make this a flag.");
    return history.dispersion < restlessDispersion
               ? sentence
               : StateSentence::tr("%1 These weeks vary a lot, so the light needs longer.")
                     .arg(sentence);
}

QString stateWord(const PairHistory &history)
{
    if (openFlag(history, Light::Baseline))
        return StateSentence::tr("Flag");
    if (openFlag(history, Light::Goal))
        return StateSentence::tr("Below goal");
    if (openFlag(history, Light::High))
        return StateSentence::tr("Ask how");
    switch (history.watch) {
    case WatchState::NoData:
        return StateSentence::tr("No data");
    case WatchState::Learning:
        return StateSentence::tr("Learning");
    case WatchState::TooRare:
        return StateSentence::tr("Too rare");
    case WatchState::TooIrregular:
        return StateSentence::tr("Too irregular");
    case WatchState::Watched:
    case WatchState::FlagOpen:
        break;
    }
    return isOnWatchList(history) ? StateSentence::tr("2 of 3 strikes")
                                  : StateSentence::tr("As usual");
}

QString weekStateText(const WeekTrace &week)
{
    switch (week.knowledge) {
    case WeekKnowledge::Unknown:
        return StateSentence::tr("no data");
    case WeekKnowledge::Unanswered:
        return StateSentence::tr("away, or not logged?");
    case WeekKnowledge::Away:
        return week.count > 0
                   ? StateSentence::tr("away, and yet %1 counted: left out").arg(week.count)
                   : StateSentence::tr("away");
    case WeekKnowledge::Worked:
        break;
    }
    switch (week.watch) {
    case WatchState::NoData:
        return StateSentence::tr("no data");
    case WatchState::Learning:
        return StateSentence::tr("learning: %1 of %2 weeks")
            .arg(week.baselineWeeks)
            .arg(learningWeeks);
    case WatchState::TooRare:
        return StateSentence::tr("too rare to watch weekly");
    case WatchState::TooIrregular:
        return StateSentence::tr("too irregular to watch weekly");
    case WatchState::FlagOpen:
        return StateSentence::tr("flag open");
    case WatchState::Watched:
        break;
    }
    if (week.strikes >= flagStrikes - 1e-9)
        return StateSentence::tr("flagged");
    return week.strikes >= watchListStrikes - 1e-9 ? StateSentence::tr("2 of 3 strikes")
                                                   : StateSentence::tr("watched");
}

} // namespace courtside
