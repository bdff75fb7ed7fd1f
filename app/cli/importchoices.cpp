// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoices.h"

#include "app/cli/values.h"
#include "models/import/field.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct ImportOptions
{
    Q_DECLARE_TR_FUNCTIONS(ImportOptions)
};

using Pairs = std::vector<std::pair<QString, QString>>;

enum class SplitAt {
    First,
    Last, ///< what is on the left comes from a file and may hold the sign itself
};

Result<Pairs> pairsIn(const Arguments &arguments, const QString &option, SplitAt splitAt)
{
    Pairs pairs;
    for (const QString &text : arguments.values(option)) {
        const qsizetype sign =
            splitAt == SplitAt::First ? text.indexOf(u'=') : text.lastIndexOf(u'=');
        const QString left = text.left(sign).trimmed();
        const QString right = text.mid(sign + 1).trimmed();
        if (sign < 0 || left.isEmpty() || right.isEmpty()) {
            return Failure{ImportOptions::tr("--%1 “%2” lacks one of its two sides: LEFT=RIGHT.")
                               .arg(option, text),
                           {}};
        }
        pairs.emplace_back(left, right);
    }
    return pairs;
}

Result<void> readKind(const Arguments &arguments, ImportChoices &choices)
{
    if (!arguments.has(u"kind"_s))
        return {};
    const auto kind =
        wordIn(arguments, u"kind"_s, {u"activities"_s, u"weekly"_s, u"opportunities"_s});
    if (!kind)
        return kind.failure();
    choices.kind = std::array{RecordKind::Activities, RecordKind::Weekly,
                              RecordKind::Opportunities}[static_cast<size_t>(*kind)];
    return {};
}

Result<void> readTextShape(const Arguments &arguments, ImportChoices &choices)
{
    choices.encoding = arguments.value(u"encoding"_s);
    if (arguments.has(u"date-order"_s)) {
        const auto order = wordIn(arguments, u"date-order"_s, {u"dmy"_s, u"mdy"_s, u"ymd"_s});
        if (!order)
            return order.failure();
        choices.dateOrder = arguments.value(u"date-order"_s);
    }
    if (arguments.has(u"separator"_s)) {
        const QString text = arguments.value(u"separator"_s);
        const bool isTab = text == u"tab"_s || text == u"\\t"_s;
        if (!isTab && text.size() != 1) {
            return Failure{
                ImportOptions::tr("--separator “%1” is not one character, nor the word tab.")
                    .arg(text),
                {}};
        }
        choices.separator = isTab ? QChar(u'\t') : text.front();
    }
    return {};
}

Result<void> readComplete(const Arguments &arguments, ImportChoices &choices)
{
    if (!arguments.has(u"complete"_s))
        return {};
    const QStringList ends = arguments.value(u"complete"_s).split(u".."_s);
    const QDate from = ends.size() == 2 ? QDate::fromString(ends[0], Qt::ISODate) : QDate();
    const QDate to = ends.size() == 2 ? QDate::fromString(ends[1], Qt::ISODate) : QDate();
    if (!from.isValid() || !to.isValid() || to < from) {
        return Failure{ImportOptions::tr("--complete “%1” is not a period like "
                                         "2026-10-01..2026-11-20.")
                           .arg(arguments.value(u"complete"_s)),
                       {}};
    }
    choices.completeFor = std::pair(from, to);
    return {};
}

Result<void> readPairs(const Arguments &arguments, ImportChoices &choices)
{
    const auto columns = pairsIn(arguments, u"map"_s, SplitAt::First);
    if (!columns)
        return columns.failure();
    for (const auto &[field, column] : *columns) {
        if (!fieldOfName(field)) {
            return Failure{ImportOptions::tr("--map “%1=%2” names no field. The fields are: %3.")
                               .arg(field, column, fieldNames().join(u", "_s)),
                           {}};
        }
    }
    const auto aliases = pairsIn(arguments, u"alias"_s, SplitAt::Last);
    if (!aliases)
        return aliases.failure();
    const auto answers = pairsIn(arguments, u"answer"_s, SplitAt::Last);
    if (!answers)
        return answers.failure();
    choices.columns = *columns;
    choices.aliases = *aliases;
    choices.answers = *answers;
    return {};
}

} // namespace

std::vector<OptionRule> importChoiceOptions()
{
    return {
        {u"accept-new"_s, {}, ImportOptions::tr("make unknown people reps, and types activities")},
        {u"watch"_s, u"ACTIVITY"_s, ImportOptions::tr("watch this activity from now on"), true},
        {u"activity"_s, u"NAME"_s, ImportOptions::tr("count rows without a type as this")},
        {u"kind"_s, u"K"_s, ImportOptions::tr("activities, weekly or opportunities")},
        {u"date-order"_s, u"ORDER"_s, ImportOptions::tr("dmy, mdy or ymd")},
        {u"encoding"_s, u"E"_s, ImportOptions::tr("UTF-8, windows-1252, ...")},
        {u"separator"_s, u"C"_s, ImportOptions::tr("one character, or the word tab")},
        {u"map"_s, u"field=Column"_s, ImportOptions::tr("read this column as this field"), true},
        {u"alias"_s, u"Raw=Rep"_s, ImportOptions::tr("this name in the file is that rep"), true},
        {u"not-mine"_s, u"NAME"_s, ImportOptions::tr("leave this person's rows out"), true},
        {u"complete"_s, u"FROM..TO"_s,
         ImportOptions::tr("the file holds everything of this period: no row means zero")},
        {u"answer"_s, u"ID=CHOICE"_s, ImportOptions::tr("answer a question"), true},
    };
}

Result<ImportChoices> readImportChoices(const Arguments &arguments)
{
    ImportChoices choices;
    choices.acceptNew = arguments.has(u"accept-new"_s);
    if (arguments.has(u"watch"_s))
        choices.watch = arguments.values(u"watch"_s);
    choices.activityName = arguments.value(u"activity"_s);
    choices.notMine = arguments.values(u"not-mine"_s);
    for (const auto read : {readKind, readTextShape, readComplete, readPairs}) {
        if (const auto done = read(arguments, choices); !done)
            return done.failure();
    }
    return choices;
}

} // namespace courtside
