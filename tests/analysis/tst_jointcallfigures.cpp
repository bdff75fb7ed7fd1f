// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/jointcallfigures.h"

#include <QTest>

using namespace courtside;

namespace {

const QDate today(2026, 11, 26); // a Thursday; thirteen weeks begin on Monday 31 August
const RepId anna{1};
const RepId marc{2};

FigureScope scope(std::optional<RepId> rep = std::nullopt, QDate asOf = today)
{
    return {asOf, QTimeZone("Europe/Berlin"), rep};
}

/// A call of that day at noon that was held, agreed by its kind.
JointCall heldOn(QDate day, YesNo tookOver, CallKind kind = CallKind::Coaching, RepId rep = anna)
{
    JointCall call;
    call.rep = rep;
    call.startsAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    call.recordedAt = call.startsAt.addDays(-1);
    call.heldAt = call.startsAt.addSecs(3600);
    call.kind = kind;
    call.tookOver = tookOver;
    return call;
}

void add(std::vector<JointCall> &calls, int times, const JointCall &call)
{
    calls.insert(calls.end(), static_cast<size_t>(times), call);
}

JointCall ledBy(Lead lead, QDate day = today.addDays(-1))
{
    JointCall call = heldOn(day, YesNo::Unsaid);
    call.actual.fill(lead);
    return call;
}

Debrief debriefAfter(int minutes, QTime end = QTime(12, 0), QDate day = today.addDays(-2),
                     RepId rep = anna)
{
    Debrief debrief;
    debrief.rep = rep;
    debrief.endedAt = QDateTime(day, end, QTimeZone("Europe/Berlin")).toUTC();
    debrief.recordedAt = debrief.endedAt.addSecs(60 * minutes);
    return debrief;
}

} // namespace

class TestJointCallFigures final : public QObject
{
    Q_OBJECT

    /// Ten calls that Anna was to lead, four of them taken over.
    static std::vector<JointCall> fourOfTen()
    {
        std::vector<JointCall> calls;
        add(calls, 6, heldOn(QDate(2026, 10, 5), YesNo::No));
        add(calls, 4, heldOn(QDate(2026, 10, 12), YesNo::Yes));
        return calls;
    }

private Q_SLOTS:
    void fourOfTenCallsWereTakenOver()
    {
        const RescueRate rate = rescueRate(fourOfTen(), scope());
        QCOMPARE(rate.tookOver, 4);
        QCOMPARE(rate.calls, 10);
        QCOMPARE(rate.since, std::optional(QDate(2026, 10, 5)));
        QCOMPARE(rate.unanswered, 0);
        QCOMPARE(rate.changedAfterwards, 0);
    }

    void callsAgreedAsTheManagersAndModellingCallsAreNotCounted()
    {
        std::vector<JointCall> calls = fourOfTen();
        add(calls, 3, heldOn(QDate(2026, 10, 6), YesNo::Yes, CallKind::Modelling));
        add(calls, 2, heldOn(QDate(2026, 10, 6), YesNo::Yes, CallKind::Joint));
        JointCall managers = heldOn(QDate(2026, 10, 6), YesNo::Yes);
        managers.agreed.fill(Lead::Manager);
        JointCall modelling = heldOn(QDate(2026, 10, 6), YesNo::Yes, CallKind::Modelling);
        modelling.agreed.fill(Lead::Rep); // practises a part within a modelling call
        calls.insert(calls.end(), {managers, modelling});
        QCOMPARE(rescueRate(calls, scope()), rescueRate(fourOfTen(), scope()));
    }

    void partsAgreedAsTheRepsMakeAJointCallCount()
    {
        JointCall call = heldOn(QDate(2026, 10, 6), YesNo::Yes, CallKind::Joint);
        call.agreed = {Lead::Rep, Lead::Rep, Lead::Rep, Lead::Manager};
        QCOMPARE(rescueRate({call}, scope()).calls, 1);
    }

    void callsThatWereNotHeldOrNotAnsweredAreNotCounted()
    {
        std::vector<JointCall> calls = fourOfTen();
        JointCall planned = heldOn(QDate(2026, 10, 6), YesNo::Yes);
        planned.heldAt.reset();
        calls.push_back(planned);
        add(calls, 2, heldOn(QDate(2026, 10, 6), YesNo::Unsaid));
        add(calls, 1, heldOn(QDate(2026, 10, 6), YesNo::Unsure));
        const RescueRate rate = rescueRate(calls, scope());
        QCOMPARE(rate.tookOver, 4);
        QCOMPARE(rate.calls, 10);
        QCOMPARE(rate.unanswered, 3);
    }

    void whoLedInFactAnswersForACallThatWasOnlyDebriefed()
    {
        std::vector<JointCall> calls = {ledBy(Lead::Manager), ledBy(Lead::Rep),
                                        ledBy(Lead::Together)};
        const RescueRate rate = rescueRate(calls, scope());
        QCOMPARE(rate.tookOver, 1);
        QCOMPARE(rate.calls, 2);
        QCOMPARE(rate.unanswered, 1);
    }

    void oneRepOrEverybody()
    {
        std::vector<JointCall> calls = fourOfTen();
        add(calls, 5, heldOn(QDate(2026, 10, 1), YesNo::No, CallKind::Coaching, marc));
        QCOMPARE(rescueRate(calls, scope(anna)).calls, 10);
        QCOMPARE(rescueRate(calls, scope(marc)).calls, 5);
        QCOMPARE(rescueRate(calls, scope(marc)).tookOver, 0);
        QCOMPARE(rescueRate(calls, scope()).calls, 15);
        QCOMPARE(rescueRate(calls, scope()).since, std::optional(QDate(2026, 10, 1)));
        QCOMPARE(rescueRate({}, scope()), RescueRate());
    }

