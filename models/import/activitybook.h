// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/planner.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

namespace courtside {

/// The activities a file may count: those of the workbook, those that files planned before this one
/// create, and new ones.
class ActivityBook final
{
    Q_DECLARE_TR_FUNCTIONS(ActivityBook)
public:
    ActivityBook(const ImportContext &known, const QStringList &earlierNew);

    /// The activity of this name, or nothing.
    std::optional<int> find(const QString &name) const;
    /// The activity of this name, created where there is none.
    int findOrCreate(const QString &name);
    int indexOf(ActivityId activity) const;
    const PlannedActivity &at(int activity) const { return m_all[static_cast<size_t>(activity)]; }
    /// The names of the activities that are stored.
    QStringList knownNames() const;

    /// Marks an activity as occurring in the file.
    void use(int activity) { m_used[static_cast<size_t>(activity)] = true; }
    bool isUsed(int activity) const { return m_used[static_cast<size_t>(activity)]; }

    /// Watches what `wanted` names, and notes names that nothing has.
    void watch(const QStringList &wanted, ImportPlan &plan);
    /// Watches the used activities in order while fewer than five are watched.
    void watchFirst();

    /// Hands the used and the newly watched activities over. Returns each activity's index in the
    /// plan, -1 for those left behind.
    std::vector<int> finish(ImportPlan &plan) const;

private:
    const ImportContext &m_known;
    std::vector<PlannedActivity> m_all; ///< those of the workbook first, in its order
    std::vector<bool> m_used;
    QHash<QString, int> m_byName;
};

} // namespace courtside
