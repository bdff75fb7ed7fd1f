// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/debriefstore.h"
#include "models/storage/entrystore.h"
#include "models/storage/jointcallstore.h"
#include "models/storage/peoplestore.h"
#include "models/storage/skillstore.h"

using namespace courtside;

class TestJointCalls final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;
    RepId m_bo;
    SkillId m_skill;
    const QDateTime m_start = QDateTime(QDate(2026, 11, 12), QTime(13, 0), Qt::UTC);

    JointCallStore store() { return JointCallStore(*m_database); }
    JointCall planned() const
    {
        JointCall call;
        call.rep = m_ana;
        call.startsAt = m_start;
        call.recordedAt = m_start.addDays(-1);
        call.kind = CallKind::Coaching;
        call.agreed = {Lead::Rep, Lead::Rep, Lead::Together, Lead::Manager};
        call.skill = m_skill;
        call.texts.set(TextField::Customer, u"R&D <b>"_qs);
        call.texts.set(TextField::HandOverSignal, u"you put your pen down"_qs);
        return call;
    }
    JointCall held() const
    {
        JointCall call = planned();
        call.behaviourSeen = 3;
        call.repQuestions = 11;
        call.customerSignals = 2;
        call.managerTalk = 40;
        call.heldAt = m_start.addSecs(5000);
        call.actual = {Lead::Rep, Lead::Manager, Lead::Unsaid, Lead::Manager, Lead::Rep};
        call.tookOver = YesNo::Yes;
        call.takeOverIdea = Idea::Customer;
        call.texts.set(TextField::Reflection, u"that the deal is lost"_qs);
        return call;
    }
    EntryId put(const JointCall &call, const QDateTime &now)
    {
        EntryId id;
        edit(*m_database, [&](ContentWriter &writer) {
            id = take(store().put(writer, call, call.startsAt.date(), now));
        });
        return id;
    }
    EntryId put(const JointCall &call) { return put(call, call.recordedAt); }
    JointCall read(EntryId id) { return take(store().jointCall(id)).value(); }

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            m_ana = take(PeopleStore(*m_database).addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
            m_bo = take(PeopleStore(*m_database).addRep(writer, {{}, u"Bo"_qs, {}, {}, {}}));
        });
        m_skill = take(SkillStore(*m_database).skills()).front().id;
    }

    void everythingComesBack()
    {
        JointCall call = held();
        call.id = put(call);
        QCOMPARE(read(call.id), call);
        const Entry entry{call.id, EntryKind::JointCall, m_ana, std::nullopt, QDate(2026, 11, 12)};
        QCOMPARE(take(EntryStore(*m_database).entry(call.id)), std::optional(entry));
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
    }

    void callsAreReadOldestStartFirst()
    {
        JointCall later = planned();
        later.startsAt = m_start.addDays(3);
        later.rep = m_bo;
        const EntryId second = put(later);
        const EntryId first = put(planned());
        const std::vector<JointCall> all = take(store().jointCalls());
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].id, first);
        QCOMPARE(all[1].id, second);
        QCOMPARE(all[0], read(first));
        QCOMPARE(take(store().jointCallsOf(m_bo)).size(), size_t(1));
        QCOMPARE(take(store().jointCallsOf(m_bo)).front().id, second);
        QVERIFY(!take(store().jointCall(EntryId{99})).has_value());
    }

    void beforeTheStartWhatIsAgreedChangesFreely()
    {
        JointCall call = planned();
        call.id = put(call);
        call.agreed = {Lead::Manager};
        call.kind = CallKind::Modelling;
        put(call, m_start.addMSecs(-1));
        QVERIFY(read(call.id).changedAfterwards.empty());
        QCOMPARE(read(call.id).agreed, call.agreed);
    }

    void fromTheStartOnEveryChangeOfTheAgreedLeadLeavesATrace()
    {
        JointCall call = planned();
        call.id = put(call);
        call.agreed = {Lead::Rep, Lead::Manager, Lead::Together, Lead::Manager, Lead::Rep};
        put(call, m_start);
        call.kind = CallKind::Modelling;
        const QDateTime later = m_start.addDays(2);
        put(call, later);
        const std::vector<LeadChange> expected = {
            {m_start, CallPart::Discovery, Lead::Rep, Lead::Manager},
            {m_start, CallPart::Close, Lead::Unsaid, Lead::Rep},
            {later, std::nullopt, Lead::Rep, Lead::Manager},
        };
        QCOMPARE(read(call.id).changedAfterwards, expected);
    }

    void whatCallersSayOfTheTraceIsNotWritten()
    {
        JointCall call = planned();
        call.changedAfterwards = {{m_start, CallPart::Price, Lead::Rep, Lead::Manager}};
        call.movedFrom = m_start;
        call.id = put(call);
        QVERIFY(read(call.id).changedAfterwards.empty());
        QVERIFY(!read(call.id).movedFrom);
        call.agreed = {};
        put(call, m_start);
        call.changedAfterwards.clear();
        put(call, m_start);
        QCOMPARE(read(call.id).changedAfterwards.size(), size_t(4));
    }

    void puttingACallOffDoesNotFreeWhatWasAgreed()
    {
        JointCall call = planned();
        call.id = put(call);
        const QDateTime afterwards = m_start.addSecs(60);
        call.startsAt = m_start.addDays(7);
        put(call, afterwards);
        QCOMPARE(read(call.id).movedFrom, std::optional(m_start));
        QVERIFY(read(call.id).changedAfterwards.empty());
        call.agreed[0] = Lead::Manager;
        put(call, afterwards);
        call.startsAt = m_start;
        put(call, afterwards);
        const LeadChange expected{afterwards, CallPart::Opening, Lead::Rep, Lead::Manager};
        QCOMPARE(read(call.id).changedAfterwards, std::vector{expected});
        QCOMPARE(read(call.id).movedFrom, std::optional(m_start));
    }

    void aCallMovedBeforeItsStartIsJustMoved()
    {
        JointCall call = planned();
        call.id = put(call);
        call.startsAt = m_start.addDays(7);
        call.agreed[0] = Lead::Manager;
        put(call, m_start.addSecs(-60));
        QVERIFY(!read(call.id).movedFrom);
        QVERIFY(read(call.id).changedAfterwards.empty());
        QCOMPARE(take(EntryStore(*m_database).entry(call.id))->day, QDate(2026, 11, 19));
    }

    void aCallMovedIntoThePastHasStarted()
    {
        JointCall call = planned();
        call.id = put(call);
        const QDateTime now = m_start.addDays(-1);
        call.startsAt = now.addSecs(-60);
        call.agreed[0] = Lead::Manager;
        put(call, now);
        QCOMPARE(read(call.id).changedAfterwards.size(), size_t(1));
    }

    void undoTakesTheTraceBackAndRedoBringsIt()
    {
        JointCall call = held();
        call.id = put(call);
        const quint64 before = take(contentHash(*m_database));
        call.agreed = {};
        const ContentStep step = edit(*m_database, [&](ContentWriter &writer) {
            take(store().put(writer, call, m_start.date(), m_start));
        });
        const quint64 after = take(contentHash(*m_database));
        QVERIFY(before != after);
        undo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), before);
        redo(*m_database, step);
        QCOMPARE(take(contentHash(*m_database)), after);
    }

    void aRemovedCallLeavesNothingAndComesBackWhole()
    {
        JointCall call = held();
        call.id = put(call);
        call.agreed = {};
        put(call, m_start.addDays(1));
        Debrief debrief;
        debrief.rep = m_ana;
        debrief.jointCall = call.id;
        debrief.endedAt = debrief.recordedAt = m_start;
        debrief.ending = Ending::Order;
        EntryId debriefId;
        edit(*m_database, [&](ContentWriter &writer) {
            debriefId = take(DebriefStore(*m_database).put(writer, debrief, m_start.date()));
        });
        const JointCall whole = read(call.id);
        const quint64 before = take(contentHash(*m_database));
        const ContentStep step = edit(
            *m_database, [&](ContentWriter &writer) { take(store().remove(writer, call.id)); });
        QVERIFY(take(store().jointCalls()).empty());
        QVERIFY(!take(DebriefStore(*m_database).debrief(debriefId))->jointCall);
        for (const char *table : {"joint_call", "call_part", "lead_change", "words"})
            QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM " + QByteArray(table)), 0);
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
        undo(*m_database, step);
        QCOMPARE(read(call.id), whole);
        QCOMPARE(take(contentHash(*m_database)), before);
    }

    void theCheckFindsSharesAndTalliesThatCannotBe()
    {
        JointCall call = held();
        call.managerTalk = 45;
        put(call);
        const QStringList findings = take(checkWorkbook(*m_database));
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.front().contains(u"have a tally or a share that cannot be"));
    }

    void aCallThatIsGoneIsRefused()
    {
        JointCall call = planned();
        call.id = EntryId{77};
        edit(*m_database, [&](ContentWriter &writer) {
            const auto written = store().put(writer, call, m_start.date(), m_start);
            QVERIFY(!written.ok());
            QVERIFY(written.failure().sentence.contains(u"no longer in the workbook"));
        });
    }
};

QTEST_APPLESS_MAIN(TestJointCalls)
#include "tst_jointcalls.moc"
