// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/rulematcher.h"

#include "models/domain/people.h"

namespace courtside {

RuleMatcher::RuleMatcher(std::vector<TypeRule> rules) : m_rules(std::move(rules))
{
    for (TypeRule &rule : m_rules) {
        rule.text = foldedName(rule.text);
        m_looksAtSubjects = m_looksAtSubjects || rule.field == RuleField::Subject;
    }
}

std::optional<size_t> RuleMatcher::ruleFor(const RowTexts &row) const
{
    const QString type = foldedName(row.type.toString());
    const QString outcome = foldedName(row.outcome.toString());
    std::optional<QString> subject; // folding it is the dear part, and few rules need it
    for (size_t at = 0; at < m_rules.size(); ++at) {
        const TypeRule &rule = m_rules[at];
        if (rule.field == RuleField::Subject) {
            if (!subject)
                subject = foldedName(row.subject.toString());
            if (containsWords(*subject, rule.text))
                return at;
        } else if (rule.text == (rule.field == RuleField::Type ? type : outcome)) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<ActivityId> RuleMatcher::activityFor(const RowTexts &row) const
{
    const std::optional<size_t> rule = ruleFor(row);
    return rule ? m_rules[*rule].activity : std::nullopt;
}

} // namespace courtside
