// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/dealoutcome.h"

#include "models/domain/people.h"
#include "models/import/rowstate.h"

#include <algorithm>

namespace courtside {

namespace {

bool hasOneOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

DealOutcome outcomeOfWords(QByteArrayView cell)
{
    static const QStringList lost = {QStringLiteral("lost"),    QStringLiteral("verloren"),
                                     QStringLiteral("perdu"),   QStringLiteral("perdid"),
                                     QStringLiteral("omitted"), QStringLiteral("abandoned")};
    static const QStringList won = {QStringLiteral("won"),      QStringLiteral("gewonnen"),
                                    QStringLiteral("gagné"),    QStringLiteral("ganad"),
                                    QStringLiteral("remporté"), QStringLiteral("conclu")};
    const QString text = foldedName(QString::fromUtf8(cell));
    if (hasOneOf(text, lost))
        return DealOutcome::Lost;
    return hasOneOf(text, won) ? DealOutcome::Won : DealOutcome::Open;
}

} // namespace

DealOutcome dealOutcomeOf(const Record &record, const ColumnMap &map)
{
    const auto isWon = readYesNo(map.value(record, Field::Won));
    const auto isClosed = readYesNo(map.value(record, Field::Closed));
    if (isWon.value_or(false))
        return DealOutcome::Won;
    if (isClosed && isWon)
        return *isClosed ? DealOutcome::Lost : DealOutcome::Open;
    if (map.has(Field::Status))
        return outcomeOfWords(map.value(record, Field::Status));
    if (!map.value(record, Field::WonAt).isEmpty())
        return DealOutcome::Won;
    if (!map.value(record, Field::LostAt).isEmpty())
        return DealOutcome::Lost;
    return outcomeOfWords(map.value(record, Field::Stage));
}

} // namespace courtside
