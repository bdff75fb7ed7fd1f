// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/boardsentence.h"

#include "models/report/wording.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct BoardSentence
{
    Q_DECLARE_TR_FUNCTIONS(BoardSentence)
};

int weeksWithoutData(const Board &board)
{
    return board.dataUpTo ? lastCompleteWeek(board.asOf).weeksSince(Week::of(*board.dataUpTo)) : 0;
}

/// "2 reps without rows"
QString withoutRowsText(const Board &board)
{
    const int reps = static_cast<int>(board.withoutRows.size());
    return reps == 1 ? BoardSentence::tr("1 rep without rows")
                     : BoardSentence::tr("%n reps without rows", nullptr, reps);
}

QString peopleText(int people)
{
    return people == 1 ? BoardSentence::tr("this person")
                       : BoardSentence::tr("these %n people", nullptr, people);
}

} // namespace

QString teamFallSentence(const TeamFall &fall, const QString &team, const QString &activity)
{
    return BoardSentence::tr("%1 as a whole, %2: %3 from %4 to %5, where about %6 would be usual. "
                             "A fall that everybody shares is no rep's flag; worth asking what "
                             "happened at the same time.")
        .arg(team, activity, QString::number(fall.seen), dayInSentence(fall.from.monday()),
             dayInSentence(fall.to.sunday()), kindNumber(fall.expected));
}

bool isStale(const Board &board)
{
    return weeksWithoutData(board) > 0;
}

QString dataAgeSentence(const Board &board)
{
    if (!board.dataUpTo)
        return BoardSentence::tr("No data yet.");
    const QString upTo = BoardSentence::tr("Data up to %1").arg(weekdayInSentence(*board.dataUpTo));
    if (!isStale(board))
        return upTo + u'.';
    return BoardSentence::tr("%1, %2 ago. Flags are shown as of then.")
        .arg(upTo, weeksText(weeksWithoutData(board)));
}

QString dataStatusSentence(const Board &board)
{
    if (!board.dataUpTo || board.withoutRows.empty())
        return dataAgeSentence(board);
    return BoardSentence::tr("Data up to %1; %2.")
        .arg(weekdayInSentence(*board.dataUpTo), withoutRowsText(board));
}

QString withoutRowsSentence(const Board &board)
{
    return board.withoutRows.empty() ? QString() : withoutRowsText(board) + u'.';
}

QString unansweredQuestion(const QString &rep, Week week)
{
    return BoardSentence::tr("Everything counted for %1 in the week of %2 is 0. Away, or not "
                             "logged?")
        .arg(rep, dayInSentence(week.monday()));
}

QString chanceFlagsSentence(double perQuarter, int people)
{
    if (perQuarter <= 0.0)
        return BoardSentence::tr("Nothing is watched yet, so there are no chance flags.");
    const QString with = peopleText(people);
    if (perQuarter < 0.75) {
        const double perYear = perQuarter * 4.0;
        return perYear < 0.75
                   ? BoardSentence::tr("Less than one chance flag a year with %1.").arg(with)
               : perYear < 1.25 ? BoardSentence::tr("About 1 chance flag a year with %1.").arg(with)
                                : BoardSentence::tr("About %1 chance flags a year with %2.")
                                      .arg(kindNumber(perYear), with);
    }
    if (perQuarter < 1.25)
        return BoardSentence::tr("About 1 chance flag a quarter with %1.").arg(with);
    const QString figure = BoardSentence::tr("About %1 chance flags a quarter with %2.")
                               .arg(kindNumber(perQuarter), with);
    return perQuarter <= 2.0
               ? figure
               : BoardSentence::tr("%1 A rarer setting would make them fewer.").arg(figure);
}

} // namespace courtside
