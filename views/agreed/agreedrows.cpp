// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/agreedrows.h"

#include "models/analysis/undertakings.h"
#include "models/report/undertakingwords.h"
#include "models/report/wording.h"
#include "views/shared/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace courtside {

namespace {

struct AgreedRows
{
    Q_DECLARE_TR_FUNCTIONS(AgreedRows)
};

constexpr int daysClosedStay = 14;

template <class Kind> void leaveOutOld(std::vector<Kind> &kinds, QDate today, Ended ended)
{
    if (ended == Ended::All)
        return;
    std::erase_if(kinds, [today](const Kind &kind) {
        return kind.closedOn && kind.closedOn->daysTo(today) > daysClosedStay;
    });
}

QString noteText(const Texts &texts)
{
    const QString note = shortWords(texts[TextField::ClosingNote]);
    return note.isEmpty() ? QString() : AgreedRows::tr("“%1”").arg(note);
}

RecordRow rowOf(const Undertaking &undertaking, EntryKind kind, QDate today)
{
    RecordRow row;
    row.id = undertaking.id;
    row.text = shortWords(undertaking.texts[TextField::Statement]);
    row.state = closedText(undertaking, kind);
    row.isLate = undertaking.isOverdue(today);
    row.isClosed = !undertaking.isOpen();
    return row;
}

} // namespace

std::vector<RecordRow> commitmentRows(std::vector<Commitment> commitments,
                                      const std::vector<Motivation> &motivations,
                                      const QString &rep, QDate today, Ended ended)
{
    leaveOutOld(commitments, today, ended);
    dueFirst(commitments);
    std::vector<RecordRow> rows;
    for (const Commitment &commitment : commitments) {
        RecordRow row = rowOf(commitment, EntryKind::Commitment, today);
        if (commitment.isOpen())
            row.state = commitmentDueText(commitment, today);
        const QString seen = shortWords(commitment.texts[TextField::WillBeSeen]);
        if (!seen.isEmpty())
            row.notes.append(AgreedRows::tr("seen by: %1").arg(seen));
        const auto why = std::ranges::find_if(motivations, [&](const Motivation &motivation) {
            return motivation.id == commitment.motivation;
        });
        row.notes.append(becauseText(
            why == motivations.end() ? QString() : shortWords(why->texts[TextField::Statement])));
        row.notes.append(proposedByText(commitment.proposedBy, rep));
        row.notes.append(noteText(commitment.texts));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RecordRow> owedRows(std::vector<Owed> owed, QDate today, Ended ended)
{
    leaveOutOld(owed, today, ended);
    dueFirst(owed);
    std::vector<RecordRow> rows;
    for (const Owed &debt : owed) {
        RecordRow row = rowOf(debt, EntryKind::Owed, today);
        if (debt.isOpen()) {
            row.state = debt.due ? dueText(*debt.due, today) : AgreedRows::tr("no date");
            row.notes.append(AgreedRows::tr("said on %1").arg(weekdayInSentence(debt.made)));
        }
        row.notes.append(noteText(debt.texts));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RecordRow> obstacleRows(std::vector<Obstacle> obstacles, QDate today, Ended ended)
{
    leaveOutOld(obstacles, today, ended);
    oldestFirst(obstacles);
    std::vector<RecordRow> rows;
    for (const Obstacle &obstacle : obstacles) {
        RecordRow row = rowOf(obstacle, EntryKind::Obstacle, today);
        if (obstacle.isOpen())
            row.state = openForText(obstacle.made, today);
        row.notes.append(obstacleKindWord(obstacle.kind));
        row.notes.append(shortWords(askedText(obstacle)));
        row.notes.append(noteText(obstacle.texts));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RecordRow> motivationRows(const std::vector<Motivation> &motivations)
{
    std::vector<RecordRow> rows;
    for (const Motivation &motivation : motivations) {
        RecordRow row;
        row.id = motivation.id;
        row.text = AgreedRows::tr("%1. %2").arg(QString::number(rows.size() + 1),
                                                shortWords(motivation.texts[TextField::Statement]));
        row.state = AgreedRows::tr("said on %1").arg(dayInSentence(motivation.said));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace courtside
