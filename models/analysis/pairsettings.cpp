// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/pairsettings.h"

#include <algorithm>

namespace courtside {

namespace {

template <class Value> void sortBySince(std::vector<Value> &values)
{
    std::stable_sort(values.begin(), values.end(),
                     [](const Value &a, const Value &b) { return a.since < b.since; });
}

// The newest of the sorted values that is not after `week`, or null.
template <class Value> const Value *newestNotAfter(const std::vector<Value> &values, Week week)
{
    const auto found = std::find_if(values.rbegin(), values.rend(),
                                    [week](const Value &value) { return value.since <= week; });
    return found == values.rend() ? nullptr : &*found;
}

template <class Map, class Key>
void append(const Map &map, const Key &key, typename Map::mapped_type &to)
{
    const auto found = map.find(key);
    if (found != map.end())
        to.insert(to.end(), found->second.begin(), found->second.end());
}

} // namespace

const Goal *PairSettings::goalIn(Week week) const
{
    const Goal *goal = newestNotAfter(goals, week);
    return goal && goal->perWeek > 0.0 ? goal : nullptr;
}

Week PairSettings::restartIn(Week week) const
{
    const Restart *restart = newestNotAfter(restarts, week);
    return restart ? restart->since : Week();
}

TeamId PairSettings::teamIn(Week week) const
{
    const TeamMembership *membership = newestNotAfter(memberships, week);
    return membership ? membership->team : TeamId();
}

int PairSettings::onceInWeeksIn(Week week) const
{
    if (onceInWeeksForAll)
        return *onceInWeeksForAll;
    for (const std::vector<RaritySetting> &settings : rarity) {
        if (const RaritySetting *setting = newestNotAfter(settings, week))
            return setting->onceInWeeks;
    }
    return defaultOnceInWeeks;
}

SettingsIndex::SettingsIndex(const BoardFacts &facts) : m_onceInWeeksForAll(facts.onceInWeeks)
{
    for (const Goal &goal : facts.goals)
        m_goals[{goal.rep, goal.activity}].push_back(goal);
    for (const Restart &restart : facts.restarts)
        m_restarts[restart.rep].push_back(restart);
    for (const TeamMembership &membership : facts.memberships)
        m_memberships[membership.rep].push_back(membership);
    for (const RaritySetting &setting : facts.rarity)
        m_rarity[{setting.rep, setting.activity}].push_back(setting);
}

PairSettings SettingsIndex::of(RepId rep, ActivityId activity) const
{
    PairSettings settings;
    settings.onceInWeeksForAll = m_onceInWeeksForAll;
    append(m_goals, std::pair(rep, activity), settings.goals);
    append(m_restarts, rep, settings.restarts);
    std::erase_if(settings.restarts, [activity](const Restart &restart) {
        return restart.activity && *restart.activity != activity;
    });
    append(m_memberships, rep, settings.memberships);
    append(m_rarity, Named(rep, activity), settings.rarity[0]);
    append(m_rarity, Named(rep, std::nullopt), settings.rarity[1]);
    append(m_rarity, Named(std::nullopt, activity), settings.rarity[1]);
    append(m_rarity, Named(std::nullopt, std::nullopt), settings.rarity[2]);
    sortBySince(settings.goals);
    sortBySince(settings.restarts);
    sortBySince(settings.memberships);
    for (std::vector<RaritySetting> &level : settings.rarity)
        sortBySince(level);
    return settings;
}

} // namespace courtside
