// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/foldedtext.h"

#include <vector>

namespace courtside {

/// What somebody typed to find something. Nothing in it is syntax: between two spaces stands a
/// phrase of one or more words in a row ("acme", "r&d"), of which the last may go on, and every
/// phrase has to be there.
class SearchWords final
{
public:
    /// Phrases beyond these are left out.
    static constexpr int mostPhrases = 10;

    SearchWords() = default;
    explicit SearchWords(const QString &typed);

    bool isEmpty() const { return m_phrases.empty(); }
    /// The words of each phrase, folded.
    const std::vector<QStringList> &phrases() const { return m_phrases; }

    /// Whether every phrase stands in the text.
    bool areAllIn(const QString &text) const;
    /// Every place where one of them stands, in order and without overlaps.
    std::vector<Stretch> placesIn(const QString &text) const;

private:
    /// Calls with the number of the phrase and its place in the folded text for each occurrence.
    template <class Take> void search(const FoldedText &text, const Take &take) const;

    std::vector<QStringList> m_phrases;
};

} // namespace courtside
