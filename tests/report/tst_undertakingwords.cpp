// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/undertakingwords.h"
#include "resources/translations/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace courtside;

namespace {
const QDate today(2026, 11, 24); // a Tuesday
}

class TestUndertakingWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void datesSayHowTheyStand()
    {
        QCOMPARE(dueText(QDate(2026, 11, 27), today), u"by Fri 27 Nov 2026"_qs);
        QCOMPARE(dueText(today, today), u"due today"_qs);
        QCOMPARE(dueText(QDate(2026, 11, 23), today),
                 u"overdue by 1 day, since Mon 23 Nov 2026"_qs);
        QCOMPARE(dueText(QDate(2026, 11, 20), today),
                 u"overdue by 4 days, since Fri 20 Nov 2026"_qs);
        Commitment commitment;
        QCOMPARE(commitmentDueText(commitment, today), u"at the next one-on-one"_qs);
        commitment.due = QDate(2026, 12, 1);
        QCOMPARE(commitmentDueText(commitment, today), u"by Tue 1 Dec 2026"_qs);
        QCOMPARE(openForText(today, today), u"open since today"_qs);
        QCOMPARE(openForText(QDate(2026, 11, 12), today), u"open for 12 days"_qs);
    }

    void endingsSayWhatAndWhen()
    {
        Owed owed;
        QCOMPARE(closedText(owed, EntryKind::Owed), QString());
        owed.outcome = Outcome::NotKept;
        owed.closedOn = QDate(2026, 11, 20);
        QCOMPARE(closedText(owed, EntryKind::Owed), u"not kept on Fri 20 Nov 2026"_qs);
        QCOMPARE(closedText(owed, EntryKind::Obstacle), u"still there on Fri 20 Nov 2026"_qs);
        owed.outcome = Outcome::Kept;
        QCOMPARE(closedText(owed, EntryKind::Obstacle), u"removed on Fri 20 Nov 2026"_qs);
        Promise promise;
        promise.end = PromiseEnd::ChangedWithAgreement;
        promise.closedOn = QDate(2026, 11, 20);
        QCOMPARE(closedText(promise),
                 u"changed with the customer's agreement on Fri 20 Nov 2026"_qs);
    }

    void everyAnswerHasAWord()
    {
        QStringList words;
        for (int outcome = 0; outcome <= 4; ++outcome)
            words.append(outcomeWord(static_cast<Outcome>(outcome), EntryKind::Commitment));
        QCOMPARE(words, QStringList({u"open"_qs, u"kept"_qs, u"changed"_qs, u"not kept"_qs,
                                     u"cannot tell"_qs}));
        words.clear();
        for (int end = 0; end <= 4; ++end)
            words.append(promiseEndWord(static_cast<PromiseEnd>(end)));
        QCOMPARE(words, QStringList({u"open"_qs, u"kept"_qs, u"late"_qs,
                                     u"changed with the customer's agreement"_qs, u"broken"_qs}));
        for (int kind = 1; kind <= 4; ++kind)
            QVERIFY(!obstacleKindWord(static_cast<ObstacleKind>(kind)).isEmpty());
    }

    void burdensAreToldAsFarAsTheyAreKnown()
    {
        QCOMPARE(burdenText(Burden::Unsaid, BurdenSize::Unsaid), QString());
        QCOMPARE(burdenText(Burden::Capacity, BurdenSize::Unsaid), u"burden: capacity"_qs);
        QCOMPARE(burdenText(Burden::Unsaid, BurdenSize::Large), u"large burden"_qs);
        QCOMPARE(burdenText(Burden::Cost, BurdenSize::Medium), u"medium burden: cost"_qs);
    }

    void theReasonIsInTheRepsOwnWords()
    {
        QCOMPARE(becauseText(u"I want to lead a team"_qs),
                 u"Because you said “I want to lead a team”"_qs);
        QCOMPARE(becauseText({}), u"No link to your aims yet."_qs);
        QCOMPARE(proposedByText(Who::Rep, u"Bo <3 %2"_qs), u"proposed by Bo <3 %2"_qs);
        QCOMPARE(proposedByText(Who::Manager, u"Bo"_qs), u"proposed by me"_qs);
    }

    void anObstacleSaysWhoWasAskedAndTheAnswer()
    {
        Obstacle obstacle;
        QCOMPARE(askedText(obstacle), u"Nobody was asked yet."_qs);
        obstacle.texts.set(TextField::AskedWhom, u"the head of IT"_qs);
        QCOMPARE(askedText(obstacle), u"Asked the head of IT. No answer yet."_qs);
        obstacle.askedOn = QDate(2026, 11, 9);
        QCOMPARE(askedText(obstacle), u"Asked the head of IT on Mon 9 Nov 2026. No answer yet."_qs);
        obstacle.texts.set(TextField::Answer, u"in January"_qs);
        QCOMPARE(askedText(obstacle),
                 u"Asked the head of IT on Mon 9 Nov 2026. Answer: in January"_qs);
    }

    void theNudgeAsksAndDoesNotForbid()
    {
        QCOMPARE(nudgeText(Nudge::None), QString());
        for (const Nudge nudge : {Nudge::ResultOnly, Nudge::VolumeOnly}) {
            QVERIFY(nudgeText(nudge).contains(u"What will you do"));
            QVERIFY(nudgeText(nudge).contains(u"Recorded as it is"));
        }
    }

    void fewerThanFiveAreTooFewToSay()
    {
        QCOMPARE(promiseKeptText({0, 0}), u"Kept: too few to say (0 promises closed)"_qs);
        QCOMPARE(promiseKeptText({1, 1}), u"Kept: too few to say (1 promise closed)"_qs);
        QCOMPARE(promiseKeptText({4, 4}), u"Kept: too few to say (4 promises closed)"_qs);
        QCOMPARE(promiseKeptText({3, 5}), u"Kept: 3 of 5 closed promises"_qs);
        QCOMPARE(owedKeptText({3, 4}), u"Kept: too few to say (4 closed)"_qs);
        QCOMPARE(owedKeptText({5, 6}), u"Kept: 5 of 6 closed"_qs);
    }
};

QTEST_GUILESS_MAIN(TestUndertakingWords)
#include "tst_undertakingwords.moc"
