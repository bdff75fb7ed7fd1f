// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/jointcall.h"

#include <QTest>

using namespace courtside;

namespace {

constexpr Lead none = Lead::Unsaid;
constexpr Lead rep = Lead::Rep;
constexpr Lead both = Lead::Together;
constexpr Lead manager = Lead::Manager;

JointCall callOf(CallKind kind, const Leads &agreed = {})
{
    JointCall call;
    call.kind = kind;
    call.agreed = agreed;
    call.startsAt = QDateTime(QDate(2026, 11, 12), QTime(13, 0), Qt::UTC);
    call.recordedAt = call.startsAt.addDays(-1);
    return call;
}

} // namespace

class TestJointCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeadsMoreThanHalfOfWhatWasNamedLeadsTheCall_data()
    {
        QTest::addColumn<Leads>("parts");
        QTest::addColumn<Lead>("lead");
        QTest::newRow("nothing named") << Leads{} << none;
        QTest::newRow("one part") << Leads{none, rep} << rep;
        QTest::newRow("three of five") << Leads{rep, rep, rep, manager, manager} << rep;
        QTest::newRow("half is not more") << Leads{rep, rep, manager, manager, none} << both;
        QTest::newRow("the manager") << Leads{rep, manager, manager, manager, rep} << manager;
        QTest::newRow("two of three") << Leads{manager, none, manager, none, both} << manager;
        QTest::newRow("all together") << Leads{both, both, both, both, both} << both;
        QTest::newRow("two of five each") << Leads{rep, rep, both, manager, manager} << both;
    }
    void whoLeadsMoreThanHalfOfWhatWasNamedLeadsTheCall()
    {
        QFETCH(Leads, parts);
        QTEST(leadOf(parts), "lead");
    }

    void withoutPartsTheKindSaysWhoLeads()
    {
        QCOMPARE(agreedLead(callOf(CallKind::Coaching)), rep);
        QCOMPARE(agreedLead(callOf(CallKind::Joint)), both);
        QCOMPARE(agreedLead(callOf(CallKind::Modelling)), manager);
    }

    void partsThatWereAgreedOutweighTheKind()
    {
        QCOMPARE(agreedLead(callOf(CallKind::Joint, {rep, rep, rep})), rep);
        QCOMPARE(agreedLead(callOf(CallKind::Coaching, {none, none, none, manager})), manager);
        QCOMPARE(agreedLead(callOf(CallKind::Modelling, {rep, manager})), both);
    }

    void rolesAreAgreedOnceAPartIsNamed()
    {
        QVERIFY(!hasAgreedRoles(callOf(CallKind::Coaching)));
        QVERIFY(hasAgreedRoles(callOf(CallKind::Coaching, {none, rep})));
    }

    void whoLedInFactIsSaidByPartsOrByTheTakeOver()
    {
        JointCall call = callOf(CallKind::Coaching);
        QCOMPARE(actualLead(call), none);
        call.tookOver = YesNo::Unsure;
        QCOMPARE(actualLead(call), none);
        call.tookOver = YesNo::No;
        QCOMPARE(actualLead(call), rep); // as agreed
        call.tookOver = YesNo::Yes;
        QCOMPARE(actualLead(call), manager);
        call.actual = {rep, rep, rep, manager, manager}; // took over, and led two parts of five
        QCOMPARE(actualLead(call), rep);
    }

    void whetherTheManagerTookOverIsSaidOrSeenByTheParts()
    {
        JointCall call = callOf(CallKind::Coaching);
        QCOMPARE(tookOverInFact(call), YesNo::Unsaid);
        call.actual = {both, both, both};
        QCOMPARE(tookOverInFact(call), YesNo::Unsaid);
        call.actual = {rep, rep, both};
        QCOMPARE(tookOverInFact(call), YesNo::No);
        call.actual = {manager, manager, rep};
        QCOMPARE(tookOverInFact(call), YesNo::Yes);
        call.tookOver = YesNo::Unsure;
        QCOMPARE(tookOverInFact(call), YesNo::Yes);
        call.tookOver = YesNo::No; // what was said outweighs it
        QCOMPARE(tookOverInFact(call), YesNo::No);
        call = callOf(CallKind::Modelling);
        call.actual = {manager, manager, rep};
        QCOMPARE(tookOverInFact(call), YesNo::No); // as agreed
    }

    void aCallHasStartedWithItsStart()
    {
        JointCall call = callOf(CallKind::Coaching);
        QVERIFY(!hasStarted(call, call.startsAt.addSecs(-1)));
        QVERIFY(hasStarted(call, call.startsAt));
    }

    void aCallThatWasPutOffAfterItsStartStaysStarted()
    {
        JointCall call = callOf(CallKind::Coaching);
        const QDateTime now = call.startsAt.addDays(-7);
        call.movedFrom = now.addSecs(-60);
        QVERIFY(hasStarted(call, now));
        call.movedFrom.reset();
        call.heldAt = now;
        QVERIFY(hasStarted(call, now));
    }

    void aPlanWrittenAfterTheStartIsKnownAsOne()
    {
        JointCall call = callOf(CallKind::Coaching);
        QVERIFY(!isPlannedAfterwards(call));
        call.recordedAt = call.startsAt.addSecs(60);
        QVERIFY(isPlannedAfterwards(call));
    }

    void whatWasAgreedDifferentlyIsNamedPartByPart()
    {
        const JointCall before = callOf(CallKind::Coaching, {rep, rep});
        JointCall after = callOf(CallKind::Joint, {rep, manager, none, both});
        const QDateTime now = before.startsAt.addSecs(600);
        const std::vector<LeadChange> expected = {
            {now, std::nullopt, rep, both},
            {now, CallPart::Discovery, rep, manager},
            {now, CallPart::Price, none, both},
        };
        QCOMPARE(leadChanges(before, after, now), expected);
        QVERIFY(leadChanges(before, before, now).empty());
        after = before;
        after.actual = {manager, manager};
        QVERIFY(leadChanges(before, after, now).empty());
    }
};

QTEST_APPLESS_MAIN(TestJointCall)
#include "tst_jointcall.moc"
