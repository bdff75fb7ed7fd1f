// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "app/cli/values.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetRep
{
    Q_DECLARE_TR_FUNCTIONS(SetRep)
};

struct RepDates
{
    std::optional<QDate> started;
    std::optional<QDate> left;
    std::optional<QDate> since;
};

Result<RepDates> datesIn(const Arguments &arguments)
{
    RepDates dates;
    const std::pair<QString, std::optional<QDate> *> wanted[] = {
        {u"started"_s, &dates.started}, {u"left"_s, &dates.left}, {u"since"_s, &dates.since}};
    for (const auto &[option, date] : wanted) {
        const auto read = optionalDateIn(arguments, option);
        if (!read)
            return read.failure();
        *date = *read;
    }
    if (arguments.has(u"team"_s) != dates.since.has_value())
        return Failure{SetRep::tr("--team and --since go together."), {}};
    return dates;
}

Result<void> changeRep(PeopleEditor &people, RepId rep, const Arguments &arguments,
                       const RepDates &dates)
{
    Result<void> done;
    if (done && dates.started)
        done = people.setStarted(rep, dates.started);
    if (done && dates.left)
        done = people.setLeft(rep, dates.left);
    if (done && arguments.has(u"role"_s))
        done = people.setRole(rep, arguments.value(u"role"_s));
    if (done && dates.since)
        done = people.moveToTeam(rep, arguments.value(u"team"_s), Week::of(*dates.since));
    if (done && arguments.has(u"name"_s))
        done = people.rename(rep, arguments.value(u"name"_s));
    return done;
}

Result<Change> readRep(const Arguments &arguments)
{
    const auto dates = datesIn(arguments);
    if (!dates)
        return dates.failure();
    return Change([arguments, dates = *dates](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        return changeRep(workbook.people(), rep->id, arguments, dates);
    });
}

} // namespace

Setting repSetting()
{
    return {u"rep"_s,
            u"--rep R [--name NAME] [--role TEXT] [--team TEAM --since DATE] [--started DATE] "
            u"[--left DATE]"_s,
            {u"rep"_s},
            {u"name"_s, u"role"_s, u"team"_s, u"since"_s, u"started"_s, u"left"_s},
            false,
            readRep};
}

} // namespace courtside
