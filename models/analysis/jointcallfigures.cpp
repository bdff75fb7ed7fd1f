// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/jointcallfigures.h"

#include "models/domain/week.h"

#include <algorithm>

namespace courtside {

namespace {

constexpr double msecsPerMinute = 60'000.0;

QDate dayOf(const QDateTime &moment, const FigureScope &scope)
{
    return moment.toTimeZone(scope.zone).date();
}

bool isAbout(RepId rep, const FigureScope &scope)
{
    return !scope.rep || *scope.rep == rep;
}

bool isHeld(const JointCall &call, const FigureScope &scope)
{
    return call.heldAt && isAbout(call.rep, scope) && dayOf(call.startsAt, scope) <= scope.asOf;
}

QDate firstRecentDay(const FigureScope &scope)
{
    return Week::of(scope.asOf).previous(recentWeeks - 1).monday();
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

} // namespace

RescueRate rescueRate(const std::vector<JointCall> &calls, const FigureScope &scope)
{
    RescueRate rate;
    for (const JointCall &call : calls) {
        if (!isHeld(call, scope))
            continue;
        rate.changedAfterwards += call.changedAfterwards.empty() ? 0 : 1;
        if (call.kind == CallKind::Modelling || agreedLead(call) != Lead::Rep)
            continue;
        const YesNo tookOver = tookOverInFact(call);
        if (tookOver == YesNo::Unsaid) {
            ++rate.unanswered;
            continue;
        }
        ++rate.calls;
        rate.tookOver += tookOver == YesNo::Yes ? 1 : 0;
        const QDate day = dayOf(call.startsAt, scope);
        rate.since = std::min(rate.since.value_or(day), day);
    }
    return rate;
}

ManagerLed managerLed(const std::vector<JointCall> &calls, const FigureScope &scope)
{
    ManagerLed share;
    share.since = firstRecentDay(scope);
    for (const JointCall &call : calls) {
        if (!isHeld(call, scope) || dayOf(call.startsAt, scope) < share.since)
            continue;
        const Lead lead = actualLead(call);
        if (lead == Lead::Unsaid) {
            ++share.unanswered;
            continue;
        }
        ++share.calls;
        share.led += lead == Lead::Manager ? 1 : 0;
    }
    return share;
}

TimeToDebrief timeToDebrief(const std::vector<Debrief> &debriefs, const FigureScope &scope)
{
    TimeToDebrief time;
    time.since = firstRecentDay(scope);
    std::vector<double> minutes;
    for (const Debrief &debrief : debriefs) {
        const QDate day = dayOf(debrief.endedAt, scope);
        if (!isAbout(debrief.rep, scope) || day < time.since || day > scope.asOf)
            continue;
        // A call may be said to end later than the debrief was recorded; it took no time then.
        const auto delay = std::max(qint64{0}, debrief.endedAt.msecsTo(debrief.recordedAt));
        minutes.push_back(static_cast<double>(delay) / msecsPerMinute);
        time.sameDay += dayOf(debrief.recordedAt, scope) <= day ? 1 : 0;
    }
    time.debriefs = static_cast<int>(minutes.size());
    if (!minutes.empty())
        time.medianMinutes = medianOf(std::move(minutes));
    return time;
}

} // namespace courtside
