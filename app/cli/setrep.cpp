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

/// A date, or the word none for no date at all.
Result<std::optional<QDate>> dateOrNone(const Arguments &arguments, const QString &option)
{
    if (arguments.value(option) == u"none"_s)
        return std::optional<QDate>();
    const auto day = dateIn(arguments, option);
    return day ? Result(std::optional(*day)) : Result<std::optional<QDate>>(day.failure());
}

Result<RepChanges> changesIn(const Arguments &arguments)
{
    RepChanges changes;
    const std::pair<QString, std::optional<std::optional<QDate>> *> dates[] = {
        {u"started"_s, &changes.started}, {u"left"_s, &changes.left}};
    for (const auto &[option, date] : dates) {
        if (!arguments.has(option))
            continue;
        const auto read = dateOrNone(arguments, option);
        if (!read)
            return read.failure();
        *date = *read;
    }
    if (arguments.has(u"team"_s) != arguments.has(u"since"_s))
        return Failure{SetRep::tr("--team and --since go together."), {}};
    if (arguments.has(u"team"_s)) {
        const auto since = dateIn(arguments, u"since"_s);
        if (!since)
            return since.failure();
        changes.team = arguments.value(u"team"_s);
        changes.teamSince = Week::of(*since);
    }
    if (arguments.has(u"name"_s))
        changes.name = arguments.value(u"name"_s);
    if (arguments.has(u"role"_s)) {
        const QString role = arguments.value(u"role"_s);
        changes.role = role == u"none"_s ? QString() : role;
    }
    return changes;
}

Result<Change> readRep(const Arguments &arguments)
{
    const auto changes = changesIn(arguments);
    if (!changes)
        return changes.failure();
    return Change([arguments, changes = *changes](Workbook &workbook) -> Result<void> {
        const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
        if (!rep)
            return rep.failure();
        return workbook.people().describe(rep->id, changes);
    });
}

} // namespace

Setting repSetting()
{
    return {u"rep"_s,
            u"--rep R [--name NAME] [--role TEXT|none] [--team TEAM --since DATE] [--started "
            u"DATE|none] "
            u"[--left DATE|none]"_s,
            {u"rep"_s},
            {u"name"_s, u"role"_s, u"team"_s, u"since"_s, u"started"_s, u"left"_s},
            false,
            readRep};
}

} // namespace courtside
