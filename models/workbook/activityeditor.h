// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace courtside {

class Session;

/// A type as it occurs in the dated rows, and how many rows a rule catches.
struct RuleCatch
{
    TypeRule rule;
    qint64 rows = 0;
};

struct UncountedType
{
    QString type;
    qint64 rows = 0;
};

/// High-impact activities, what counts as one, and how rows of files become them.
class ActivityEditor final
{
    Q_DECLARE_TR_FUNCTIONS(ActivityEditor)
public:
    explicit ActivityEditor(Session &session) : m_session(session) {}

    std::vector<Activity> activities() const; ///< in their order
    std::vector<Activity> watched() const;
    std::optional<Activity> find(const QString &name) const; ///< compared folded

    Result<ActivityId> add(const QString &name);
    Result<void> rename(ActivityId activity, const QString &name);
    Result<void> setCountsOnlyIf(ActivityId activity, const QString &definition);
    /// Refuses the sixth in the window's words; scripts may pass `noCap`.
    Result<void> setWatched(ActivityId activity, bool watched, bool noCap = false);
    Result<void> move(ActivityId activity, int position);

    std::vector<RuleCatch> rules() const;
    std::vector<UncountedType> uncountedTypes() const;
    /// Replaces all rules, in order, and counts every dated row again.
    Result<void> setRules(const std::vector<TypeRule> &rules);

private:
    Result<void> change(ActivityId id, const QString &step,
                        const std::function<void(Activity &)> &apply);

    Session &m_session;
};

} // namespace courtside
