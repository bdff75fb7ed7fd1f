// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/tododesk.h"

#include <QSignalSpy>

using namespace courtside;

/// Recording, changing and taking back debriefs; keeping drafts.
class TestDebriefs final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_anna;

    Workbook &workbook() { return m_fixture->workbook(); }
    DebriefEditor &debriefs() { return workbook().debriefs(); }
    DraftDesk &drafts() { return workbook().drafts(); }
    Debrief smallest() const
    {
        Debrief debrief;
        debrief.rep = m_anna;
        debrief.ending = Ending::NoSale;
        return debrief;
    }
    static Draft draft(const QString &words)
    {
        Draft draft;
        draft.form = u"debrief"_qs;
        draft.values = {{u"well"_qs, words}};
        return draft;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_anna = m_fixture->addRep(u"Anna Berg"_qs);
    }
    void cleanup() { m_fixture.reset(); }

    void onlyRepAndEndingAreNeeded()
    {
        Debrief debrief = smallest();
        debrief.rep = {};
        QCOMPARE(debriefs().record(debrief).failure().sentence,
                 u"Whose call was it? Choose the rep."_qs);
        debrief = smallest();
        debrief.ending = Ending::Unsaid;
        QVERIFY(debriefs().record(debrief).failure().sentence.startsWith(u"How did the call end?"));
        QVERIFY(debriefs().debriefs().empty());
        QVERIFY(!workbook().canUndo() || workbook().undoText() != u"Record debrief"_qs);
        QVERIFY(debriefs().record(smallest()));
        QCOMPARE(debriefs().debriefs().size(), size_t(1));
    }

    void theStampIsTheFirstRecording()
    {
        const QDateTime now = workbook().clock().now().toUTC();
        Debrief debrief = smallest();
        debrief.endedAt = now.addSecs(-1080);
        debrief.id = debriefs().record(debrief)->debrief;
        QCOMPARE(debriefs().debrief(debrief.id)->recordedAt, now);
        m_fixture->setToday(QDate(2024, 11, 28));
        debrief.texts.set(TextField::WentWell, u"Listened"_qs);
        debrief.recordedAt = workbook().clock().now().toUTC();
        QVERIFY(debriefs().record(debrief));
        const auto kept = debriefs().debrief(debrief.id);
        QCOMPARE(kept->recordedAt, now);
        QCOMPARE(kept->endedAt.secsTo(kept->recordedAt), 1080);
        QCOMPARE(kept->texts[TextField::WentWell], u"Listened"_qs);
        QCOMPARE(debriefs().debriefs().size(), size_t(1));
    }

    void aCallEndsNowUnlessSomebodySaysOtherwise()
    {
        const EntryId id = debriefs().record(smallest())->debrief;
        QCOMPARE(debriefs().debrief(id)->endedAt, workbook().clock().now().toUTC());
    }

    void anAdvanceWithoutTheCustomersActionBecomesAContinuation()
    {
        Debrief debrief = smallest();
        debrief.ending = Ending::Advance;
        debrief.nextStepBy = Who::Rep;
        debrief.texts.set(TextField::NextStep, u"We send an offer"_qs);
        const auto became = debriefs().record(debrief);
        QVERIFY(became && became->becameContinuation);
        QCOMPARE(debriefs().debrief(became->debrief)->ending, Ending::Continuation);
        debrief.nextStepBy = Who::Customer;
        const auto stayed = debriefs().record(debrief);
        QVERIFY(stayed && !stayed->becameContinuation);
        QCOMPARE(debriefs().debrief(stayed->debrief)->ending, Ending::Advance);
        debrief.texts.set(TextField::NextStep, u"\0"_qs); // nothing is left of it
        QVERIFY(debriefs().record(debrief)->becameContinuation);
    }

    void recordingIsOneStepAndOneSignalOfAKind()
    {
        QSignalSpy changed(&workbook(), &Workbook::debriefsChanged);
        QSignalSpy flags(&workbook(), &Workbook::flagsChanged);
        const EntryId id = debriefs().record(smallest())->debrief;
        QCOMPARE(changed.count(), 1);
        QCOMPARE(flags.count(), 0); // the statistics know nothing of it
        QCOMPARE(workbook().undoText(), u"Record debrief"_qs);
        QVERIFY(workbook().undo());
        QVERIFY(debriefs().debriefs().empty());
        QVERIFY(workbook().redo());
        QVERIFY(debriefs().debrief(id));
        QVERIFY(debriefs().remove(id));
        QVERIFY(!debriefs().debrief(id));
        QVERIFY(workbook().undo());
        QVERIFY(debriefs().debrief(id));
        QVERIFY(workbook().check()->isEmpty());
    }

    void recordingLetsGoOfItsDraftAndAFailureDoesNot()
    {
        const auto kept = drafts().keep(draft(u"Listened"_qs));
        QVERIFY(kept);
        Debrief unfinished = smallest();
        unfinished.texts.set(TextField::ISaw, QString(longestText + 1, u'x'));
        QVERIFY(!debriefs().record(unfinished, {*kept, {}, {}}));
        QCOMPARE(drafts().drafts().size(), size_t(1));
        QVERIFY(debriefs().record(smallest(), {*kept, {}, {}}));
        QVERIFY(drafts().drafts().empty());
        QVERIFY(drafts().discarded().empty());
    }

    void whoLedAJointCallIsWrittenInTheSameStep()
    {
        JointCall call;
        call.rep = m_anna;
        call.startsAt = workbook().clock().now().toUTC().addSecs(-3600);
        call.id = *workbook().jointCalls().plan(call);
        Debrief debrief = smallest();
        debrief.jointCall = call.id;
        QSignalSpy changed(&workbook(), &Workbook::jointCallsChanged);
        QVERIFY(debriefs().record(debrief, {{}, {}, Lead::Manager}));
        QCOMPARE(changed.count(), 1);
        const auto held = workbook().jointCalls().jointCall(call.id);
        QCOMPARE(actualLead(*held), Lead::Manager);
        QCOMPARE(held->heldAt, std::optional(workbook().clock().now().toUTC()));
        QVERIFY(workbook().undo());
        QVERIFY(debriefs().debriefs().empty());
        QCOMPARE(actualLead(*workbook().jointCalls().jointCall(call.id)), Lead::Unsaid);
        QVERIFY(!workbook().jointCalls().jointCall(call.id)->heldAt);
    }

    void aMarkedRowGetsItsDebriefInTheSameStep()
    {
        DatedRow row;
        row.row = {1, "row 7"};
        row.rep = m_anna;
        row.day = workbook().clock().today();
        row.type = u"Meeting"_qs;
        QVERIFY(workbook().todo().markImportant(row));
        QCOMPARE(workbook().todo().due().size(), size_t(1));
        const auto recorded = debriefs().record(smallest(), {{}, row.row, {}});
        QVERIFY(recorded);
        QCOMPARE(workbook().todo().importantRows().front().debrief,
                 std::optional(recorded->debrief));
        QVERIFY(workbook().todo().due().empty());
        QVERIFY(workbook().undo());
        QCOMPARE(workbook().todo().due().size(), size_t(1));
        const RowKey unmarked{1, "another"};
        QVERIFY(debriefs().record(smallest(), {{}, unmarked, {}})); // and nothing to mark
        QCOMPARE(workbook().todo().importantRows().size(), size_t(1));
    }

    void wordsSurviveSavingAndReopening()
    {
        const QString words =
            u"10\u00a0000 €\u2028 <b>x Bo <3 R&D &amp; 👩🏽‍💼 \u202eabc\u202c"_qs;
        Debrief debrief = smallest();
        debrief.texts.set(TextField::WentWell, words + u"\r\nsecond\u2029third"_qs);
        const EntryId id = debriefs().record(debrief)->debrief;
        m_fixture->reopen();
        QCOMPARE(debriefs().debrief(id)->texts[TextField::WentWell], words + u"\nsecond\nthird"_qs);
    }

    void aDraftOutlivesTheProgram()
    {
        QSignalSpy changed(&workbook(), &Workbook::draftsChanged);
        Draft first = draft(u"Lis"_qs);
        first.id = *drafts().keep(first);
        QCOMPARE(changed.count(), 1);
        first.values = {{u"well"_qs, u"Listened"_qs}};
        QCOMPARE(*drafts().keep(first), first.id);
        m_fixture->reopen();
        const auto kept = drafts().drafts();
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().values.value(u"well").toString(), u"Listened"_qs);
        QCOMPARE(kept.front().changedAt, workbook().clock().now().toUTC());
        QVERIFY(!workbook().canUndo());
    }

    void aDiscardCanBeTakenBackForThirtyDays()
    {
        const DraftId id = *drafts().keep(draft(u"first"_qs));
        QVERIFY(drafts().discard(id));
        QVERIFY(drafts().drafts().empty());
        QCOMPARE(drafts().discarded().size(), size_t(1));
        QVERIFY(drafts().bringBack(id));
        QCOMPARE(drafts().drafts().front().id, id);
        QVERIFY(drafts().discard(id));
        m_fixture->setToday(QDate(2024, 12, 23)); // 29 days later
        QVERIFY(drafts().discard(*drafts().keep(draft(u"second"_qs))));
        QCOMPARE(drafts().discarded().size(), size_t(2));
        m_fixture->setToday(QDate(2024, 12, 25)); // 31 days later
        QVERIFY(drafts().discard(*drafts().keep(draft(u"third"_qs))));
        QCOMPARE(drafts().discarded().size(), size_t(2));
        QCOMPARE(drafts().discarded().back().values.value(u"well").toString(), u"second"_qs);
    }

    void aFormThatTurnedOutEmptyIsForgotten()
    {
        const DraftId id = *drafts().keep(draft(u"x"_qs));
        QVERIFY(drafts().forget(id));
        QVERIFY(drafts().drafts().empty());
        QVERIFY(drafts().discarded().empty());
    }
};

QTEST_GUILESS_MAIN(TestDebriefs)
#include "tst_debriefs.moc"
