// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/debriefwords.h"

#include "resources/translations/words.h"

#include <QTest>

using namespace courtside;

class TestDebriefWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void howLongAfterTheCall_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const QString &text) {
            QTest::addRow("%lld", seconds) << seconds << text;
        };
        row(-30, u"just after the call"_qs);
        row(59, u"just after the call"_qs);
        row(60, u"1 min after the call"_qs);
        row(1080, u"18 min after the call"_qs);
        row(7199, u"119 min after the call"_qs);
        row(7200, u"2 hours after the call"_qs);
        row(172799, u"47 hours after the call"_qs);
        row(172800, u"2 days after the call"_qs);
        row(30 * 86400, u"30 days after the call"_qs);
    }

    void howLongAfterTheCall()
    {
        QFETCH(const qint64, seconds);
        QTEST(afterCallText(seconds), "text");
    }

    void whatIsStillToFinishIsOneSentence()
    {
        QCOMPARE(toFinishText({}), QString());
        QCOMPARE(toFinishText({DebriefPart::Customer, DebriefPart::WentWell}),
                 u"Still to finish: the customer, what went well."_qs);
    }

    void theLineSaysWhatWasRecorded()
    {
        Debrief debrief;
        debrief.ending = Ending::Advance;
        QCOMPARE(recordedText(debrief, u"Bo <3 %2"_qs, false),
                 u"Recorded: Bo <3 %2, an advance."_qs);
        debrief.texts.set(TextField::Customer, u"R&D\nLtd"_qs);
        debrief.ending = Ending::Continuation;
        QCOMPARE(recordedText(debrief, u"Anna"_qs, true),
                 u"Recorded: Anna, R&D Ltd, a continuation. An advance needs something specific "
                 "that the customer does, so it is kept as a continuation."_qs);
    }

    void everyAnswerHasItsWord()
    {
        for (int ending = 1; ending <= 4; ++ending)
            QVERIFY(!endingText(static_cast<Ending>(ending)).isEmpty());
        for (int cause = 1; cause <= 8; ++cause)
            QVERIFY(!causeText(static_cast<DecisionCause>(cause)).isEmpty());
        for (int reached = 1; reached <= 3; ++reached)
            QVERIFY(!reachedText(static_cast<Reached>(reached)).isEmpty());
        for (int part = 0; part <= 5; ++part)
            QVERIFY(!partText(static_cast<DebriefPart>(part)).isEmpty());
        for (size_t question = 0; question < qualityQuestions; ++question)
            QVERIFY(qualityQuestion(static_cast<Quality>(question)).endsWith(u'?'));
        QVERIFY(endingText(Ending::Unsaid).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDebriefWords)
#include "tst_debriefwords.moc"
