// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/activity.h"

#include "models/domain/people.h"

namespace courtside {

namespace {

bool matches(const RowTexts &row, const TypeRule &rule)
{
    const QString text = foldedName(rule.text);
    switch (rule.field) {
    case RuleField::Type:
        return foldedName(row.type.toString()) == text;
    case RuleField::Outcome:
        return foldedName(row.outcome.toString()) == text;
    case RuleField::Subject:
        return containsWords(foldedName(row.subject.toString()), text);
    }
    return false;
}

} // namespace

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
    for (const TypeRule &rule : rules) {
        if (matches(row, rule))
            return rule.activity;
    }
    return std::nullopt;
}

} // namespace courtside
