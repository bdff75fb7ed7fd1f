// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fuzzy.h"

#include "models/domain/foldedtext.h"

#include <QStringList>

#include <algorithm>

namespace courtside {

namespace {

constexpr int atWordStart = 100; ///< the word begins a word of the text
constexpr int inside = 60;       ///< the word stands somewhere in the text as it is
constexpr int scattered = 30;    ///< its letters occur in order
constexpr int initial = 6;       ///< for each scattered letter that begins a word

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Scattered letters, from the place where the first one stands; nothing if they run out.
std::optional<int> scatteredFrom(const QString &word, const QString &text, qsizetype at)
{
    int score = scattered;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        if (startsWord(text, at))
            score += initial;
        ++at;
    }
    return std::min(score, inside - 1);
}

std::optional<int> scoreWord(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return atWordStart;
        best = inside;
    }
    if (best)
        return best;
    // Initials and the like: from the middle of a word, nearly everything would be an answer.
    for (qsizetype at = text.indexOf(word.front()); at >= 0;
         at = text.indexOf(word.front(), at + 1)) {
        if (startsWord(text, at))
            best = std::max(best, scatteredFrom(word, text, at));
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString within = foldedLetters(text);
    int total = 0;
    for (const QString &word : foldedLetters(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = scoreWord(word, within);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

} // namespace courtside
