// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rulematcher.h"
#include "models/storage/sql.h"

#include <map>
#include <utility>
#include <vector>

namespace courtside {

/// The rules in force, ready to be applied to stored rows, which name types and outcomes by number.
/// Inside this room only; throws like Query.
class Rulebook final
{
public:
    explicit Rulebook(Database &database);
    Rulebook(Database &database, const std::vector<TypeRule> &rules);

    /// Numbers of labels are 0 where the row has none.
    std::optional<ActivityId> activityFor(qint64 type, qint64 outcome, QByteArrayView subject);
    std::optional<size_t> ruleFor(qint64 type, qint64 outcome, QByteArrayView subject);
    const std::vector<TypeRule> &rules() const { return m_matcher.rules(); }
    /// The text of a label; empty for 0.
    QString label(qint64 id);
    bool looksAtSubjects() const { return m_matcher.looksAtSubjects(); }

private:
    Database &m_database;
    RuleMatcher m_matcher;
    std::map<qint64, QString> m_labels;
    std::map<std::pair<qint64, qint64>, std::optional<size_t>>
        m_known; // while subjects are not read
};

} // namespace courtside
