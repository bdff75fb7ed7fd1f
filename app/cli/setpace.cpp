// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "app/cli/values.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/workbook.h"

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

constexpr double mostPerWeek = 100'000.0;

struct Pair
{
    std::optional<RepId> rep;
    std::optional<ActivityId> activity;
};

/// The rep and the activity that were named, where they were.
Result<Pair> pairIn(Workbook &workbook, const Arguments &arguments)
{
    Pair pair;
    if (arguments.has(u"rep"_s)) {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        pair.rep = rep->id;
    }
    if (arguments.has(u"activity"_s)) {
        const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
        if (!activity)
            return activity.failure();
        pair.activity = activity->id;
    }
    return pair;
}

template <class T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.failure());
}

Result<Change> readGoal(const Arguments &arguments)
{
    const auto perWeek = numberIn(arguments, u"per-week"_s, mostPerWeek);
    if (!perWeek)
        return perWeek.failure();
    const auto since = dateIn(arguments, u"since"_s);
    if (!since)
        return since.failure();
    return Change([arguments, perWeek = *perWeek, since = *since](Workbook &workbook) {
        const auto pair = pairIn(workbook, arguments);
        if (!pair)
            return withoutValue(pair);
        return withoutValue(workbook.goals().agreeGoal(
            *pair->rep, *pair->activity, perWeek, Week::of(since), arguments.value(u"reason"_s)));
    });
}

Result<Change> readRestart(const Arguments &arguments)
{
    const auto since = dateIn(arguments, u"since"_s);
    if (!since)
        return since.failure();
    return Change([arguments, since = *since](Workbook &workbook) {
        const auto pair = pairIn(workbook, arguments);
        if (!pair)
            return withoutValue(pair);
        return withoutValue(workbook.goals().restart(*pair->rep, pair->activity, Week::of(since),
                                                     arguments.value(u"reason"_s)));
    });
}

Result<Change> readRarity(const Arguments &arguments)
{
    const auto choice = wordIn(arguments, u"once-in"_s, {u"104"_s, u"208"_s, u"520"_s});
    if (!choice)
        return choice.failure();
    const auto since = dateIn(arguments, u"since"_s);
    if (!since)
        return since.failure();
    const int weeks = rarityChoices[static_cast<size_t>(*choice)];
    return Change([arguments, weeks, since = *since](Workbook &workbook) {
        const auto pair = pairIn(workbook, arguments);
        if (!pair)
            return withoutValue(pair);
        return workbook.goals().setRarity(pair->rep, pair->activity, weeks, Week::of(since));
    });
}

} // namespace

Setting goalSetting()
{
    return {u"goal"_s,
            u"--rep R --activity A --per-week N --since DATE --reason TEXT"_s,
            {u"rep"_s, u"activity"_s, u"per-week"_s, u"since"_s, u"reason"_s},
            {},
            false,
            readGoal};
}

Setting restartSetting()
{
    return {u"restart"_s,
            u"--rep R [--activity A] --since DATE --reason TEXT"_s,
            {u"rep"_s, u"since"_s, u"reason"_s},
            {u"activity"_s},
            false,
            readRestart};
}

Setting raritySetting()
{
    return {u"rarity"_s,
            u"--once-in 104|208|520 --since DATE [--rep R] [--activity A]"_s,
            {u"once-in"_s, u"since"_s},
            {u"rep"_s, u"activity"_s},
            false,
            readRarity};
}

} // namespace courtside
