// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/duedebriefs.h"

#include <QTest>

using namespace courtside;

class TestDueDebriefs final : public QObject
{
    Q_OBJECT

    DueFacts m_facts;

    QDateTime at(int daysAgo, int hour = 10) const
    {
        return QDateTime(QDate(2026, 11, 23).addDays(-daysAgo), QTime(hour, 0), m_facts.zone);
    }
    Deal deal(int id, DealOutcome outcome, int closedDaysAgo) const
    {
        Deal deal;
        deal.id = DealId{id};
        deal.owner = RepId{1};
        deal.name = u"Rollout"_qs;
        deal.account = u"Acme"_qs;
        deal.outcome = outcome;
        deal.closed = at(closedDaysAgo).date();
        return deal;
    }
    Debrief debrief(int id, int daysAgo) const
    {
        Debrief debrief;
        debrief.id = EntryId{id};
        debrief.rep = RepId{1};
        debrief.endedAt = at(daysAgo);
        debrief.ending = Ending::Continuation;
        return debrief;
    }
    static Debrief complete(Debrief debrief)
    {
        for (const TextField field : {TextField::Customer, TextField::NextStep, TextField::WentWell,
                                      TextField::DoDifferently})
            debrief.texts.set(field, u"said"_qs);
        debrief.nextStepOn = QDate(2026, 12, 1);
        debrief.promised = YesNo::No;
        return debrief;
    }

private Q_SLOTS:
    void init()
    {
        m_facts = {};
        m_facts.zone = QTimeZone("Europe/Berlin");
        m_facts.now = at(0, 12);
    }

    void aJointCallIsDueFromItsStartUntilItIsTalkedOver()
    {
        JointCall call;
        call.id = EntryId{5};
        call.rep = RepId{1};
        call.startsAt = at(0, 13);
        call.texts.set(TextField::Customer, u"Acme"_qs);
        m_facts.jointCalls = {call};
        QVERIFY(dueDebriefs(m_facts).empty());
        m_facts.now = at(0, 14);
        const auto due = dueDebriefs(m_facts);
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due[0].jointCall, std::optional(EntryId{5}));
        QCOMPARE(due[0].what, u"Acme"_qs);
        m_facts.jointCalls[0].heldAt = m_facts.now;
        QVERIFY(dueDebriefs(m_facts).empty());
        m_facts.jointCalls[0].heldAt.reset();
        m_facts.debriefs = {debrief(9, 0)};
        m_facts.debriefs[0].jointCall = EntryId{5};
        QVERIFY(dueDebriefs(m_facts).empty());
    }

    void winsAndLossesAreDueAlikeForFourWeeks()
    {
        m_facts.deals = {deal(1, DealOutcome::Won, 3),   deal(2, DealOutcome::Lost, 1),
                         deal(3, DealOutcome::Open, 1),  deal(4, DealOutcome::Won, 28),
                         deal(5, DealOutcome::Lost, 29), deal(6, DealOutcome::Lost, -1)};
        QList<qint64> due;
        for (const DueDebrief &item : dueDebriefs(m_facts))
            due += item.deal->value;
        QCOMPARE(due, (QList<qint64>{2, 1, 4}));
        QCOMPARE(dueDebriefs(m_facts)[0].what, u"Acme, Rollout"_qs);
    }

    void aDebriefFromBeforeTheDecisionIsNotOneOfIt()
    {
        m_facts.deals = {deal(1, DealOutcome::Won, 3)};
        m_facts.debriefs = {debrief(9, 4)};
        m_facts.debriefs[0].deal = DealId{1};
        QCOMPARE(dueDebriefs(m_facts).size(), size_t(1));
        m_facts.debriefs[0].texts.set(TextField::HowDecided, u"they asked for references"_qs);
        QVERIFY(dueDebriefs(m_facts).empty());
        m_facts.debriefs = {debrief(9, 3)};
        m_facts.debriefs[0].deal = DealId{1};
        QVERIFY(dueDebriefs(m_facts).empty());
    }

    void aDealThatNeedsNoneIsLeftAlone()
    {
        m_facts.deals = {deal(1, DealOutcome::Won, 3)};
        m_facts.dealsWithoutNeed = {DealId{1}};
        QVERIFY(dueDebriefs(m_facts).empty());
    }

    void aRowMarkedAsImportantIsDueUntilItGotOne()
    {
        m_facts.importantRows = {{{1, "k1"}, RepId{1}, at(40).date(), u"Demo: plant visit"_qs, {}},
                                 {{1, "k2"}, RepId{1}, at(2).date(), u"Demo"_qs, EntryId{9}}};
        const auto due = dueDebriefs(m_facts);
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due[0].row.key, QByteArray("k1"));
        QCOMPARE(due[0].what, u"Demo: plant visit"_qs);
    }

    void theNewestIsFirst()
    {
        m_facts.importantRows = {{{1, "k1"}, RepId{1}, at(1).date(), u"Demo"_qs, {}}};
        m_facts.deals = {deal(1, DealOutcome::Won, 3), deal(2, DealOutcome::Won, 0)};
        const auto due = dueDebriefs(m_facts);
        QCOMPARE(due[0].deal, std::optional(DealId{2}));
        QVERIFY(due[1].row.isValid());
        QCOMPARE(due[2].deal, std::optional(DealId{1}));
    }

    void whatIsMissingIsListedInTheOrderOfTheForm()
    {
        m_facts.debriefs = {debrief(1, 2), complete(debrief(2, 1)), debrief(3, 29)};
        const auto unfinished = unfinishedDebriefs(m_facts);
        QCOMPARE(unfinished.size(), size_t(1));
        QCOMPARE(unfinished[0].debrief.id, EntryId{1});
        QCOMPARE(unfinished[0].missing,
                 (std::vector{DebriefPart::Customer, DebriefPart::NextStep, DebriefPart::WentWell,
                              DebriefPart::DoDifferently, DebriefPart::Promise}));
    }

    void aDecidedDealAsksHow()
    {
        m_facts.debriefs = {complete(debrief(1, 2))};
        m_facts.debriefs[0].deal = DealId{1};
        m_facts.deals = {deal(1, DealOutcome::Won, 3)};
        QCOMPARE(unfinishedDebriefs(m_facts)[0].missing, std::vector{DebriefPart::HowDecided});
        m_facts.debriefs[0].texts.set(TextField::HowDecided, u"references"_qs);
        QVERIFY(unfinishedDebriefs(m_facts).empty());
    }
};

QTEST_APPLESS_MAIN(TestDueDebriefs)
#include "tst_duedebriefs.moc"
