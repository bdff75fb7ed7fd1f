// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "app/cli/values.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetCalendar
{
    Q_DECLARE_TR_FUNCTIONS(SetCalendar)
};

Result<Change> readLeave(const Arguments &arguments)
{
    const auto first = dateIn(arguments, u"from"_s);
    if (!first)
        return first.failure();
    const auto last = dateIn(arguments, u"to"_s);
    if (!last)
        return last.failure();
    if (*last < *first)
        return Failure{SetCalendar::tr("--to is before --from."), {}};
    return Change([arguments, first = *first, last = *last](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        const auto leave =
            workbook.calendar().addLeave(rep->id, first, last, arguments.has(u"half"_s));
        return leave ? Result<void>() : leave.failure();
    });
}

Result<Change> readHoliday(const Arguments &arguments)
{
    const auto day = dateIn(arguments, u"on"_s);
    if (!day)
        return day.failure();
    return Change([day = *day, name = arguments.value(u"name"_s)](Workbook &workbook) {
        const auto holiday = workbook.calendar().addHoliday(day, name);
        return holiday ? Result<void>() : holiday.failure();
    });
}

} // namespace

Setting leaveSetting()
{
    return {u"leave"_s,
            u"--rep R --from DATE --to DATE [--half]"_s,
            {u"rep"_s, u"from"_s, u"to"_s},
            {u"half"_s},
            false,
            readLeave};
}

Setting holidaySetting()
{
    return {u"holiday"_s, u"--on DATE --name NAME"_s, {u"on"_s, u"name"_s}, {}, false, readHoliday};
}

} // namespace courtside
