// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/boardsentence.h"

#include "tests/report/flags.h"

#include <QTest>

using namespace courtside;
using namespace courtside::testing;

namespace {

Board boardWithDataUpTo(QDate day)
{
    Board board;
    board.asOf = QDate(2026, 11, 23);
    board.dataUpTo = day;
    return board;
}

} // namespace

class TestBoardSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTeamThatFellTogether()
    {
        const TeamFall fall{{1}, {1}, weekOf(2026, 10, 26), weekOf(2026, 11, 16), 121.4, 61};
        QCOMPARE(
            teamFallSentence(fall, QStringLiteral("North"), QStringLiteral("demos")),
            QStringLiteral("North as a whole, demos: 61 from 26 Oct 2026 to 22 Nov 2026, where "
                           "about 121 would be usual. A fall that everybody shares is no "
                           "rep's flag; worth asking what happened at the same time."));
    }

    void theAgeOfTheData()
    {
        const Board fresh = boardWithDataUpTo(QDate(2026, 11, 22));
        QVERIFY(!isStale(fresh));
        QCOMPARE(dataAgeSentence(fresh), QStringLiteral("Data up to Sun 22 Nov 2026."));
        QCOMPARE(dataAgeSentence(boardWithDataUpTo(QDate(2026, 11, 15))),
                 QStringLiteral("Data up to Sun 15 Nov 2026, 1 week ago. Flags are shown as of "
                                "then."));
        const Board old = boardWithDataUpTo(QDate(2026, 10, 18));
        QVERIFY(isStale(old));
        QCOMPARE(dataAgeSentence(old), QStringLiteral("Data up to Sun 18 Oct 2026, 5 weeks ago. "
                                                      "Flags are shown as of then."));
        QCOMPARE(dataAgeSentence(Board()), QStringLiteral("No data yet."));
    }

    void repsWithoutRowsAreCounted()
    {
        Board board = boardWithDataUpTo(QDate(2026, 11, 22));
        QCOMPARE(dataStatusSentence(board), QStringLiteral("Data up to Sun 22 Nov 2026."));
        board.withoutRows = {{1}};
        QCOMPARE(dataStatusSentence(board),
                 QStringLiteral("Data up to Sun 22 Nov 2026; 1 rep without rows."));
        board.withoutRows = {{1}, {2}};
        QCOMPARE(dataStatusSentence(board),
                 QStringLiteral("Data up to Sun 22 Nov 2026; 2 reps without rows."));
    }

    void anAllZeroWeekIsAskedAboutKindly()
    {
        QCOMPARE(
            unansweredQuestion(QStringLiteral("Anna"), weekOf(2026, 11, 16)),
            QStringLiteral("Everything counted for Anna in the week of 16 Nov 2026 is 0. Away, "
                           "or not logged?"));
    }

    void chanceFlagsInWords()
    {
        QCOMPARE(chanceFlagsSentence(16 * 13.0 / 208, 8),
                 QStringLiteral("About 1 chance flag a quarter with these 8 people."));
        QCOMPARE(chanceFlagsSentence(1.95, 10),
                 QStringLiteral("About 2 chance flags a quarter with these 10 people."));
        QCOMPARE(chanceFlagsSentence(2.5, 10),
                 QStringLiteral("About 2.5 chance flags a quarter with these 10 people. A rarer "
                                "setting would make them fewer."));
        QCOMPARE(chanceFlagsSentence(0.5, 3),
                 QStringLiteral("About 2 chance flags a year with these 3 people."));
        QCOMPARE(chanceFlagsSentence(0.0625, 1),
                 QStringLiteral("Less than one chance flag a year with this person."));
        QCOMPARE(chanceFlagsSentence(0.25, 1),
                 QStringLiteral("About 1 chance flag a year with this person."));
        QCOMPARE(chanceFlagsSentence(0.0, 0),
                 QStringLiteral("Nothing is watched yet, so there are no chance flags."));
    }
};

QTEST_APPLESS_MAIN(TestBoardSentence)
#include "tst_boardsentence.moc"
