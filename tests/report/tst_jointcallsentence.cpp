// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jointcallsentence.h"

#include "resources/translations/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace courtside;

namespace {

RescueRate rescued(int tookOver, int calls, int unanswered = 0, int changed = 0)
{
    return {tookOver, calls, unanswered, changed, QDate(2026, 10, 5)};
}

ManagerLed led(int byManager, int calls)
{
    return {byManager, calls, 0, QDate(2026, 8, 31)};
}

TimeToDebrief debriefed(int debriefs, int sameDay, double median)
{
    return {debriefs, sameDay, median, QDate(2026, 8, 31)};
}

const QString anna = QStringLiteral("Anna");

} // namespace

class TestJointCallSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void theRescueRateIsACountOutOfACount()
    {
        QCOMPARE(rescueSentence(rescued(4, 10), anna),
                 u"You took over in 4 of 10 calls that Anna was to lead, since 5 Oct 2026."_qs);
        QCOMPARE(rescueSentence(rescued(0, 5), {}),
                 u"You took over in 0 of 5 calls that a rep was to lead, since 5 Oct 2026."_qs);
    }

    void fewCallsAreTooFewToSay()
    {
        QCOMPARE(rescueSentence(rescued(1, 4), anna),
                 u"You took over in 1 of 4 calls that Anna was to lead: too few to say."_qs);
        QCOMPARE(rescueSentence(rescued(1, 1), anna),
                 u"You took over in 1 of 1 call that Anna was to lead: too few to say."_qs);
        QCOMPARE(rescueSentence({}, anna),
                 u"No joint call that Anna was to lead is recorded with an answer yet."_qs);
        QCOMPARE(managerLedSentence(led(2, 4), anna),
                 u"You led 2 of 4 joint calls with Anna since 31 Aug 2026: too few to say."_qs);
        QCOMPARE(managerLedSentence(led(0, 0), anna),
                 u"No joint call with Anna since 31 Aug 2026 says who led it."_qs);
        QCOMPARE(timeToDebriefSentence(debriefed(1, 1, 5), anna),
                 u"1 debrief of Anna's calls since 31 Aug 2026: too few to say."_qs);
        QCOMPARE(timeToDebriefSentence(debriefed(0, 0, 0), {}),
                 u"0 debriefs since 31 Aug 2026."_qs);
    }

    void whatIsNotCountedIsSaid()
    {
        QCOMPARE(rescueSentence(rescued(4, 10, 2, 1), anna),
                 u"You took over in 4 of 10 calls that Anna was to lead, since 5 Oct 2026. "
                 "2 more do not say whether you took over. "
                 "In 1 call the agreed lead was changed after the start."_qs);
    }

    void theThresholdStandsWithTheWarning()
    {
        QCOMPARE(managerLedSentence(led(6, 11), anna),
                 u"You led 6 of 11 joint calls with Anna since 31 Aug 2026, which is over 50 %. "
                 "Which of the next ones can Anna lead?"_qs);
        QCOMPARE(managerLedSentence(led(6, 11), {}),
                 u"You led 6 of 11 joint calls since 31 Aug 2026, which is over 50 %. "
                 "Which of the next ones can a rep lead?"_qs);
        QCOMPARE(managerLedSentence(led(5, 11), anna),
                 u"You led 5 of 11 joint calls with Anna since 31 Aug 2026."_qs);
    }

    void theMedianIsSaidInTheUnitPeopleUse()
    {
        QCOMPARE(timeToDebriefSentence(debriefed(9, 7, 25), anna),
                 u"9 debriefs of Anna's calls since 31 Aug 2026: the middle one was recorded "
                 "25 minutes after the call (median), 7 of 9 on the day of the call."_qs);
        QCOMPARE(delayText(0.4), u"0 minutes"_qs);
        QCOMPARE(delayText(1), u"1 minute"_qs);
        QCOMPARE(delayText(119), u"119 minutes"_qs);
        QCOMPARE(delayText(210), u"3.5 hours"_qs);
        QCOMPARE(delayText(47 * 60), u"47 hours"_qs);
        QCOMPARE(delayText(60 * 60), u"2.5 days"_qs);
    }

    void namesAreNeverTakenForPlaces()
    {
        const QString odd = QStringLiteral("Bo %1 %2 %n <b>");
        QVERIFY(rescueSentence(rescued(4, 10), odd).contains(odd));
        QVERIFY(managerLedSentence(led(6, 11), odd).contains(odd));
        QVERIFY(timeToDebriefSentence(debriefed(9, 7, 25), odd).contains(odd));
    }

    void theSentencesBlameNobody()
    {
        static const QRegularExpression blame(
            QStringLiteral("\\b(fail\\w*|bad|lazy|must|should|underperform\\w*|violation|alert|"
                           "because|he|she|his|her|him|score|rank)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &sentence :
             {rescueSentence(rescued(9, 10, 3, 2), anna), managerLedSentence(led(11, 11), anna),
              timeToDebriefSentence(debriefed(9, 0, 90'000), anna)})
            QVERIFY2(!blame.match(sentence).hasMatch(), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestJointCallSentence)
#include "tst_jointcallsentence.moc"
