// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"

#include <QString>

#include <optional>
#include <vector>

namespace courtside {

/// Rules with their texts folded once, for looking at a million rows.
class RuleMatcher final
{
public:
    /// `rules` in order; the first match wins.
    explicit RuleMatcher(std::vector<TypeRule> rules);

    /// Index of the first rule that matches the row, or nothing.
    std::optional<size_t> ruleFor(const RowTexts &row) const;
    /// The activity of the row; nothing when no rule matches or the matching one counts nothing.
    std::optional<ActivityId> activityFor(const RowTexts &row) const;
    /// Whether two rows of the same type and outcome may differ by their subjects.
    bool looksAtSubjects() const { return m_looksAtSubjects; }
    const std::vector<TypeRule> &rules() const { return m_rules; }

private:
    std::vector<TypeRule> m_rules; // texts folded
    bool m_looksAtSubjects = false;
};

} // namespace courtside
