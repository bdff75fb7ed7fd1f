// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/choiceedit.h"

#include "models/domain/people.h"

#include <QSet>

#include <algorithm>

namespace courtside {

namespace {
const auto columnQuestion = QStringLiteral("column:");
const auto countField = QStringLiteral("count");
const auto activityColumnQuestion = QStringLiteral("activity-column:");
} // namespace

QString answerTo(const ImportChoices &choices, const QString &question)
{
    QString answer;
    for (const auto &[id, key] : choices.answers) {
        if (id == question)
            answer = key;
    }
    return answer;
}

void setAnswer(ImportChoices &choices, const QString &question, const QString &key)
{
    setAnswers(choices, {{question, key}});
}

void setAnswers(ImportChoices &choices, const std::vector<ImportAnswer> &answers)
{
    QSet<QString> questions;
    for (const auto &[question, key] : answers)
        questions.insert(question);
    std::erase_if(choices.answers,
                  [&](const ImportAnswer &answer) { return questions.contains(answer.first); });
    for (const ImportAnswer &answer : answers) {
        if (!answer.second.isEmpty())
            choices.answers.push_back(answer);
    }
}

void setColumn(ImportChoices &choices, const std::vector<PreviewColumn> &columns,
               const QString &header, const QString &field)
{
    const auto column = std::ranges::find(columns, header, &PreviewColumn::header);
    const QString before = column == columns.end() ? QString() : column->field;
    std::erase_if(choices.columns, [&](const auto &mapping) {
        return mapping.second == header || mapping.first == field;
    });
    // An answer given to "which column is it?" says the same and must not say otherwise.
    std::erase_if(choices.answers, [&](const auto &answer) {
        return answer.first == columnQuestion + field || answer.first == columnQuestion + before ||
               (answer.first.startsWith(columnQuestion) && answer.second == header);
    });
    // A sheet with a column per activity has many columns of counts, each of which can be left out.
    const bool isPerActivity = std::ranges::any_of(columns, [&](const PreviewColumn &other) {
        return other.field == countField && other.header != header;
    });
    if (before == countField || field == countField)
        setAnswer(choices, activityColumnQuestion + foldedName(header),
                  field.isEmpty() ? QStringLiteral("leave-out") : QString());
    if (isPerActivity && (field == countField || (field.isEmpty() && before == countField)))
        return;
    if (!field.isEmpty())
        choices.columns.emplace_back(field, header);
    else if (!before.isEmpty())
        choices.columns.emplace_back(before, QString()); // nothing is read as that any more
}

} // namespace courtside
