// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/weeksentence.h"

#include "models/report/statesentence.h"
#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

struct WeekSentence
{
    Q_DECLARE_TR_FUNCTIONS(WeekSentence)
};

QString usualText(const WeekTrace &week)
{
    if (std::isnan(week.usual))
        return {};
    if (std::isnan(week.low) || std::isnan(week.high))
        return WeekSentence::tr("usual %1").arg(plainNumber(week.usual, 1));
    return WeekSentence::tr("usual %1 (range %2 to %3)")
        .arg(plainNumber(week.usual, 1), plainNumber(week.low, 0), plainNumber(week.high, 0));
}

QString judgementText(const WeekTrace &week)
{
    if (week.watch == WatchState::Watched) {
        return WeekSentence::tr("%1 of 3 strikes").arg(plainNumber(std::min(3.0, week.strikes), 1));
    }
    return weekStateText(week);
}

QString workedSentence(const WeekTrace &week)
{
    QStringList parts{
        WeekSentence::tr("%1 in %2 worked").arg(QString::number(week.count), daysText(week.days))};
    if (const QString usual = usualText(week); !usual.isEmpty())
        parts.append(usual);
    parts.append(judgementText(week));
    return parts.join(QStringLiteral(", "));
}

int weeksWithoutData(const PairHistory &history)
{
    return static_cast<int>(std::ranges::count_if(history.weeks, [](const WeekTrace &week) {
        return week.knowledge == WeekKnowledge::Unknown ||
               week.knowledge == WeekKnowledge::Unanswered;
    }));
}

QString gapsSentence(int weeks)
{
    return weeks == 1 ? WeekSentence::tr("1 week has no data.")
                      : WeekSentence::tr("%n weeks have no data.", nullptr, weeks);
}

} // namespace

QString weekSentence(const WeekTrace &week)
{
    const QString said =
        week.knowledge == WeekKnowledge::Worked ? workedSentence(week) : weekStateText(week);
    return WeekSentence::tr("Week of %1: %2.").arg(dayInSentence(week.week.monday()), said);
}

QString runningWeekSentence(Week week, std::optional<int> count)
{
    const QString day = dayInSentence(week.monday());
    return count ? WeekSentence::tr("Week of %1: %2 so far; the week is still running and is not "
                                    "judged yet.")
                       .arg(day, QString::number(*count))
                 : WeekSentence::tr("Week of %1: still running, nothing counted yet.").arg(day);
}

QString chartSentence(const PairHistory &history, const QString &rep, const QString &activity)
{
    if (history.weeks.empty())
        return WeekSentence::tr("%1, %2: no weeks with data yet.").arg(rep, activity);
    const WeekTrace &newest = history.weeks.back();
    QStringList sentences{WeekSentence::tr("%1, %2, week by week from %3 to %4.")
                              .arg(rep, activity,
                                   dayInSentence(history.weeks.front().week.monday()),
                                   dayInSentence(newest.week.sunday()))};
    if (!std::isnan(history.perFullWeek) && history.perFullWeek > 0.0) {
        sentences.append(WeekSentence::tr("Usually about %1 in a full week.")
                             .arg(kindNumber(history.perFullWeek)));
    }
    if (history.goal) {
        sentences.append(
            WeekSentence::tr("The agreed goal is %1 a week.").arg(plainNumber(*history.goal, 2)));
    }
    sentences.append(weekSentence(newest));
    if (const int gaps = weeksWithoutData(history); gaps > 0)
        sentences.append(gapsSentence(gaps));
    for (const Light light : {Light::Baseline, Light::Goal}) {
        if (const Flag *flag = openFlag(history, light)) {
            sentences.append(WeekSentence::tr("A flag is open since the %1: %2.")
                                 .arg(weekInSentence(flag->key.flaggedWeek), runLabel(*flag)));
        }
    }
    return sentences.join(u' ');
}

QString runLabel(const Flag &flag)
{
    const QString seen = QString::number(flag.seen);
    return flag.key.light == Light::Goal
               ? WeekSentence::tr("seen %1, agreed %2").arg(seen, kindNumber(flag.expected))
               : WeekSentence::tr("seen %1, usual %2").arg(seen, kindNumber(flag.expected));
}

} // namespace courtside
