// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/presetchoices.h"

#include "models/import/answers.h"
#include "models/import/field.h"
#include "models/import/idcandidates.h"

#include <algorithm>

namespace courtside {

namespace {

bool hasKey(const std::vector<std::pair<QString, QString>> &pairs, const QString &key)
{
    return std::any_of(pairs.begin(), pairs.end(),
                       [&key](const auto &pair) { return pair.first == key; });
}

void addMissing(std::vector<std::pair<QString, QString>> &pairs,
                const std::vector<std::pair<QString, QString>> &more)
{
    for (const auto &pair : more) {
        if (!hasKey(pairs, pair.first))
            pairs.push_back(pair);
    }
}

/// Answers about how this kind of file is read, not about one file's people or rows.
bool isAboutReading(const QString &id)
{
    static const QStringList prefixes = {QStringLiteral("decimal:"), QStringLiteral("status:"),
                                         QStringLiteral("week-dates:"), QStringLiteral("bulk:"),
                                         QStringLiteral("activity-column:")};
    return id == u"planned" || id == u"fill-down" ||
           std::any_of(prefixes.begin(), prefixes.end(),
                       [&id](const QString &prefix) { return id.startsWith(prefix); });
}

/// What was remembered about these readings is to be found out afresh.
void forget(ImportChoices &remembered, const QStringList &readings)
{
    for (const QString &field : readings) {
        if (field == u"kind")
            remembered.kind.reset();
        else if (field == u"encoding")
            remembered.encoding.clear();
        else if (field == u"activity")
            remembered.activityName.clear();
        else if (field == u"quotes")
            remembered.quotesAreText = false;
        else if (field.section(u':', 0, 0) == u"date-order")
            remembered.dateOrder.clear();
        std::erase_if(remembered.answers,
                      [&field](const auto &answer) { return answer.first == field; });
    }
}

} // namespace

ImportChoices withAnswersApplied(ImportChoices choices)
{
    const auto answers = choices.answers;
    for (const auto &[id, choice] : answers) {
        if (const auto field = choiceValue(id, u"column:");
            field && !hasKey(choices.columns, *field))
            choices.columns.emplace_back(*field, choice);
        if (id == u"activity") {
            const auto column = choiceValue(choice, u"column:");
            const auto name = choiceValue(choice, u"activity:");
            if (column && !hasKey(choices.columns, QStringLiteral("type")))
                choices.columns.emplace_back(QStringLiteral("type"), *column);
            else if (!column && choices.activityName.isEmpty())
                choices.activityName = name.value_or(choice);
        }
        const auto idColumn = choiceValue(choice, u"column:");
        if (id == IdCandidates::questionId() && idColumn &&
            !hasKey(choices.columns, fieldName(Field::Id)))
            choices.columns.emplace_back(fieldName(Field::Id), *idColumn);
        if (id == u"quotes")
            choices.quotesAreText = choice == u"text";
    }
    return choices;
}

ImportChoices withRemembered(ImportChoices asked, ImportChoices remembered)
{
    forget(remembered, asked.foundOut);
    if (!asked.kind)
        asked.kind = remembered.kind;
    if (asked.encoding.isEmpty())
        asked.encoding = remembered.encoding;
    if (asked.dateOrder.isEmpty())
        asked.dateOrder = remembered.dateOrder;
    if (asked.activityName.isEmpty())
        asked.activityName = remembered.activityName;
    asked.quotesAreText = asked.quotesAreText || remembered.quotesAreText;
    addMissing(asked.columns, remembered.columns);
    addMissing(asked.answers, remembered.answers);
    return asked;
}

ImportChoices worthRemembering(const ImportChoices &choices)
{
    ImportChoices kept;
    kept.kind = choices.kind;
    kept.encoding = choices.encoding;
    kept.dateOrder = choices.dateOrder;
    kept.activityName = choices.activityName;
    kept.quotesAreText = choices.quotesAreText;
    kept.columns = choices.columns;
    for (const auto &answer : choices.answers) {
        if (isAboutReading(answer.first))
            kept.answers.push_back(answer);
        // The next file's dates may settle themselves; the answer holds only where they do not.
        if (answer.first.startsWith(u"date-order:") && kept.dateOrder.isEmpty())
            kept.dateOrder = answer.second;
    }
    return kept;
}

} // namespace courtside
