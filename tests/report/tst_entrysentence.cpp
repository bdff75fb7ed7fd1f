// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/dealsteptext.h"
#include "models/report/entrysentence.h"
#include "models/report/entrywords.h"
#include "resources/translations/words.h"
#include "tests/report/flags.h"

#include <QTest>

using namespace courtside;

namespace {

const QDate today(2026, 11, 24);

TimelineItem itemOf(TimelineKind kind, TimelineDetails details)
{
    TimelineItem item;
    item.kind = kind;
    item.day = QDate(2026, 11, 20);
    item.details = std::move(details);
    item.repName = u"Anna Berg"_qs;
    item.activity = u"Conversations"_qs;
    return item;
}

QString lineOf(TimelineKind kind, TimelineDetails details)
{
    return entryLine(itemOf(kind, std::move(details)), today);
}

Texts texts(std::initializer_list<std::pair<TextField, QString>> all)
{
    Texts texts;
    for (const auto &[field, text] : all)
        texts.set(field, text);
    return texts;
}

DealStep step()
{
    DealStep step;
    Deal before;
    before.stage = u"Discovery"_qs;
    before.amount = 15'000;
    before.currency = u"EUR"_qs;
    before.closed = QDate(2026, 11, 27);
    step.before = before;
    step.now = before;
    step.day = QDate(2026, 11, 20);
    return step;
}

} // namespace

class TestEntrySentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void aDebriefSaysHowItEndedAndWhatComesNext()
    {
        Debrief debrief;
        debrief.ending = Ending::Advance;
        debrief.nextStepBy = Who::Customer;
        debrief.nextStepOn = QDate(2026, 11, 27);
        debrief.texts = texts(
            {{TextField::Customer, u"R&D <b>"_qs}, {TextField::NextStep, u"sends\nthe draft"_qs}});
        QCOMPARE(lineOf(TimelineKind::Debrief, debrief),
                 u"Advance, R&D <b>. Next step of the customer, by Fri 27 Nov 2026: “sends the "
                 "draft”."_qs);
        debrief.texts = texts({{TextField::DoDifferently, u"Ask earlier"_qs}});
        debrief.ending = Ending::NoSale;
        debrief.cause = DecisionCause::Timing;
        QCOMPARE(lineOf(TimelineKind::Debrief, debrief),
                 u"No-sale. Do differently: “Ask earlier”. Decided by: Timing."_qs);
    }

    void longWordsAreToldInPart()
    {
        Debrief debrief;
        debrief.ending = Ending::Continuation;
        debrief.texts = texts({{TextField::NextStep, u"word "_qs.repeated(200'000)}});
        const QString line = lineOf(TimelineKind::Debrief, debrief);
        QVERIFY2(line.size() < 180, qPrintable(QString::number(line.size())));
        QVERIFY(line.endsWith(u"word …”."));
    }

    void aJointCallSaysWhoWasToLeadAndWhoDid()
    {
        JointCall call;
        call.kind = CallKind::Coaching;
        call.texts = texts(
            {{TextField::Customer, u"Acme"_qs}, {TextField::Objective, u"agree on the pilot"_qs}});
        QCOMPARE(lineOf(TimelineKind::JointCall, call),
                 u"Coaching call, Acme. Planned. Objective: “agree on the pilot”."_qs);
        call.heldAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        call.tookOver = YesNo::Yes;
        QCOMPARE(lineOf(TimelineKind::JointCall, call),
                 u"Coaching call, Acme. Agreed lead: Anna Berg. Actual lead: Manager."_qs);
    }

    void whatWasUndertakenSaysHowItStands()
    {
        Commitment commitment;
        commitment.texts = texts({{TextField::Statement, u"Call three owners"_qs}});
        QCOMPARE(lineOf(TimelineKind::Commitment, commitment),
                 u"“Call three owners” At the next one-on-one."_qs);
        commitment.outcome = Outcome::Kept;
        commitment.closedOn = QDate(2026, 11, 23);
        QCOMPARE(lineOf(TimelineKind::Commitment, commitment),
                 u"“Call three owners” Kept on Mon 23 Nov 2026."_qs);
        Owed owed;
        owed.due = QDate(2026, 11, 20);
        owed.texts = texts({{TextField::Statement, u"Ask for a demo room"_qs}});
        QCOMPARE(lineOf(TimelineKind::Owed, owed),
                 u"“Ask for a demo room” Overdue by 4 days, since Fri 20 Nov 2026."_qs);
        Obstacle obstacle;
        obstacle.texts = texts({{TextField::Statement, u"The CRM is slow"_qs}});
        QCOMPARE(lineOf(TimelineKind::Obstacle, obstacle),
                 u"“The CRM is slow” Nobody was asked yet."_qs);
        Motivation motivation;
        motivation.texts = texts({{TextField::Statement, u"Lead a team"_qs}});
        QCOMPARE(lineOf(TimelineKind::Motivation, motivation), u"“Lead a team”"_qs);
    }

    void aPromiseSaysToWhomAndWhoDelivers()
    {
        Promise promise;
        promise.due = QDate(2026, 11, 27);
        promise.texts = texts({{TextField::Statement, u"A sandbox"_qs},
                               {TextField::Customer, u"Acme"_qs},
                               {TextField::Function, u"Engineering"_qs}});
        QCOMPARE(lineOf(TimelineKind::Promise, promise),
                 u"“A sandbox” To Acme. Engineering delivers. By Fri 27 Nov 2026."_qs);
        promise.end = PromiseEnd::Late;
        promise.closedOn = QDate(2026, 11, 30);
        QCOMPARE(lineOf(TimelineKind::Promise, promise),
                 u"“A sandbox” To Acme. Engineering delivers. Late on Mon 30 Nov 2026."_qs);
    }

    void aFlagSaysWhatWasSeenAndWhatWouldBeUsual()
    {
        const Flag flag = testing::annasFlag();
        const TimelineItem raised = itemOf(TimelineKind::Flag, FlagEvent{flag, false});
        QCOMPARE(entryTitle(raised), u"Flag"_qs);
        QCOMPARE(entryLine(raised, today), u"Conversations: seen 16, usual 30."_qs);
        const TimelineItem cleared = itemOf(TimelineKind::Flag, FlagEvent{flag, true});
        QCOMPARE(entryTitle(cleared), u"Flag cleared"_qs);
        QCOMPARE(entryLine(cleared, today),
                 u"Conversations; raised in the week of 28 Oct 2024."_qs);
        QCOMPARE(entryTitle(itemOf(TimelineKind::Flag, FlagEvent{testing::marcsGoalFlag(), false})),
                 u"Below the goal"_qs);
        QCOMPARE(entryTitle(itemOf(TimelineKind::Flag, FlagEvent{testing::noorsHighSide(), false})),
                 u"Unusually high"_qs);
    }

    void goalsRestartsLeaveAndImportsSayTheirFacts()
    {
        const Week week = Week::of(QDate(2026, 11, 16));
        QCOMPARE(lineOf(TimelineKind::Goal, Goal{{}, {}, {}, week, 8.0, {}, u"fits the year"_qs}),
                 u"Conversations: 8 in a full week, from the week of 16 Nov 2026 on. Reason: “fits "
                 "the year”."_qs);
        QCOMPARE(lineOf(TimelineKind::Goal, Goal{{}, {}, {}, week, 0.0, {}, {}}),
                 u"Conversations: no goal from the week of 16 Nov 2026 on."_qs);
        QCOMPARE(lineOf(TimelineKind::Restart, Restart{{}, {}, {}, week, u"new area"_qs}),
                 u"Every activity: the weeks before no longer say what is usual. Reason: “new "
                 "area”."_qs);
        QCOMPARE(lineOf(TimelineKind::Leave,
                        Leave{{}, {}, QDate(2026, 11, 20), QDate(2026, 11, 27), true}),
                 u"Until Fri 27 Nov 2026, half of each day."_qs);
        QCOMPARE(lineOf(TimelineKind::Leave,
                        Leave{{}, {}, QDate(2026, 11, 20), QDate(2026, 11, 20), false}),
                 u"One day."_qs);
        ImportBatch batch;
        batch.file = u"crm <b>.csv"_qs;
        batch.rows = 1;
        QCOMPARE(lineOf(TimelineKind::Import, batch), u"1 row in “crm <b>.csv”."_qs);
        batch.rows = 1200;
        QCOMPARE(lineOf(TimelineKind::Import, batch), u"1200 rows in “crm <b>.csv”."_qs);
    }

    void aStepOfADealSaysWhatChanged()
    {
        DealStep change = step();
        change.now.stage = u"Proposal"_qs;
        change.now.closed = QDate(2027, 1, 8);
        TimelineItem item = itemOf(TimelineKind::Deal, change);
        QCOMPARE(entryTitle(item), u"Deal"_qs);
        QCOMPARE(entryLine(item, today),
                 u"Stage Proposal, before Discovery. Close date Fri 8 Jan 2027, 42 days later than "
                 "before."_qs);
        QVERIFY(!isTrailing(item));

        change = step();
        change.now.amount = 12'000;
        item = itemOf(TimelineKind::Deal, change);
        QCOMPARE(entryLine(item, today), u"Amount 12,000\u00a0EUR, before 15,000\u00a0EUR."_qs);
        QVERIFY(isTrailing(item));

        change.now.outcome = DealOutcome::Won;
        item = itemOf(TimelineKind::Deal, change);
        QCOMPARE(entryTitle(item), u"Won"_qs);
        QVERIFY(isTrailing(item));

        change = step();
        change.before.reset();
        QCOMPARE(lineOf(TimelineKind::Deal, change),
                 u"Begins, Anna Berg. Stage Discovery. Amount 15,000\u00a0EUR. Close date Fri 27 "
                 "Nov 2026."_qs);
    }

    void whatWasRecordedInAWeekIsCounted()
    {
        QCOMPARE(recordedInWeekSentence({{TimelineKind::Debrief, 1}, {TimelineKind::Promise, 2}}),
                 u"Recorded: 1 debrief, 2 promises."_qs);
        QCOMPARE(recordedInWeekSentence({{TimelineKind::Owed, 1}}), u"Recorded: 1 thing I owe."_qs);
    }

    /// Every field and kind has a word, but for the statement, which needs none.
    void everythingHasAWord()
    {
        for (int field = 1; field <= static_cast<int>(TextField::Function); ++field) {
            const auto one = static_cast<TextField>(field);
            QCOMPARE(fieldWord(one).isEmpty(), one == TextField::Statement);
        }
        for (int kind = 1; kind <= static_cast<int>(EntryKind::Motivation); ++kind)
            QVERIFY(!entryKindWord(static_cast<EntryKind>(kind)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(TimelineKind::Deal); ++kind)
            QVERIFY(!timelineKindWord(static_cast<TimelineKind>(kind)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEntrySentence)
#include "tst_entrysentence.moc"
