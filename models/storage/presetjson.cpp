// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/presetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace courtside {

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

QJsonArray pairsToJson(const Pairs &pairs)
{
    QJsonArray array;
    for (const auto &[first, second] : pairs)
        array.append(QJsonArray{first, second});
    return array;
}

Pairs pairsFromJson(const QJsonValue &value)
{
    Pairs pairs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &pair : array)
        pairs.emplace_back(pair[0].toString(), pair[1].toString());
    return pairs;
}

QStringList listFromJson(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QJsonArray rulesToJson(const std::vector<TypeRule> &rules)
{
    QJsonArray array;
    for (const TypeRule &rule : rules) {
        QJsonObject object{{QStringLiteral("order"), rule.order},
                           {QStringLiteral("field"), static_cast<int>(rule.field)},
                           {QStringLiteral("text"), rule.text}};
        if (rule.activity)
            object[QStringLiteral("activity")] = rule.activity->value;
        array.append(object);
    }
    return array;
}

std::vector<TypeRule> rulesFromJson(const QJsonValue &value)
{
    std::vector<TypeRule> rules;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        TypeRule rule;
        rule.order = item[u"order"].toInt();
        rule.field = static_cast<RuleField>(item[u"field"].toInt());
        rule.text = item[u"text"].toString();
        if (item[u"activity"].isDouble())
            rule.activity = ActivityId{item[u"activity"].toInteger()};
        rules.push_back(rule);
    }
    return rules;
}

void addOptionals(const ImportChoices &choices, QJsonObject &object)
{
    if (choices.kind)
        object[QStringLiteral("kind")] = static_cast<int>(*choices.kind);
    if (choices.separator)
        object[QStringLiteral("separator")] = QString(*choices.separator);
    if (choices.headerRow)
        object[QStringLiteral("headerRow")] = *choices.headerRow;
    if (choices.watch)
        object[QStringLiteral("watch")] = QJsonArray::fromStringList(*choices.watch);
    if (choices.completeFor) {
        object[QStringLiteral("completeFor")] =
            QJsonArray{choices.completeFor->first.toString(Qt::ISODate),
                       choices.completeFor->second.toString(Qt::ISODate)};
    }
}

void readOptionals(const QJsonObject &object, ImportChoices &choices)
{
    if (object[u"kind"].isDouble())
        choices.kind = static_cast<RecordKind>(object[u"kind"].toInt());
    if (object[u"separator"].toString().size() == 1)
        choices.separator = object[u"separator"].toString().front();
    if (object[u"headerRow"].isDouble())
        choices.headerRow = object[u"headerRow"].toInt();
    if (object.contains(u"watch"))
        choices.watch = listFromJson(object[u"watch"]);
    const QStringList days = listFromJson(object[u"completeFor"]);
    if (days.size() == 2) {
        choices.completeFor.emplace(QDate::fromString(days[0], Qt::ISODate),
                                    QDate::fromString(days[1], Qt::ISODate));
    }
}

} // namespace

QByteArray choicesToJson(const ImportChoices &choices)
{
    QJsonObject object{
        {QStringLiteral("encoding"), choices.encoding},
        {QStringLiteral("dateOrder"), choices.dateOrder},
        {QStringLiteral("activityName"), choices.activityName},
        {QStringLiteral("quotesAreText"), choices.quotesAreText},
        {QStringLiteral("columns"), pairsToJson(choices.columns)},
        {QStringLiteral("aliases"), pairsToJson(choices.aliases)},
        {QStringLiteral("notMine"), QJsonArray::fromStringList(choices.notMine)},
        {QStringLiteral("answers"), pairsToJson(choices.answers)},
        {QStringLiteral("newRules"), rulesToJson(choices.newRules)},
        {QStringLiteral("acceptNew"), choices.acceptNew},
    };
    addOptionals(choices, object);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ImportChoices choicesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ImportChoices choices;
    choices.encoding = object[u"encoding"].toString();
    choices.dateOrder = object[u"dateOrder"].toString();
    choices.activityName = object[u"activityName"].toString();
    choices.quotesAreText = object[u"quotesAreText"].toBool();
    choices.columns = pairsFromJson(object[u"columns"]);
    choices.aliases = pairsFromJson(object[u"aliases"]);
    choices.notMine = listFromJson(object[u"notMine"]);
    choices.answers = pairsFromJson(object[u"answers"]);
    choices.newRules = rulesFromJson(object[u"newRules"]);
    choices.acceptNew = object[u"acceptNew"].toBool();
    readOptionals(object, choices);
    return choices;
}

} // namespace courtside