    void nothingAfterTheAsOfDayIsCounted()
    {
        QCOMPARE(rescueRate(fourOfTen(), scope({}, QDate(2026, 10, 11))).calls, 6);
        QCOMPARE(rescueRate(fourOfTen(), scope({}, QDate(2026, 10, 4))).calls, 0);
    }

    void aLeadAgreedDifferentlyAfterwardsIsSaidBesideTheFigure()
    {
        std::vector<JointCall> calls = fourOfTen();
        // Without the trace this call would silently leave the figure.
        JointCall changed = heldOn(QDate(2026, 10, 12), YesNo::Yes, CallKind::Modelling);
        changed.changedAfterwards = {{*changed.heldAt, std::nullopt, Lead::Rep, Lead::Manager}};
        calls.push_back(changed);
        QCOMPARE(rescueRate(calls, scope()).changedAfterwards, 1);
        QCOMPARE(rescueRate(calls, scope()).calls, 10);
    }

    void sixOfElevenIsOverTheLimitAndFiveOfElevenIsNot()
    {
        std::vector<JointCall> calls;
        add(calls, 5, ledBy(Lead::Manager));
        add(calls, 6, ledBy(Lead::Rep));
        QCOMPARE(managerLed(calls, scope()).led, 5);
        QCOMPARE(managerLed(calls, scope()).calls, 11);
        QVERIFY(!managerLed(calls, scope()).isOverLimit());
        calls.back() = ledBy(Lead::Manager);
        QCOMPARE(managerLed(calls, scope()).led, 6);
        QVERIFY(managerLed(calls, scope()).isOverLimit());
    }

    void halfIsNotOverTheLimitAndFewCallsSayNothing()
    {
        std::vector<JointCall> calls;
        add(calls, 5, ledBy(Lead::Manager));
        add(calls, 5, ledBy(Lead::Together));
        QVERIFY(!managerLed(calls, scope()).isOverLimit());
        QVERIFY(!managerLed({ledBy(Lead::Manager), ledBy(Lead::Manager)}, scope()).isOverLimit());
    }

    void thirteenWeeksBeginOnAMonday()
    {
        const QDate first(2026, 8, 31);
        QCOMPARE(managerLed({}, scope()).since, first);
        QCOMPARE(managerLed({ledBy(Lead::Manager, first)}, scope()).calls, 1);
        QCOMPARE(managerLed({ledBy(Lead::Manager, first.addDays(-1))}, scope()).calls, 0);
        QCOMPARE(managerLed({ledBy(Lead::Manager, today.addDays(1))}, scope()).calls, 0);
    }

    void modellingCallsAreLedByTheManagerToo()
    {
        const JointCall call = heldOn(today, YesNo::No, CallKind::Modelling);
        QCOMPARE(managerLed({call}, scope()).led, 1);
    }

    void whereNobodySaysWhoLedTheCallIsNotCounted()
    {
        const ManagerLed share =
            managerLed({heldOn(today, YesNo::Unsaid), heldOn(today, YesNo::No)}, scope());
        QCOMPARE(share.calls, 1);
        QCOMPARE(share.led, 0);
        QCOMPARE(share.unanswered, 1);
    }

    void theMedianIsTheMiddleOrBetweenTheMiddles()
    {
        std::vector<Debrief> debriefs = {debriefAfter(90), debriefAfter(10), debriefAfter(25)};
        QCOMPARE(timeToDebrief(debriefs, scope()).medianMinutes, std::optional(25.0));
        debriefs.push_back(debriefAfter(60));
        QCOMPARE(timeToDebrief(debriefs, scope()).medianMinutes, std::optional(42.5));
        QCOMPARE(timeToDebrief(debriefs, scope()).debriefs, 4);
        QCOMPARE(timeToDebrief({}, scope()).medianMinutes, std::optional<double>());
    }

    void theSameDayIsThatOfTheWorkbooksZone()
    {
        const std::vector<Debrief> debriefs = {
            debriefAfter(29, QTime(23, 30)), // 23:59
            debriefAfter(31, QTime(23, 30)), // 00:01 of the next day, yet 23:01 in UTC
            debriefAfter(24 * 60),
            debriefAfter(0),
        };
        QCOMPARE(timeToDebrief(debriefs, scope()).sameDay, 2);
    }

    void aCallSaidToEndAfterItsDebriefTookNoTime()
    {
        const TimeToDebrief time = timeToDebrief({debriefAfter(-20)}, scope());
        QCOMPARE(time.medianMinutes, std::optional(0.0));
        QCOMPARE(time.sameDay, 1);
    }

    void onlyRecentDebriefsOfTheRepAreCounted()
    {
        const std::vector<Debrief> debriefs = {
            debriefAfter(5, QTime(12, 0), QDate(2026, 8, 30)),
            debriefAfter(15, QTime(0, 0), QDate(2026, 8, 31)),
            debriefAfter(25, QTime(12, 0), today.addDays(1)),
            debriefAfter(35, QTime(12, 0), today, marc),
        };
        QCOMPARE(timeToDebrief(debriefs, scope(anna)).medianMinutes, std::optional(15.0));
        QCOMPARE(timeToDebrief(debriefs, scope()).debriefs, 2);
        QCOMPARE(timeToDebrief(debriefs, scope()).since, QDate(2026, 8, 31));
    }
};

QTEST_APPLESS_MAIN(TestJointCallFigures)
#include "tst_jointcallfigures.moc"
