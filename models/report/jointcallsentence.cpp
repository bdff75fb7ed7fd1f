// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jointcallsentence.h"

#include "models/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace courtside {

namespace {

struct JointCallSentence
{
    Q_DECLARE_TR_FUNCTIONS(JointCallSentence)
};

constexpr double minutesPerHour = 60.0;
constexpr double hoursPerDay = 24.0;

QString whoWasToLead(const QString &rep)
{
    return rep.isEmpty() ? JointCallSentence::tr("a rep") : rep;
}

QString rescueCount(const RescueRate &rate, const QString &rep)
{
    if (rate.calls == 0) {
        return JointCallSentence::tr("No joint call that %1 was to lead is recorded with an answer "
                                     "yet.")
            .arg(whoWasToLead(rep));
    }
    if (rate.calls < fewestToSay) {
        return JointCallSentence::tr("You took over in %1 of %n call(s) that %2 was to lead: too "
                                     "few to say.",
                                     nullptr, rate.calls)
            .arg(QString::number(rate.tookOver), whoWasToLead(rep));
    }
    return JointCallSentence::tr("You took over in %1 of %2 calls that %3 was to lead, since %4.")
        .arg(QString::number(rate.tookOver), QString::number(rate.calls), whoWasToLead(rep),
             dayInSentence(*rate.since));
}

QString ledCalls(const ManagerLed &share, const QString &rep)
{
    const QString since = dayInSentence(share.since);
    return rep.isEmpty() ? JointCallSentence::tr("You led %1 of %n joint call(s) since %2", nullptr,
                                                 share.calls)
                               .arg(QString::number(share.led), since)
                         : JointCallSentence::tr("You led %1 of %n joint call(s) with %2 since %3",
                                                 nullptr, share.calls)
                               .arg(QString::number(share.led), rep, since);
}

QString noJointCall(const ManagerLed &share, const QString &rep)
{
    const QString since = dayInSentence(share.since);
    return rep.isEmpty()
               ? JointCallSentence::tr("No joint call since %1 says who led it.").arg(since)
               : JointCallSentence::tr("No joint call with %1 since %2 says who led it.")
                     .arg(rep, since);
}

QString debriefsOf(int debriefs, const QString &rep, QDate since)
{
    return rep.isEmpty()
               ? JointCallSentence::tr("%n debrief(s) since %1", nullptr, debriefs)
                     .arg(dayInSentence(since))
               : JointCallSentence::tr("%n debrief(s) of %1's calls since %2", nullptr, debriefs)
                     .arg(rep, dayInSentence(since));
}

} // namespace

QString rescueSentence(const RescueRate &rate, const QString &rep)
{
    QStringList sentences = {rescueCount(rate, rep)};
    if (rate.unanswered > 0) {
        sentences.append(JointCallSentence::tr("%n more do(es) not say whether you took over.",
                                               nullptr, rate.unanswered));
    }
    if (rate.changedAfterwards > 0) {
        sentences.append(JointCallSentence::tr("In %n call(s) the agreed lead was changed after "
                                               "the start.",
                                               nullptr, rate.changedAfterwards));
    }
    return sentences.join(u' ');
}

QString managerLedSentence(const ManagerLed &share, const QString &rep)
{
    if (share.calls == 0)
        return noJointCall(share, rep);
    const QString led = ledCalls(share, rep);
    if (share.calls < fewestToSay)
        return JointCallSentence::tr("%1: too few to say.").arg(led);
    if (!share.isOverLimit())
        return JointCallSentence::tr("%1.").arg(led);
    return JointCallSentence::tr("%1, which is over %2 %. Which of the next ones can %3 lead?")
        .arg(led, QString::number(ledShareLimit), whoWasToLead(rep));
}

QString timeToDebriefSentence(const TimeToDebrief &time, const QString &rep)
{
    const QString debriefs = debriefsOf(time.debriefs, rep, time.since);
    if (time.debriefs == 0)
        return JointCallSentence::tr("%1.").arg(debriefs);
    if (time.debriefs < fewestToSay)
        return JointCallSentence::tr("%1: too few to say.").arg(debriefs);
    return JointCallSentence::tr("%1: the middle one was recorded %2 after the call (median), %3 "
                                 "of %4 on the day of the call.")
        .arg(debriefs, delayText(*time.medianMinutes), QString::number(time.sameDay),
             QString::number(time.debriefs));
}

QString delayText(double minutes)
{
    const double hours = minutes / minutesPerHour;
    if (hours < 2.0) {
        return JointCallSentence::tr("%n minute(s)", nullptr,
                                     static_cast<int>(std::lround(minutes)));
    }
    if (hours < 2.0 * hoursPerDay)
        return JointCallSentence::tr("%1 hours").arg(kindNumber(hours));
    return daysText(std::round(hours / hoursPerDay * 2.0) / 2.0);
}

} // namespace courtside
