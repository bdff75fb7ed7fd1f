// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace courtside {

/// In the window at most this many activities are watched; three are advised.
inline constexpr int maxWatchedActivities = 5;
inline constexpr int advisedWatchedActivities = 3;

/// A high-impact activity, or a candidate for one.
struct Activity
{
    ActivityId id;
    QString name;
    QString countsOnlyIf; ///< the manager's definition, in prose
    bool watched = false;

    bool operator==(const Activity &) const = default;
};

/// What a rule of how dated rows become activities looks at.
enum class RuleField {
    Type,    ///< the row's type equals the text
    Outcome, ///< the row's outcome equals the text
    Subject, ///< the row's subject contains the text as a word sequence
};

/// One rule: rows that match it count as `activity`, or as nothing. The first match in order wins.
struct TypeRule
{
    TypeRuleId id;
    int order = 0;
    RuleField field = RuleField::Type;
    QString text;                       ///< compared folded, see foldedName()
    std::optional<ActivityId> activity; ///< nothing: such rows are not counted

    bool operator==(const TypeRule &) const = default;
};

/// Whether folded text holds folded words as a sequence of whole words; false for no words.
bool containsWords(const QString &text, const QString &words);

/// The texts of a dated row that rules look at.
struct RowTexts
{
    QStringView type;
    QStringView outcome;
    QStringView subject;
};

/// The activity of a row under `rules` (in order); nothing when no rule matches or the matching
/// rule counts it as nothing. For many rows use a RuleMatcher.
std::optional<ActivityId> activityFor(const RowTexts &row, const std::vector<TypeRule> &rules);

} // namespace courtside
