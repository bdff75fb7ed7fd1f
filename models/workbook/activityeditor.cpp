// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/activityeditor.h"

#include "models/domain/people.h"
#include "models/workbook/session.h"

#include <algorithm>

namespace courtside {

std::vector<Activity> ActivityEditor::activities() const
{
    return m_session.valueOf(m_session.stores().activities.activities());
}

std::vector<Activity> ActivityEditor::watched() const
{
    std::vector<Activity> all = activities();
    std::erase_if(all, [](const Activity &activity) { return !activity.watched; });
    return all;
}

std::optional<Activity> ActivityEditor::find(const QString &name) const
{
    for (const Activity &activity : activities()) {
        if (foldedName(activity.name) == foldedName(name))
            return activity;
    }
    return std::nullopt;
}

Result<ActivityId> ActivityEditor::add(const QString &name)
{
    if (name.simplified().isEmpty())
        return Failure{tr("An activity needs a name."), {}};
    return m_session.make<ActivityId>(
        tr("Add activity"), Change::Activities, [&](ContentWriter &writer) {
            return m_session.stores().activities.add(writer, name.simplified());
        });
}

Result<void> ActivityEditor::change(ActivityId id, const QString &step,
                                    const std::function<void(Activity &)> &apply)
{
    for (Activity activity : activities()) {
        if (activity.id != id)
            continue;
        apply(activity);
        return m_session.edit(step, Change::Activities, [&](ContentWriter &writer) {
            return m_session.stores().activities.update(writer, activity);
        });
    }
    return Failure{tr("This activity is no longer in the workbook."), {}};
}

Result<void> ActivityEditor::rename(ActivityId activity, const QString &name)
{
    if (name.simplified().isEmpty())
        return Failure{tr("An activity needs a name."), {}};
    if (const auto taken = find(name); taken && taken->id != activity)
        return Failure{tr("There is an activity called %1 already.").arg(taken->name), {}};
    return change(activity, tr("Rename activity"),
                  [&](Activity &stored) { stored.name = name.simplified(); });
}

Result<void> ActivityEditor::setCountsOnlyIf(ActivityId activity, const QString &definition)
{
    return change(activity, tr("Change definition"),
                  [&](Activity &stored) { stored.countsOnlyIf = definition.trimmed(); });
}

Result<void> ActivityEditor::setWatched(ActivityId activity, bool isWatched, bool noCap)
{
    const std::vector<Activity> now = watched();
    const bool already = std::any_of(now.begin(), now.end(),
                                     [&](const Activity &each) { return each.id == activity; });
    if (isWatched && !already && !noCap && now.size() >= maxWatchedActivities)
        return Failure{tr("%n activities are watched, and that is the most anybody can hold in "
                          "mind. Stop watching one first.",
                          nullptr, maxWatchedActivities),
                       {}};
    return change(activity, isWatched ? tr("Watch activity") : tr("Stop watching activity"),
                  [&](Activity &stored) { stored.watched = isWatched; });
}

Result<void> ActivityEditor::move(ActivityId activity, int position)
{
    return m_session.edit(tr("Move activity"), Change::Activities, [&](ContentWriter &writer) {
        return m_session.stores().activities.move(writer, activity, position);
    });
}

std::vector<RuleCatch> ActivityEditor::rules() const
{
    const auto rules = m_session.valueOf(m_session.stores().activities.rules());
    const auto rows = m_session.valueOf(m_session.stores().dated.catches(rules));
    std::vector<RuleCatch> catches;
    for (size_t i = 0; i < rules.size(); ++i)
        catches.push_back({rules[i], i < rows.size() ? rows[i] : 0});
    return catches;
}

std::vector<UncountedType> ActivityEditor::uncountedTypes() const
{
    const auto rules = m_session.valueOf(m_session.stores().activities.rules());
    std::vector<UncountedType> uncounted;
    for (const auto &[type, rows] :
         m_session.valueOf(m_session.stores().dated.uncountedTypes(rules)))
        uncounted.push_back({type, rows});
    return uncounted;
}

Result<void> ActivityEditor::setRules(const std::vector<TypeRule> &rules)
{
    const Changes changes = Change::Activities | Change::Counts;
    return m_session.edit(tr("Change what counts"), changes, [&](ContentWriter &writer) {
        return m_session.stores().activities.setRules(writer, rules);
    });
}

} // namespace courtside
