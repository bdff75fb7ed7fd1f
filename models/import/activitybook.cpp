// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/activitybook.h"

namespace courtside {

ActivityBook::ActivityBook(const ImportContext &known, const QStringList &earlierNew)
    : m_known(known)
{
    for (const Activity &activity : known.activities) {
        m_byName.insert(foldedName(activity.name), static_cast<int>(m_all.size()));
        m_all.push_back({activity.name, activity.id, false});
        m_used.push_back(false);
    }
    for (const QString &name : earlierNew)
        findOrCreate(name);
}

std::optional<int> ActivityBook::find(const QString &name) const
{
    const auto at = m_byName.constFind(foldedName(name));
    return at == m_byName.cend() ? std::nullopt : std::optional(*at);
}

int ActivityBook::findOrCreate(const QString &name)
{
    if (const auto known = find(name))
        return *known;
    const int index = static_cast<int>(m_all.size());
    m_byName.insert(foldedName(name), index);
    m_all.push_back({name.simplified(), std::nullopt, false});
    m_used.push_back(false);
    return index;
}

int ActivityBook::indexOf(ActivityId activity) const
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].activity == activity)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList ActivityBook::knownNames() const
{
    QStringList names;
    for (const Activity &activity : m_known.activities)
        names.append(activity.name);
    return names;
}

void ActivityBook::watch(const QStringList &wanted, ImportPlan &plan)
{
    for (const QString &name : wanted) {
        if (const auto activity = find(name))
            m_all[static_cast<size_t>(*activity)].watch = true;
        else
            plan.notes.append(tr("There is no activity “%1” to watch, neither in the workbook nor "
                                 "in this file.")
                                  .arg(name));
    }
}

void ActivityBook::watchFirst()
{
    int watched = 0;
    for (const Activity &activity : m_known.activities)
        watched += activity.watched ? 1 : 0;
    for (size_t i = 0; i < m_all.size() && watched < maxWatchedActivities; ++i) {
        if (!m_used[i] || m_all[i].activity)
            continue;
        m_all[i].watch = true;
        ++watched;
    }
}

std::vector<int> ActivityBook::finish(ImportPlan &plan) const
{
    std::vector<int> placeOf(m_all.size(), -1);
    for (size_t i = 0; i < m_all.size(); ++i) {
        const bool isKnown = i < m_known.activities.size();
        PlannedActivity activity = m_all[i];
        activity.watch = activity.watch && !(isKnown && m_known.activities[i].watched);
        if (!m_used[i] && !activity.watch)
            continue;
        placeOf[i] = static_cast<int>(plan.activities.size());
        plan.activities.push_back(std::move(activity));
    }
    return placeOf;
}

} // namespace courtside
