// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagtable.h"
#include "app/cli/values.h"
#include "app/cli/verb.h"
#include "app/cli/withworkbook.h"
#include "models/report/boardsentence.h"
#include "models/report/flagsentence.h"
#include "models/workbook/activityeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/peopleeditor.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct FlagsVerb
{
    Q_DECLARE_TR_FUNCTIONS(FlagsVerb)
};

struct FlagsRequest
{
    QString file;
    std::optional<QDate> asOf;
    std::optional<int> onceInWeeks;
    bool history = false;
    bool csv = false;
};

Result<FlagsRequest> readRequest(const Arguments &arguments)
{
    FlagsRequest request;
    request.file = arguments.positionals().front();
    request.history = arguments.has(u"history"_s);
    request.csv = arguments.has(u"csv"_s);
    if (request.csv && arguments.has(u"json"_s))
        return Failure{FlagsVerb::tr("Choose --json or --csv, not both."), {}};
    const auto asOf = optionalDateIn(arguments, u"as-of"_s);
    if (!asOf)
        return asOf.failure();
    request.asOf = *asOf;
    if (arguments.has(u"once-in"_s)) {
        const auto weeks = wholeNumberIn(arguments, u"once-in"_s, 1, 100'000);
        if (!weeks)
            return weeks.failure();
        request.onceInWeeks = *weeks;
    }
    return request;
}

/// What was derived, and what was raised once and is derived no longer.
std::vector<Flag> wholeHistory(const Board &board, const std::vector<Flag> &withdrawn)
{
    std::vector<Flag> flags;
    QSet<FlagKey> derived;
    for (const PairHistory &pair : board.pairs) {
        for (const Flag &flag : pair.flags) {
            flags.push_back(flag);
            derived.insert(flag.key);
        }
    }
    for (const Flag &flag : withdrawn) {
        if (flag.key.flaggedWeek <= board.judgedUpTo && !derived.contains(flag.key))
            flags.push_back(flag);
    }
    return flags;
}

std::vector<Flag> openFlags(const Board &board)
{
    std::vector<Flag> flags;
    for (const PairHistory &pair : board.pairs) {
        for (const Flag &flag : pair.flags) {
            if (flag.state == FlagState::Open)
                flags.push_back(flag);
        }
    }
    return flags;
}

std::vector<NamedFlag> named(Workbook &workbook, const std::vector<Flag> &flags, Week judgedUpTo)
{
    QHash<RepId, QString> reps;
    for (const Rep &rep : workbook.people().reps())
        reps.insert(rep.id, rep.name);
    QHash<ActivityId, QString> activities;
    for (const Activity &activity : workbook.activities().activities())
        activities.insert(activity.id, activity.name);

    std::vector<NamedFlag> result;
    result.reserve(flags.size());
    for (const Flag &flag : flags) {
        const PairNames names{reps.value(flag.key.rep), activities.value(flag.key.activity)};
        result.push_back({flag, workbook.people().teamName(flag.key.rep, flag.key.flaggedWeek),
                          names.rep, names.activity, flagSentence(flag, names, judgedUpTo)});
    }
    sortByName(result);
    return result;
}

QString textOf(const Board &board, const std::vector<NamedFlag> &flags, bool history)
{
    QString text = dataAgeSentence(board) + u'\n';
    if (flags.empty()) {
        text += history ? FlagsVerb::tr("No flag so far.") : FlagsVerb::tr("No open flag.");
        return text + u'\n';
    }
    for (const NamedFlag &named : flags)
        text += u'\n' + flagStateText(named.flag) + u". "_s + named.sentence + u'\n';
    return text;
}

Reply flagsOf(Workbook &workbook, const FlagsRequest &request)
{
    const BoardReader &reader = workbook.board();
    const Board board =
        reader.asOf(request.asOf.value_or(workbook.clock().today()), request.onceInWeeks);
    const auto flags = request.history ? wholeHistory(board, reader.withdrawn()) : openFlags(board);
    const auto told = named(workbook, flags, board.judgedUpTo);
    const Table table = flagTable(told);

    Reply reply;
    reply.document = tableAsJson(table);
    reply.text = request.csv ? tableAsCsv(table) : textOf(board, told, request.history);
    return reply;
}

Reply runFlags(const Arguments &arguments, const Clock &clock)
{
    const auto request = readRequest(arguments);
    if (!request)
        return usageReply(request.failure());
    return withWorkbook(request->file, clock, OpenMode::ReadOnly,
                        [&request](Workbook &workbook) { return flagsOf(workbook, *request); });
}

} // namespace

Verb flagsVerb()
{
    return {u"flags"_s,
            FlagsVerb::tr("Tell who is below their own baseline or an agreed goal. Only reads."),
            {},
            {u"FILE.courtside"_s,
             1,
             1,
             {{u"as-of"_s, u"DATE"_s, FlagsVerb::tr("judge as of this day instead of today")},
              {u"history"_s, {}, FlagsVerb::tr("every flag ever, not only the open ones")},
              {u"once-in"_s, u"WEEKS"_s,
               FlagsVerb::tr("what if chance flags came once in so many weeks; stores nothing")},
              {u"csv"_s, {}, FlagsVerb::tr("write comma-separated values")}}},
            runFlags};
}

} // namespace courtside
