// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/result.h"

#include <vector>

namespace courtside {

class ContentWriter;
class Database;

/// Activities in their order, and the rules by which dated rows become them.
class ActivityStore final
{
public:
    explicit ActivityStore(Database &database) : m_database(database) {}

    Result<std::vector<Activity>> activities() const; ///< in their order
    Result<std::vector<TypeRule>> rules() const;      ///< in their order

    /// At the end of the order. Refuses a name that is taken, compared folded.
    Result<ActivityId> add(ContentWriter &writer, const QString &name);
    /// Name, definition and whether it is watched.
    Result<void> update(ContentWriter &writer, const Activity &activity);
    /// To this place, 0 being the first; places past the end mean the last.
    Result<void> move(ContentWriter &writer, ActivityId activity, int position);
    /// Makes `rules` the rules, in this order, and counts every dated row again. Rules with a
    /// known id keep it.
    Result<void> setRules(ContentWriter &writer, const std::vector<TypeRule> &rules);

private:
    Database &m_database;
};

} // namespace courtside
