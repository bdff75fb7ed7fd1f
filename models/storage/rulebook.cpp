// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rulebook.h"

#include "models/storage/activitystore.h"

namespace courtside {

Rulebook::Rulebook(Database &database)
    : Rulebook(database, orThrow(ActivityStore(database).rules()))
{
}

Rulebook::Rulebook(Database &database, const std::vector<TypeRule> &rules)
    : m_database(database), m_matcher(rules)
{
}

std::optional<size_t> Rulebook::ruleFor(qint64 type, qint64 outcome, QByteArrayView subject)
{
    if (looksAtSubjects()) {
        const QString text = QString::fromUtf8(subject);
        return m_matcher.ruleFor({label(type), label(outcome), text});
    }
    const std::pair<qint64, qint64> key(type, outcome);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    const auto rule = m_matcher.ruleFor({label(type), label(outcome), {}});
    m_known.emplace(key, rule);
    return rule;
}

std::optional<ActivityId> Rulebook::activityFor(qint64 type, qint64 outcome, QByteArrayView subject)
{
    const std::optional<size_t> rule = ruleFor(type, outcome, subject);
    return rule ? rules()[*rule].activity : std::nullopt;
}

QString Rulebook::label(qint64 id)
{
    if (id == 0)
        return {};
    const auto known = m_labels.find(id);
    if (known != m_labels.end())
        return known->second;
    Query query(m_database, "SELECT text FROM label WHERE id = ?");
    query.bind(id);
    const QString text = query.next() ? query.text(0) : QString();
    m_labels.emplace(id, text);
    return text;
}

} // namespace courtside
