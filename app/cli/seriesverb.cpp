// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"
#include "models/workbook/boardreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SeriesVerb
{
    Q_DECLARE_TR_FUNCTIONS(SeriesVerb)
};

QString stateKey(const WeekTrace &trace)
{
    switch (trace.knowledge) {
    case WeekKnowledge::Unknown:
        return u"unknown"_s;
    case WeekKnowledge::Unanswered:
        return u"unanswered"_s;
    case WeekKnowledge::Away:
        return u"away"_s;
    case WeekKnowledge::Worked:
        break;
    }
    switch (trace.watch) {
    case WatchState::NoData:
    case WatchState::Learning:
        return u"learning"_s;
    case WatchState::TooRare:
        return u"too rare"_s;
    case WatchState::TooIrregular:
        return u"too irregular"_s;
    case WatchState::Watched:
        return u"watched"_s;
    case WatchState::FlagOpen:
        return u"flag open"_s;
    }
    return {};
}

Table seriesTable(const std::vector<WeekTrace> &weeks)
{
    Table table;
    table.columns = {u"week"_s, u"count"_s, u"days"_s,    u"effective_days"_s, u"usual"_s,
                     u"low"_s,  u"high"_s,  u"strikes"_s, u"state"_s};
    for (const WeekTrace &trace : weeks) {
        const bool isKnown = trace.knowledge != WeekKnowledge::Unknown;
        const bool isWorked = trace.knowledge == WeekKnowledge::Worked;
        const QJsonValue null(QJsonValue::Null);
        table.rows.push_back(
            {mondayOrNull(trace.week), isKnown && trace.counted ? QJsonValue(trace.count) : null,
             isKnown ? numberOrNull(trace.days) : null,
             isWorked ? numberOrNull(trace.days * trace.teamFactor) : null,
             isWorked ? numberOrNull(trace.usual) : null, isWorked ? numberOrNull(trace.low) : null,
             isWorked ? numberOrNull(trace.high) : null, numberOrNull(trace.strikes),
             stateKey(trace)});
    }
    return table;
}

Result<std::vector<WeekTrace>> readWeeks(Workbook &workbook, const Arguments &arguments)
{
    const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
    if (!rep)
        return rep.failure();
    const auto activity = activityNamed(workbook, arguments.value(u"activity"_s));
    if (!activity)
        return activity.failure();
    if (!activity->watched) {
        return Failure{SeriesVerb::tr("%1 is not watched, so it has no usual range. To watch it: "
                                      "courtside-cli set FILE.courtside watch \"%1\"")
                           .arg(activity->name),
                       {}};
    }
    for (const PairHistory &pair : workbook.board().historiesOf(rep->id)) {
        if (pair.activity == activity->id)
            return pair.weeks;
    }
    return std::vector<WeekTrace>();
}

Reply seriesOf(Workbook &workbook, const Arguments &arguments)
{
    const auto weeks = readWeeks(workbook, arguments);
    if (!weeks)
        return failedReply(weeks.failure(), workbook.path());
    const Table table = seriesTable(*weeks);
    Reply reply;
    reply.document = tableAsJson(table);
    reply.text = arguments.has(u"csv"_s) ? tableAsCsv(table) : tableAsText(table);
    return reply;
}

Reply runSeries(const Arguments &arguments, const Clock &clock)
{
    if (!arguments.has(u"rep"_s) || !arguments.has(u"activity"_s))
        return usageReply({SeriesVerb::tr("Say whose weeks: --rep R --activity A."), {}});
    if (arguments.has(u"csv"_s) && arguments.has(u"json"_s))
        return usageReply({SeriesVerb::tr("Choose --json or --csv, not both."), {}});
    return withWorkbook(arguments.positionals().front(), clock, OpenMode::ReadOnly,
                        [&arguments](Workbook &workbook) { return seriesOf(workbook, arguments); });
}

} // namespace

Verb seriesVerb()
{
    return {u"series"_s,
            SeriesVerb::tr("Tell one rep's activity week by week. Only reads."),
            {},
            {u"FILE.courtside --rep R --activity A"_s,
             1,
             1,
             {{u"rep"_s, u"R"_s, SeriesVerb::tr("the rep")},
              {u"activity"_s, u"A"_s, SeriesVerb::tr("the activity")},
              {u"csv"_s, {}, SeriesVerb::tr("write comma-separated values")}}},
            runSeries};
}

} // namespace courtside
