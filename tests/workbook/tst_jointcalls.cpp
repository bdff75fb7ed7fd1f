// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/draftdesk.h"
#include "models/workbook/jointcalleditor.h"
#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

/// Joint calls through the one door, on Sunday 24 November 2024 at 18:00 local time.
class TestJointCalls final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_anna;

    JointCallEditor &calls() { return m_fixture->workbook().jointCalls(); }
    QDateTime now() const { return m_fixture->clock().now().toUTC(); }
    JointCall wanted() const
    {
        JointCall call;
        call.rep = m_anna;
        call.startsAt = now().addDays(2);
        call.agreed = {Lead::Rep, Lead::Rep};
        call.texts.set(TextField::Objective, u"a date for the trial\r\nwith the buyer"_qs);
        return call;
    }
    JointCall planned()
    {
        const auto id = calls().plan(wanted());
        if (!id)
            qFatal("%s", qPrintable(id.failure().sentence));
        return read(*id);
    }
    JointCall read(EntryId id) { return calls().jointCall(id).value(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_anna = m_fixture->addRep(u"Anna Berg"_qs);
    }

    void aPlanNeedsARepAndAStart()
    {
        JointCall call = wanted();
        call.rep = {};
        QCOMPARE(calls().plan(call).failure().sentence, u"Whose call is it? Choose the rep."_qs);
        call = wanted();
        call.startsAt = {};
        QCOMPARE(calls().plan(call).failure().sentence,
                 u"When does the call start? Type a day and a time."_qs);
        QVERIFY(calls().jointCalls().empty());
    }

    void aPlanIsStampedOnceAndIsNotYetHeld()
    {
        JointCall call = planned();
        QCOMPARE(call.recordedAt, now());
        QVERIFY(!call.heldAt);
        QCOMPARE(call.texts[TextField::Objective], u"a date for the trial\nwith the buyer"_qs);
        m_fixture->setToday(QDate(2024, 11, 25));
        call.kind = CallKind::Joint;
        QCOMPARE(*calls().plan(call), call.id);
        QCOMPARE(read(call.id).kind, CallKind::Joint);
        QCOMPARE(read(call.id).recordedAt, now().addDays(-1));
        QVERIFY(read(call.id).changedAfterwards.empty());
    }

    void planAndAfterwardsLeaveEachOtherAlone()
    {
        const JointCall call = planned();
        JointCall after;
        after.id = call.id;
        after.actual = {Lead::Manager};
        after.tookOver = YesNo::Yes;
        after.takeOverIdea = Idea::Manager;
        after.texts.set(TextField::WentWell, u"the opening"_qs);
        after.texts.set(TextField::Reflection, u"losing it"_qs);
        after.texts.set(TextField::Objective, u"not from here"_qs);
        QVERIFY(calls().recordHeld(after).ok());
        JointCall kept = read(call.id);
        QCOMPARE(kept.agreed, call.agreed);
        QCOMPARE(kept.rep, m_anna);
        QCOMPARE(kept.texts[TextField::Objective], call.texts[TextField::Objective]);
        QCOMPARE(kept.texts[TextField::WentWell], u"the opening"_qs);
        JointCall plan = call;
        plan.texts = {};
        QVERIFY(calls().plan(plan).ok());
        kept = read(call.id);
        QVERIFY(!kept.texts.has(TextField::Objective));
        QCOMPARE(kept.texts[TextField::Reflection], u"losing it"_qs);
        QCOMPARE(kept.tookOver, YesNo::Yes);
        QCOMPARE(kept.takeOverIdea, Idea::Manager);
    }

    void theStampOfTheFirstTimeStays()
    {
        JointCall call = planned();
        m_fixture->setToday(QDate(2024, 11, 26));
        QVERIFY(calls().recordHeld(call).ok());
        const QDateTime first = now();
        m_fixture->setToday(QDate(2024, 11, 29));
        call.tookOver = YesNo::No;
        QVERIFY(calls().recordHeld(call).ok());
        QCOMPARE(read(call.id).heldAt, std::optional(first));
        QCOMPARE(read(call.id).tookOver, YesNo::No);
    }

    void afterTheStartAChangedLeadLeavesItsTrace()
    {
        JointCall call = planned();
        m_fixture->setToday(QDate(2024, 11, 27));
        call.agreed[0] = Lead::Manager;
        QVERIFY(calls().plan(call).ok());
        const LeadChange expected{now(), CallPart::Opening, Lead::Rep, Lead::Manager};
        QCOMPARE(read(call.id).changedAfterwards, std::vector{expected});
        QVERIFY(calls().plan(read(call.id)).ok()); // the same again adds nothing
        QCOMPARE(read(call.id).changedAfterwards.size(), size_t(1));
    }

    void tallyKeysCountUpAndDownAndNeverBelowNone()
    {
        const JointCall call = planned();
        QVERIFY(calls().count(call.id, CallTally::RepQuestion).ok());
        QVERIFY(calls().count(call.id, CallTally::RepQuestion).ok());
        QVERIFY(calls().count(call.id, CallTally::BehaviourSeen).ok());
        QVERIFY(calls().count(call.id, CallTally::CustomerSignal, -1).ok());
        QVERIFY(calls().count(call.id, CallTally::RepQuestion, -1).ok());
        const JointCall counted = read(call.id);
        QCOMPARE(counted.repQuestions, 1);
        QCOMPARE(counted.behaviourSeen, 1);
        QCOMPARE(counted.customerSignals, 0);
        QVERIFY(!counted.heldAt);
        QVERIFY(m_fixture->workbook().undo().ok());
        QCOMPARE(read(call.id).repQuestions, 2);
    }

    void theShareOfTalkIsInTens()
    {
        const JointCall call = planned();
        for (const int percent : {-10, 5, 110})
            QVERIFY(!calls().setManagerTalk(call.id, percent).ok());
        QVERIFY(calls().setManagerTalk(call.id, 30).ok());
        QCOMPARE(read(call.id).managerTalk, std::optional(30));
        QVERIFY(calls().setManagerTalk(call.id, std::nullopt).ok());
        QVERIFY(!read(call.id).managerTalk);
    }

    void anythingIsOneStepAndOneSignal()
    {
        QSignalSpy changed(&m_fixture->workbook(), &Workbook::jointCallsChanged);
        QSignalSpy flags(&m_fixture->workbook(), &Workbook::flagsChanged);
        const JointCall call = planned();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_fixture->workbook().undoText(), u"Plan joint call"_qs);
        QVERIFY(calls().recordHeld(call).ok());
        QVERIFY(calls().count(call.id, CallTally::RepQuestion).ok());
        QCOMPARE(changed.count(), 3);
        QVERIFY(calls().remove(call.id).ok());
        QVERIFY(calls().jointCalls().empty());
        QCOMPARE(changed.count(), 4);
        QVERIFY(m_fixture->workbook().undo().ok());
        QCOMPARE(read(call.id).repQuestions, 1);
        QCOMPARE(changed.count(), 5);
        QCOMPARE(flags.count(), 0);
    }

    void itsDraftGoesWithTheRecording()
    {
        Draft draft;
        draft.form = u"jointcall"_qs;
        const DraftId kept = *m_fixture->workbook().drafts().keep(draft);
        QSignalSpy drafts(&m_fixture->workbook(), &Workbook::draftsChanged);
        QVERIFY(calls().plan(wanted(), kept).ok());
        QVERIFY(m_fixture->workbook().drafts().drafts().empty());
        QCOMPARE(drafts.count(), 1);
    }

    void aCallThatIsGoneIsASentence()
    {
        JointCall gone = wanted();
        gone.id = EntryId{99};
        const QString sentence = u"This joint call is no longer in the workbook."_qs;
        QCOMPARE(calls().plan(gone).failure().sentence, sentence);
        QCOMPARE(calls().recordHeld(gone).failure().sentence, sentence);
        QCOMPARE(calls().count(gone.id, CallTally::RepQuestion).failure().sentence, sentence);
        QVERIFY(!m_fixture->workbook().canUndo() ||
                m_fixture->workbook().undoText() == u"Add rep"_qs);
    }

    void aMergedRepTakesTheCallsAlong()
    {
        const JointCall call = planned();
        const RepId other = m_fixture->addRep(u"A. Berg"_qs);
        QVERIFY(m_fixture->workbook().people().merge(other, m_anna).ok());
        QCOMPARE(read(call.id).rep, other);
        QCOMPARE(calls().jointCallsOf(other).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestJointCalls)
#include "tst_jointcalls.moc"
