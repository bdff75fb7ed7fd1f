// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/debriefvalues.h"

#include <utility>

namespace courtside {

namespace {

using namespace debriefkey;

const auto idKey = QStringLiteral("id");
const auto textKey = QStringLiteral("text");
const auto sourceKey = QStringLiteral("source");
const auto keyKey = QStringLiteral("key");

/// The fields that are words and nothing else.
const std::vector<std::pair<QString, TextField>> &wordFields()
{
    static const std::vector<std::pair<QString, TextField>> fields = {
        {nextStep, TextField::NextStep},
        {wentWell, TextField::WentWell},
        {doDifferently, TextField::DoDifferently},
        {objective, TextField::Objective},
        {problem, TextField::Problem},
        {exactWords, TextField::ExactWords},
        {peopleMet, TextField::PeopleMet},
        {peopleMissing, TextField::PeopleMissing},
        {adapted, TextField::Adapted},
        {howDecided, TextField::HowDecided},
        {skillSeen, TextField::SkillSeen},
        {iSaw, TextField::ISaw},
        {taughtMe, TextField::TaughtMe},
    };
    return fields;
}

/// Something picked, as a field that picks keeps it.
QJsonValue picked(qint64 id, const QString &text)
{
    return id == 0 ? QJsonValue(text) : QJsonValue(QJsonObject{{idKey, id}, {textKey, text}});
}

qint64 idOf(const QJsonValue &value)
{
    return value.toObject().value(idKey).toInteger();
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toObject().value(textKey).toString();
}

template <class Enum> void putAnswer(QJsonObject &values, const QString &key, Enum answer)
{
    if (answer != Enum{})
        values.insert(key, static_cast<int>(answer));
}

template <class Enum> Enum answerOf(const QJsonObject &values, const QString &key)
{
    return static_cast<Enum>(values.value(key).toInt());
}

void putSkill(QJsonObject &values, const std::optional<SkillSeen> &seen)
{
    if (!seen)
        return;
    values.insert(skill, picked(seen->skill.value, {}));
    if (seen->anchor > 0)
        values.insert(anchor, seen->anchor);
}

std::optional<SkillSeen> skillOf(const QJsonObject &values)
{
    const qint64 id = idOf(values.value(skill));
    return id == 0 ? std::nullopt
                   : std::optional(SkillSeen{SkillId{id}, values.value(anchor).toInt()});
}

} // namespace

QString qualityKey(Quality question)
{
    return QStringLiteral("quality%1").arg(static_cast<int>(question));
}

QJsonObject debriefValues(const Debrief &debrief)
{
    QJsonObject values;
    if (debrief.rep.isValid())
        values.insert(rep, picked(debrief.rep.value, {}));
    const QString name = debrief.texts[TextField::Customer];
    if (debrief.deal || !name.isEmpty())
        values.insert(customer, picked(debrief.deal.value_or(DealId()).value, name));
    if (debrief.endedAt.isValid())
        values.insert(ended, debrief.endedAt.toUTC().toString(Qt::ISODateWithMs));
    if (debrief.nextStepOn)
        values.insert(nextStepOn, debrief.nextStepOn->toString(Qt::ISODate));
    putAnswer(values, ending, debrief.ending);
    putAnswer(values, nextStepBy, debrief.nextStepBy);
    putAnswer(values, promised, debrief.promised);
    putAnswer(values, reached, debrief.reached);
    putAnswer(values, cause, debrief.cause);
    putAnswer(values, tag, debrief.tag);
    for (size_t question = 0; question < qualityQuestions; ++question)
        putAnswer(values, qualityKey(static_cast<Quality>(question)), debrief.quality[question]);
    putSkill(values, debrief.skill);
    if (debrief.jointCall)
        values.insert(jointCall, debrief.jointCall->value);
    for (const auto &[key, field] : wordFields()) {
        if (debrief.texts.has(field))
            values.insert(key, debrief.texts[field]);
    }
    return values;
}

Debrief debriefOf(const QJsonObject &values, const Debrief &before)
{
    Debrief debrief = before;
    debrief.rep = RepId{idOf(values.value(rep))};
    const qint64 deal = idOf(values.value(customer));
    debrief.deal = deal == 0 ? std::nullopt : std::optional(DealId{deal});
    debrief.texts.set(TextField::Customer, textOf(values.value(customer)));
    const QDateTime end = QDateTime::fromString(values.value(ended).toString(), Qt::ISODateWithMs);
    if (end.isValid())
        debrief.endedAt = end;
    const QDate day = QDate::fromString(values.value(nextStepOn).toString(), Qt::ISODate);
    debrief.nextStepOn = day.isValid() ? std::optional(day) : std::nullopt;
    debrief.ending = answerOf<Ending>(values, ending);
    debrief.nextStepBy = answerOf<Who>(values, nextStepBy);
    debrief.promised = answerOf<YesNo>(values, promised);
    debrief.reached = answerOf<Reached>(values, reached);
    debrief.cause = answerOf<DecisionCause>(values, cause);
    debrief.tag = answerOf<AskTell>(values, tag);
    for (size_t question = 0; question < qualityQuestions; ++question)
        debrief.quality[question] =
            answerOf<YesNo>(values, qualityKey(static_cast<Quality>(question)));
    debrief.skill = skillOf(values);
    const qint64 call = values.value(jointCall).toInteger();
    debrief.jointCall = call == 0 ? std::nullopt : std::optional(EntryId{call});
    for (const auto &[key, field] : wordFields())
        debrief.texts.set(field, values.value(key).toString());
    return debrief;
}

QJsonValue rowValue(const RowKey &row)
{
    if (!row.isValid())
        return {};
    return QJsonObject{{sourceKey, row.source}, {keyKey, QString::fromLatin1(row.key.toHex())}};
}

RowKey rowOf(const QJsonObject &values)
{
    const QJsonObject kept = values.value(row).toObject();
    return {kept.value(sourceKey).toInteger(),
            QByteArray::fromHex(kept.value(keyKey).toString().toLatin1())};
}

} // namespace courtside
