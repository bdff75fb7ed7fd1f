// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagtable.h"

#include "models/domain/people.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

QString lightKey(Light light)
{
    switch (light) {
    case Light::Baseline:
        return u"baseline"_s;
    case Light::Goal:
        return u"goal"_s;
    case Light::High:
        return u"high"_s;
    }
    return {};
}

QString stateKey(FlagState state)
{
    switch (state) {
    case FlagState::Open:
        return u"open"_s;
    case FlagState::Cleared:
        return u"cleared"_s;
    case FlagState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

/// The high side carries no promise, so there is no number to tell.
QJsonValue onceInWeeksOf(const Flag &flag)
{
    return flag.key.light == Light::High ? QJsonValue(QJsonValue::Null)
                                         : QJsonValue(flag.onceInWeeks);
}

bool comesBefore(const NamedFlag &one, const NamedFlag &other)
{
    const auto key = [](const NamedFlag &named) {
        return std::make_tuple(foldedName(named.rep), named.flag.key.rep.value,
                               foldedName(named.activity), named.flag.key.flaggedWeek,
                               named.flag.key.light);
    };
    return key(one) < key(other);
}

} // namespace

void sortByName(std::vector<NamedFlag> &flags)
{
    std::sort(flags.begin(), flags.end(), comesBefore);
}

Table flagTable(const std::vector<NamedFlag> &flags)
{
    Table table;
    table.columns = {u"team"_s,          u"rep"_s,          u"activity"_s,     u"light"_s,
                     u"state"_s,         u"flagged_week"_s, u"cleared_week"_s, u"run_weeks"_s,
                     u"run_days"_s,      u"baseline"_s,     u"expected"_s,     u"seen"_s,
                     u"once_in_weeks"_s, u"tail"_s,         u"dispersion"_s,   u"sentence"_s};
    for (const NamedFlag &named : flags) {
        const Flag &flag = named.flag;
        table.rows.push_back(
            {textOrNull(named.team), named.rep, named.activity, lightKey(flag.key.light),
             stateKey(flag.state), mondayOrNull(flag.key.flaggedWeek),
             mondayOrNull(flag.clearedWeek.value_or(Week())), flag.runWeeks, flag.runDays,
             numberOrNull(flag.perFullWeek), numberOrNull(flag.expected), flag.seen,
             onceInWeeksOf(flag), numberOrNull(flag.tail), numberOrNull(flag.dispersion),
             named.sentence});
    }
    return table;
}

} // namespace courtside
