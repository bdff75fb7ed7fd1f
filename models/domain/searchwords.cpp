// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/searchwords.h"

#include <algorithm>

namespace courtside {

namespace {

/// Whether the words of the phrase stand in the text from its word `at` on.
bool standsAt(const FoldedText &text, size_t at, const QStringList &phrase)
{
    if (at + static_cast<size_t>(phrase.size()) > text.places().size())
        return false;
    for (const QString &word : phrase) {
        const QStringView there = text.word(at++);
        const bool isLast = &word == &phrase.back();
        if (isLast ? !there.startsWith(word) : there != word)
            return false;
    }
    return true;
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    for (const QString &piece : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = FoldedText(piece).words();
        if (!words.isEmpty() && m_phrases.size() < size_t(mostPhrases))
            m_phrases.push_back(words);
    }
}

template <class Take> void SearchWords::search(const FoldedText &text, const Take &take) const
{
    for (size_t at = 0; at < text.places().size(); ++at) {
        for (size_t i = 0; i < m_phrases.size(); ++i) {
            const QStringList &phrase = m_phrases[i];
            if (!standsAt(text, at, phrase))
                continue;
            const int start = text.places()[at].start;
            const Stretch &last = text.places()[at + static_cast<size_t>(phrase.size()) - 1];
            const int end = last.start + static_cast<int>(phrase.back().size());
            take(i, Stretch{start, end - start});
        }
    }
}

bool SearchWords::areAllIn(const QString &text) const
{
    std::vector<bool> found(m_phrases.size());
    search(FoldedText(text), [&](size_t phrase, const Stretch &) { found[phrase] = true; });
    return std::ranges::all_of(found, [](bool isThere) { return isThere; });
}

std::vector<Stretch> SearchWords::placesIn(const QString &text) const
{
    const FoldedText folded(text);
    std::vector<Stretch> places;
    search(folded, [&](size_t, const Stretch &place) {
        const Stretch there = folded.origin(place);
        if (places.empty() || there.start >= places.back().end())
            places.push_back(there);
        else if (there.start == places.back().start && there.length > places.back().length)
            places.back() = there;
    });
    return places;
}

} // namespace courtside
