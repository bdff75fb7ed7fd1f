// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jointcallwords.h"
#include "models/report/plancard.h"

#include <QTest>

using namespace courtside;

namespace {

const QTimeZone berlin("Europe/Berlin");

JointCall agreedCall()
{
    JointCall call;
    call.rep = RepId{1};
    call.startsAt = QDateTime(QDate(2026, 11, 12), QTime(13, 0), Qt::UTC);
    call.recordedAt = call.startsAt.addDays(-1);
    call.kind = CallKind::Coaching;
    call.agreed = {Lead::Rep, Lead::Rep, Lead::Together, Lead::Unsaid, Lead::Manager};
    call.texts.set(TextField::Customer, u"R&D <Inc>"_qs);
    call.texts.set(TextField::Objective, u"a date for the trial\nwith the buyer"_qs);
    call.texts.set(TextField::HandOverSignal, u"put your pen down"_qs);
    call.texts.set(TextField::HelpWanted, u"the silence after the price"_qs);
    return call;
}

PlanCardNames names()
{
    const LastLesson lesson{u"ask before showing"_qs,
                            QDateTime(QDate(2026, 11, 3), QTime(23, 30), Qt::UTC), EntryId{7}};
    return {u"Anna Berg"_qs, u"Listening"_qs, lesson};
}

} // namespace

class TestPlanCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardSaysWhatWasAgreedAndTheLastLesson()
    {
        QCOMPARE(planCardText(planCard(agreedCall(), names(), berlin)),
                 u"Coaching call: Anna Berg\n"
                 "Thu 12 Nov 2026, 14:00, R&D <Inc>\n"
                 "Objective:\n"
                 "  a date for the trial\n"
                 "  with the buyer\n"
                 "Kind: The rep leads, the manager observes.\n"
                 "Who leads:\n"
                 "  Anna Berg: Opening, Discovery\n"
                 "  Together: Presentation\n"
                 "  Manager: Close\n"
                 "  Not agreed: Price\n"
                 "I'll only step in if you …: put your pen down\n"
                 "The one skill to watch: Listening\n"
                 "Help wanted by Anna Berg: the silence after the price\n"
                 "Do differently, said after the call of 4 Nov 2026: ask before showing\n"_qs);
    }

    void whatWasNotAgreedIsSaid()
    {
        JointCall call = agreedCall();
        call.agreed = {};
        call.texts = {};
        const PlanCard card = planCard(call, {u"Anna Berg"_qs, {}, std::nullopt}, berlin);
        QCOMPARE(planCardText(card), u"Coaching call: Anna Berg\n"
                                     "Thu 12 Nov 2026, 14:00\n"
                                     "Kind: The rep leads, the manager observes.\n"
                                     "Who leads: Roles not agreed.\n"
                                     "Hand-over: No signal agreed.\n"_qs);
        QVERIFY(card.lines[1].isOpen);
        QVERIFY(card.lines[2].isOpen);
    }

    void theThreeKindsAreToldApart()
    {
        QSet<QString> words;
        for (const CallKind kind : {CallKind::Coaching, CallKind::Joint, CallKind::Modelling}) {
            words.insert(kindWord(kind));
            words.insert(kindMeaning(kind));
        }
        QCOMPARE(words.size(), 6);
    }

    void printedWordsStayWords()
    {
        const QString html = planCardHtml(planCard(agreedCall(), names(), berlin));
        QVERIFY(html.contains(u"R&amp;D &lt;Inc&gt;"));
        QVERIFY(html.contains(u"a date for the trial<br>with the buyer"));
        QVERIFY(!html.contains(u"<Inc>"));
    }

    void nothingOfAfterwardsIsOnTheCard()
    {
        JointCall call = agreedCall();
        for (const TextField field :
             {TextField::Reflection, TextField::WentWell, TextField::DoDifferently,
              TextField::Strength, TextField::OnePoint, TextField::TookOverWhen,
              TextField::TookOverWhy})
            call.texts.set(field, u"SENTINEL"_qs);
        const PlanCard card = planCard(call, names(), berlin);
        QVERIFY(!planCardText(card).contains(u"SENTINEL"));
        QVERIFY(!planCardHtml(card).contains(u"SENTINEL"));
    }

    void theTraceIsASentence()
    {
        const QDateTime at(QDate(2026, 11, 12), QTime(15, 10), Qt::UTC);
        QCOMPARE(leadChangeSentence({at, CallPart::Discovery, Lead::Rep, Lead::Manager},
                                    u"Bo %1"_qs, berlin),
                 u"Changed after the start, Thu 12 Nov 2026, 16:10: Discovery, Bo %1 before, "
                 "Manager now."_qs);
        QCOMPARE(
            leadChangeSentence({at, std::nullopt, Lead::Rep, Lead::Together}, u"Bo"_qs, berlin),
            u"Changed after the start, Thu 12 Nov 2026, 16:10: Kind of call, Coaching call "
            "before, Joint call now."_qs);
    }

    void aPlanOfAfterwardsSaysSo()
    {
        JointCall call = agreedCall();
        QCOMPARE(planTraceSentence(call, berlin), QString());
        call.recordedAt = call.startsAt.addSecs(3600);
        call.movedFrom = call.startsAt.addDays(-7);
        QCOMPARE(planTraceSentence(call, berlin),
                 u"This plan was written after the start, Thu 12 Nov 2026, 15:00. This call was "
                 "put off after its start, Thu 5 Nov 2026, 14:00."_qs);
    }
};

QTEST_GUILESS_MAIN(TestPlanCard)
#include "tst_plancard.moc"
