// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/flagsentence.h"

#include "tests/report/flags.h"

#include <QTest>

using namespace courtside;
using namespace courtside::testing;

namespace {

const PairNames anna{QStringLiteral("Anna"), QStringLiteral("conversations")};
const PairNames marc{QStringLiteral("Marc"), QStringLiteral("conversations")};
const PairNames noor{QStringLiteral("Noor"), QStringLiteral("demos")};

Reason reasonWith(ReasonKind kind, const Flag &flag)
{
    Reason reason;
    reason.kind = kind;
    reason.flag = flag;
    return reason;
}

} // namespace

class TestFlagSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belowBaseline()
    {
        QCOMPARE(
            flagSentence(annasFlag(), anna, weekOf(2024, 10, 28)),
            QStringLiteral("Anna usually has about 8 conversations in a full week. In the last "
                           "4 weeks (19 days worked) Anna had 16, where about 30 would be "
                           "usual. A rep whose pace has not changed sets off a flag like this "
                           "about once in 3 years. A reason to talk, not a verdict."));
    }

    void belowGoal()
    {
        QCOMPARE(
            flagSentence(marcsGoalFlag(), marc, weekOf(2026, 11, 16)),
            QStringLiteral("Marc and you agreed on 8 conversations a week. In the last 4 weeks "
                           "(20 days worked) Marc had 16, where 32 were agreed. A rep exactly "
                           "on this goal would light this by chance about once in 3 years. Is "
                           "it the pace, the help, or the goal?"));
    }

    void partOfAnAgreedCountIsTold()
    {
        Flag flag = marcsGoalFlag();
        flag.runDays = 17.0;
        flag.expected = 27.2;
        flag.seen = 14;
        QVERIFY(flagSentence(flag, marc, weekOf(2026, 11, 16))
                    .contains(QStringLiteral("(17 days worked) Marc had 14, where about 27 were "
                                             "agreed.")));
    }

    void unusuallyHigh()
    {
        QCOMPARE(
            flagSentence(noorsHighSide(), noor, weekOf(2026, 11, 16)),
            QStringLiteral("Noor usually has about 7.5 demos in a full week. In the last 4 "
                           "weeks (20 days worked) Noor had 55, where about 30 would be usual. "
                           "Worth asking how."));
    }

    void anOlderRunIsToldWithItsEnd()
    {
        const QString text = flagSentence(annasFlag(), anna, weekOf(2024, 11, 4));
        QVERIFY(text.contains(QStringLiteral("In the 4 weeks to 3 Nov 2024 (19 days worked) Anna "
                                             "had 16")));
    }

    void aRunWithBreaksIsToldWithItsDates()
    {
        Flag flag = annasFlag();
        flag.runStart = weekOf(2024, 9, 30);
        const QString text = flagSentence(flag, anna, weekOf(2024, 10, 28));
        QVERIFY(text.contains(QStringLiteral("In the 4 weeks worked from 30 Sep 2024 to 3 Nov 2024 "
                                             "(19 days) Anna had 16")));
    }

    void namesAreInsertedAsGiven()
    {
        const PairNames odd{QStringLiteral("Bo <3 %5"), QStringLiteral("%1 & calls")};
        QVERIFY(flagSentence(annasFlag(), odd, weekOf(2024, 10, 28))
                    .startsWith(QStringLiteral("Bo <3 %5 usually has about 8 %1 & calls in a full "
                                               "week. In the last")));
    }

    void reasonsAreOneLine()
    {
        Reason reason = reasonWith(ReasonKind::BelowBaseline, annasFlag());
        QCOMPARE(reasonSentence(reason, anna, weekOf(2024, 10, 28)),
                 QStringLiteral("Anna, conversations: 16 in the last 4 weeks (19 days worked), "
                                "where about 30 would be usual. Without any change of pace a flag "
                                "like this comes about once in 3 years."));
        reason.alsoFlagged = 1;
        QVERIFY(reasonSentence(reason, anna, weekOf(2024, 10, 28))
                    .endsWith(QStringLiteral("3 years. 1 more flag is open.")));
        reason.alsoFlagged = 2;
        QVERIFY(reasonSentence(reason, anna, weekOf(2024, 10, 28))
                    .endsWith(QStringLiteral(" 2 more flags are open.")));
    }

    void goalAndHighSideAsReasons()
    {
        const Week now = weekOf(2026, 11, 16);
        QCOMPARE(reasonSentence(reasonWith(ReasonKind::BelowGoal, marcsGoalFlag()), marc, now),
                 QStringLiteral("Marc, conversations: 16 in the last 4 weeks (20 days worked), "
                                "where 32 were agreed. Exactly on the goal this would light about "
                                "once in 3 years."));
        QCOMPARE(reasonSentence(reasonWith(ReasonKind::HighSide, noorsHighSide()), noor, now),
                 QStringLiteral("Noor, demos: 55 in the last 4 weeks (20 days worked), where about "
                                "30 would be usual. Worth asking how."));
    }

    void aTeamThatFellTogetherIsAReasonWithoutARep()
    {
        Reason reason;
        reason.kind = ReasonKind::TeamBelow;
        reason.teamFall = TeamFall{{1}, {1}, weekOf(2026, 10, 26), weekOf(2026, 11, 16), 121.4, 61};
        QVERIFY(reasonSentence(reason, {QStringLiteral("North"), QStringLiteral("demos")},
                               weekOf(2026, 11, 16))
                    .startsWith(QStringLiteral("North as a whole, demos: 61 from 26 Oct 2026")));
    }

    void theStateOfAFlag()
    {
        Flag flag = annasFlag();
        QCOMPARE(flagStateText(flag), QStringLiteral("Open since the week of 28 Oct 2024"));
        flag.state = FlagState::Cleared;
        flag.clearedWeek = weekOf(2024, 12, 9);
        QCOMPARE(flagStateText(flag),
                 QStringLiteral("Cleared in the week of 9 Dec 2024; raised in the week of 28 Oct "
                                "2024"));
        flag.state = FlagState::Withdrawn;
        QCOMPARE(flagStateText(flag),
                 QStringLiteral("Withdrawn after corrected data; raised in the "
                                "week of 28 Oct 2024"));
    }

    void theTeamIsToldWhenItMatters()
    {
        Flag flag = annasFlag();
        QVERIFY(teamFactorSentence(flag).isEmpty());
        flag.expected *= 0.8;
        QCOMPARE(teamFactorSentence(flag),
                 QStringLiteral("The rest of the team was 20% down in these weeks; that is taken "
                                "into account."));
        flag.expected = 1.2 * 19.0 * flag.perFullWeek / 5.0;
        QCOMPARE(teamFactorSentence(flag),
                 QStringLiteral("The rest of the team was 20% up in these weeks; that is taken "
                                "into account."));
        flag.key.light = Light::Goal;
        QVERIFY(teamFactorSentence(flag).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFlagSentence)
#include "tst_flagsentence.moc"
