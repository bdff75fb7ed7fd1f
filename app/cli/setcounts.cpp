// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "app/cli/values.h"
#include "models/workbook/activityeditor.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetCounts
{
    Q_DECLARE_TR_FUNCTIONS(SetCounts)
};

constexpr int mostInAWeek = 100'000;

/// Every name is looked up before the first is written, so that a slip changes nothing.
Result<Change> readWatch(const Arguments &arguments)
{
    return Change([arguments](Workbook &workbook) -> Result<void> {
        std::vector<Activity> activities;
        for (const QString &name : arguments.positionals().mid(2)) {
            const auto activity = activityNamed(workbook, name);
            if (!activity)
                return activity.failure();
            activities.push_back(*activity);
        }
        for (const Activity &activity : activities) {
            const auto done =
                workbook.activities().setWatched(activity.id, !arguments.has(u"off"_s), true);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<Change> readCount(const Arguments &arguments)
{
    const auto week = weekIn(arguments, u"week"_s);
    if (!week)
        return week.failure();
    std::optional<int> count;
    if (arguments.value(u"count"_s) != u"unknown"_s) {
        const auto number = wholeNumberIn(arguments, u"count"_s, 0, mostInAWeek);
        if (!number)
            return number.failure();
        count = *number;
    }
    return Change([arguments, week = *week, count](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
        if (!activity)
            return activity.failure();
        return workbook.counts().typeCount(rep->id, activity->id, week, count);
    });
}

/// The week's number that the manager chose, where a sheet and the rows say different things.
Result<void> chooseSource(Workbook &workbook, const Arguments &arguments, Week week, bool rows)
{
    const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
    if (!rep)
        return rep.failure();
    const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
    if (!activity)
        return activity.failure();
    const std::vector<CountCell> cells = workbook.counts().cells(rep->id);
    const auto cell = std::ranges::find_if(cells, [&](const CountCell &known) {
        return known.activity == activity->id && known.week == week;
    });
    if (cell == cells.end() || !cell->tally || !cell->dated)
        return Failure{SetCounts::tr("There is nothing to choose: that week does not have both a "
                                     "tally and dated rows."),
                       {}};
    const CountSource tally = cell->typed ? CountSource::Typed : CountSource::Sheet;
    return workbook.counts().choose(rep->id, activity->id, week, rows ? CountSource::Dated : tally);
}

Result<Change> readSource(const Arguments &arguments)
{
    const auto week = weekIn(arguments, u"week"_s);
    if (!week)
        return week.failure();
    const auto word = wordIn(arguments, u"use"_s, {u"tally"_s, u"rows"_s});
    if (!word)
        return word.failure();
    return Change([arguments, week = *week, rows = *word == 1](Workbook &workbook) {
        return chooseSource(workbook, arguments, week, rows);
    });
}

Result<Change> readWeek(const Arguments &arguments)
{
    const auto week = weekIn(arguments, u"week"_s);
    if (!week)
        return week.failure();
    const auto word =
        wordIn(arguments, u"answer"_s, {u"away"_s, u"not-logged"_s, u"worked"_s, u"open"_s});
    if (!word)
        return word.failure();
    const std::optional<ZeroAnswer> answer = std::array{
        std::optional(ZeroAnswer::Away), std::optional(ZeroAnswer::NotLogged),
        std::optional(ZeroAnswer::Worked), std::optional<ZeroAnswer>()}[static_cast<size_t>(*word)];
    return Change([arguments, week = *week, answer](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        return workbook.counts().answerZeroWeek(rep->id, week, answer);
    });
}

} // namespace

Setting watchSetting()
{
    return {u"watch"_s, u"ACTIVITY... [--off]"_s, {}, {u"off"_s}, true, readWatch};
}

Setting countSetting()
{
    return {u"count"_s,
            u"--rep R --activity A --week WEEK --count N|unknown"_s,
            {u"rep"_s, u"activity"_s, u"week"_s, u"count"_s},
            {},
            false,
            readCount};
}

Setting sourceSetting()
{
    return {u"source"_s,
            u"--rep R --activity A --week WEEK --use tally|rows"_s,
            {u"rep"_s, u"activity"_s, u"week"_s, u"use"_s},
            {},
            false,
            readSource};
}

Setting weekSetting()
{
    return {u"week"_s,
            u"--rep R --week WEEK --answer away|not-logged|worked|open"_s,
            {u"rep"_s, u"week"_s, u"answer"_s},
            {},
            false,
            readWeek};
}

} // namespace courtside
