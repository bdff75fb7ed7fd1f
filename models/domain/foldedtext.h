// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace courtside {

/// Part of a text, in UTF-16 units.
struct Stretch
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

/// A text as search compares it: without case and accents, and taken apart into words. A word is a
/// run of letters and digits; a sign such as an emoji, and a letter of a script that puts no spaces
/// between words, is a word of its own. Punctuation is nothing.
class FoldedText final
{
public:
    explicit FoldedText(const QString &text);

    /// Everything that is left, punctuation included.
    const QString &letters() const { return m_letters; }
    /// The words, as stretches of letters().
    const std::vector<Stretch> &places() const { return m_places; }
    QStringView word(size_t at) const;
    QStringList words() const;
    /// What a stretch of letters() was in the text.
    Stretch origin(const Stretch &folded) const;

private:
    enum class Part {
        Word,
        Sign,
        Between,
    };
    static Part partOf(char32_t letter);
    void append(char32_t letter, int from);
    void endWord();

    QString m_letters;
    std::vector<int> m_origins; ///< of each unit of the letters, and the end of the text
    std::vector<Stretch> m_places;
    int m_wordStart = -1;
};

/// Only the letters: "Éric Müller" is "eric muller".
QString foldedLetters(const QString &text);

/// Only the words, with one space between two: what the full text takes in.
QString foldedWords(const QString &text);

} // namespace courtside
