// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/setting.h"
#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetVerb
{
    Q_DECLARE_TR_FUNCTIONS(SetVerb)
};

std::vector<OptionRule> allOptions()
{
    return {
        {u"rep"_s, u"R"_s, SetVerb::tr("a name or alias"), false},
        {u"activity"_s, u"A"_s, SetVerb::tr("an activity"), false},
        {u"per-week"_s, u"N"_s, SetVerb::tr("agreed number per full week; 0 ends the goal"), false},
        {u"since"_s, u"DATE"_s, SetVerb::tr("from the week of this day on"), false},
        {u"reason"_s, u"TEXT"_s, SetVerb::tr("why"), false},
        {u"once-in"_s, u"WEEKS"_s, SetVerb::tr("104, 208 or 520"), false},
        {u"from"_s, u"DATE"_s, SetVerb::tr("first day away"), false},
        {u"to"_s, u"DATE"_s, SetVerb::tr("last day away"), false},
        {u"half"_s, {}, SetVerb::tr("only half of each day"), false},
        {u"on"_s, u"DATE"_s, SetVerb::tr("day of the holiday"), false},
        {u"off"_s, {}, SetVerb::tr("watch these no longer"), false},
        {u"week"_s, u"WEEK"_s, SetVerb::tr("2026-W47, or a day of that week"), false},
        {u"count"_s, u"N"_s, SetVerb::tr("a whole number, or unknown"), false},
        {u"use"_s, u"SOURCE"_s, SetVerb::tr("tally (a sheet's or a typed one) or rows"), false},
        {u"answer"_s, u"A"_s, SetVerb::tr("away, not-logged, worked or open"), false},
        {u"name"_s, u"NAME"_s, SetVerb::tr("the new name, the other name, the holiday's"), false},
        {u"other"_s, u"R"_s, SetVerb::tr("the rep who is the same person as --rep"), false},
        {u"role"_s, u"TEXT"_s, SetVerb::tr("the rep's role, or none"), false},
        {u"team"_s, u"TEAM"_s, SetVerb::tr("the rep's team, together with --since"), false},
        {u"started"_s, u"DATE"_s, SetVerb::tr("the rep's first day, or none"), false},
        {u"left"_s, u"DATE"_s, SetVerb::tr("the rep's last day, or none"), false},
    };
}

/// Whether the options given are the ones this setting is made of.
Result<void> checkOptions(const Setting &setting, const Arguments &arguments)
{
    for (const QString &option : setting.needs) {
        if (!arguments.has(option)) {
            return Failure{
                SetVerb::tr("set FILE.courtside %1 needs --%2.").arg(setting.name, option), {}};
        }
    }
    for (const QString &option : arguments.given()) {
        if (option != u"json"_s && !setting.needs.contains(option) &&
            !setting.takes.contains(option)) {
            return Failure{
                SetVerb::tr("set FILE.courtside %1 takes no --%2.").arg(setting.name, option), {}};
        }
    }
    const qsizetype names = arguments.positionals().size() - 2;
    if (setting.takesNames ? names < 1 : names > 0) {
        return Failure{
            SetVerb::tr("It is: set FILE.courtside %1 %2").arg(setting.name, setting.usage), {}};
    }
    return {};
}

Result<Change> readChange(const Arguments &arguments)
{
    const QString name = arguments.positionals().at(1);
    const std::vector<Setting> settings = allSettings();
    const auto setting = std::find_if(settings.begin(), settings.end(),
                                      [&name](const Setting &known) { return known.name == name; });
    if (setting == settings.end())
        return Failure{SetVerb::tr("There is no “%1” to set.").arg(name), {}};
    if (const auto checked = checkOptions(*setting, arguments); !checked)
        return checked.failure();
    return setting->read(arguments);
}

Reply runSet(const Arguments &arguments, const Clock &clock)
{
    const auto change = readChange(arguments);
    if (!change)
        return usageReply(change.failure());
    const QString file = arguments.positionals().front();
    return withWorkbook(file, clock, OpenMode::ReadWrite, [&](Workbook &workbook) {
        const auto done = (*change)(workbook);
        if (!done)
            return failedReply(done.failure(), file);
        Reply reply;
        reply.document = QJsonObject{{u"file"_s, file}};
        return reply;
    });
}

QString settingsText()
{
    QString text = SetVerb::tr("What can be written:");
    for (const Setting &setting : allSettings())
        text += u"\n  set FILE.courtside "_s + setting.name + u' ' + setting.usage;
    return text;
}

} // namespace

std::vector<Setting> allSettings()
{
    return {goalSetting(),          restartSetting(),       raritySetting(),
            leaveSetting(),         holidaySetting(),       watchSetting(),
            countSetting(),         sourceSetting(),        weekSetting(),
            repSetting(),           aliasSetting(),         mergeSetting(),
            removeGoalSetting(),    removeRestartSetting(), removeLeaveSetting(),
            removeHolidaySetting(), removeAliasSetting()};
}

Verb setVerb()
{
    return {u"set"_s,
            SetVerb::tr("Write what a rep's page writes: goals, leave, restarts, counts, names."),
            settingsText(),
            {u"FILE.courtside WHAT"_s, 2, -1, allOptions()},
            runSet,
            {{u"file"_s, QJsonValue::Null}}};
}

} // namespace courtside
