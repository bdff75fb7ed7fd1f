// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/flaghistory.h"

#include <algorithm>
#include <utility>

namespace courtside {

const Flag *FlagHistory::open(Light light) const
{
    const auto found = std::find_if(m_flags.rbegin(), m_flags.rend(), [light](const Flag &flag) {
        return flag.key.light == light && flag.state == FlagState::Open;
    });
    return found == m_flags.rend() ? nullptr : &*found;
}

void FlagHistory::raise(Light light, Week week, Flag flag)
{
    flag.key = {m_rep, m_activity, light, week};
    flag.state = FlagState::Open;
    m_flags.push_back(std::move(flag));
}

void FlagHistory::clear(Light light, Week week)
{
    for (Flag &flag : m_flags) {
        if (flag.key.light == light && flag.state == FlagState::Open) {
            flag.state = FlagState::Cleared;
            flag.clearedWeek = week;
        }
    }
}

void FlagHistory::clearAll(Week week)
{
    for (const Light light : {Light::Baseline, Light::Goal, Light::High})
        clear(light, week);
}

} // namespace courtside
