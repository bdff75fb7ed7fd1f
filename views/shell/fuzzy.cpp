// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace courtside {

namespace {

constexpr int perLetter = 1;
constexpr int atWordStart = 8;
constexpr int sideBySide = 5;
constexpr int perSkipped = -1;
constexpr int mostForSkips = -12;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    return plain;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The word's letters in order from `from` on, each taken where it first occurs.
std::optional<int> scoreFrom(const QString &word, const QString &text, qsizetype from)
{
    int score = 0;
    qsizetype before = from - 1;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, before + 1);
        if (at < 0)
            return std::nullopt;
        const auto skipped = static_cast<int>(at - before - 1);
        score += perLetter + std::max(skipped * perSkipped, mostForSkips);
        if (startsWord(text, at))
            score += atWordStart;
        else if (skipped == 0)
            score += sideBySide;
        before = at;
    }
    return score;
}

std::optional<int> scoreWord(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word.front()); at >= 0;
         at = text.indexOf(word.front(), at + 1)) {
        const auto score = scoreFrom(word, text, at);
        if (score && (!best || *score > *best))
            best = score;
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString within = folded(text);
    int total = 0;
    for (const QString &word : folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = scoreWord(word, within);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

} // namespace courtside
