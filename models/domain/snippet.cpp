// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snippet.h"

#include <QTextBoundaryFinder>

namespace courtside {

namespace {

constexpr auto goesOn = u'…';

/// The nearest place at or before `at` where a word begins, if there is one nearby, else a letter
/// with everything that belongs to it.
int cutBefore(const QString &text, int at)
{
    constexpr int nearby = 24;
    for (int place = at; place > std::max(0, at - nearby); --place) {
        if (text.at(place - 1).isSpace())
            return place;
    }
    // A window is enough to find the letter, and texts can be long.
    const int from = std::max(0, at - nearby);
    const QString window = text.mid(from, 2 * nearby);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, window);
    letters.setPosition(at - from);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    return from + static_cast<int>(std::max<qsizetype>(0, letters.position()));
}

} // namespace

Snippet snippetOf(const QString &text, const SearchWords &words, int length)
{
    const std::vector<Stretch> places = words.placesIn(text);
    const int first = places.empty() ? 0 : places.front().start;
    const int size = static_cast<int>(text.size());
    int start = std::max(0, std::min(first - length / 4, size - length));
    int end = std::min(size, start + length);
    start = start > 0 ? cutBefore(text, start) : 0;
    end = end < size ? cutBefore(text, end) : size;
    if (!places.empty() && places.front().end() > end)
        end = places.front().end();

    Snippet snippet;
    snippet.text = text.mid(start, end - start);
    for (QChar &letter : snippet.text) {
        if (letter.isSpace())
            letter = u' ';
    }
    int before = 0;
    if (start > 0) {
        snippet.text.prepend(goesOn);
        before = 1;
    }
    if (end < size)
        snippet.text.append(goesOn);
    for (const Stretch &place : places) {
        if (place.start >= start && place.end() <= end)
            snippet.marks.push_back({place.start - start + before, place.length});
    }
    return snippet;
}

} // namespace courtside
