// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "app/cli/values.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetRemovals
{
    Q_DECLARE_TR_FUNCTIONS(SetRemovals)
};

/// The first of the values that fits, or a sentence saying that there is none.
template <class Value, class Fits>
Result<Value> theOne(const std::vector<Value> &values, Fits fits, const QString &otherwise)
{
    const auto found = std::ranges::find_if(values, fits);
    return found == values.end() ? Result<Value>(Failure{otherwise, {}}) : Result<Value>(*found);
}

Result<Change> readRemoveGoal(const Arguments &arguments)
{
    const auto since = dateIn(arguments, u"since"_s);
    if (!since)
        return since.failure();
    return Change([arguments, week = Week::of(*since)](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
        if (!activity)
            return activity.failure();
        const auto goal = theOne(
            workbook.goals().goalsOf(rep->id),
            [&](const Goal &known) {
                return known.activity == activity->id && known.since == week;
            },
            SetRemovals::tr("No goal starts in that week."));
        return goal ? workbook.goals().removeGoal(goal->id) : Result<void>(goal.failure());
    });
}

Result<Change> readRemoveRestart(const Arguments &arguments)
{
    const auto since = dateIn(arguments, u"since"_s);
    if (!since)
        return since.failure();
    return Change([arguments, week = Week::of(*since)](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        std::optional<ActivityId> only;
        if (arguments.has(u"activity"_s)) {
            const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
            if (!activity)
                return activity.failure();
            only = activity->id;
        }
        const auto restart = theOne(
            workbook.goals().restartsOf(rep->id),
            [&](const Restart &known) { return known.activity == only && known.since == week; },
            SetRemovals::tr("No baseline was restarted in that week."));
        return restart ? workbook.goals().removeRestart(restart->id)
                       : Result<void>(restart.failure());
    });
}

Result<Change> readRemoveLeave(const Arguments &arguments)
{
    const auto first = dateIn(arguments, u"from"_s);
    if (!first)
        return first.failure();
    const auto last = dateIn(arguments, u"to"_s);
    if (!last)
        return last.failure();
    return Change([arguments, first = *first, last = *last](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        const auto leave = theOne(
            workbook.calendar().leaveOf(rep->id),
            [&](const Leave &known) { return known.first == first && known.last == last; },
            SetRemovals::tr("There is no leave with these first and last days."));
        return leave ? workbook.calendar().removeLeave(leave->id) : Result<void>(leave.failure());
    });
}

Result<Change> readRemoveHoliday(const Arguments &arguments)
{
    const auto day = dateIn(arguments, u"on"_s);
    if (!day)
        return day.failure();
    return Change([day = *day](Workbook &workbook) -> Result<void> {
        const auto holiday = theOne(
            workbook.calendar().holidays(), [&](const Holiday &known) { return known.day == day; },
            SetRemovals::tr("There is no holiday on that day."));
        return holiday ? workbook.calendar().removeHoliday(holiday->id)
                       : Result<void>(holiday.failure());
    });
}

} // namespace

Setting removeGoalSetting()
{
    return {u"remove-goal"_s,
            u"--rep R --activity A --since DATE"_s,
            {u"rep"_s, u"activity"_s, u"since"_s},
            {},
            false,
            readRemoveGoal};
}

Setting removeRestartSetting()
{
    return {u"remove-restart"_s,
            u"--rep R [--activity A] --since DATE"_s,
            {u"rep"_s, u"since"_s},
            {u"activity"_s},
            false,
            readRemoveRestart};
}

Setting removeLeaveSetting()
{
    return {u"remove-leave"_s,
            u"--rep R --from DATE --to DATE"_s,
            {u"rep"_s, u"from"_s, u"to"_s},
            {},
            false,
            readRemoveLeave};
}

Setting removeHolidaySetting()
{
    return {u"remove-holiday"_s, u"--on DATE"_s, {u"on"_s}, {}, false, readRemoveHoliday};
}

} // namespace courtside
