// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/activity.h"

#include "models/domain/rulematcher.h"

namespace courtside {

bool containsWords(const QString &text, const QString &words)
{
    qsizetype at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
        const qsizetype end = at + words.size();
        const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool endsWord = end == text.size() || !text.at(end).isLetterOrNumber();
        if (startsWord && endsWord)
            return true;
        at = text.indexOf(words, at + 1);
    }
    return false;
}

std::optional<ActivityId> activityFor(const RowTexts &row, const std::vector<TypeRule> &rules)
{
    return RuleMatcher(rules).activityFor(row);
}

} // namespace courtside
