// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/sheetactivities.h"

namespace courtside {

SheetActivities::SheetActivities(const ImportChoices &choices, ActivityBook &book)
    : m_choices(choices), m_answers(choices), m_book(book)
{
}

std::optional<int> SheetActivities::activityFor(QByteArrayView cell)
{
    int number = m_byCell.find(cell);
    if (number < 0) {
        number = static_cast<int>(m_names.size());
        m_names.push_back(read(QString::fromUtf8(cell).simplified()));
        m_byCell.insert(cell, number);
    }
    Name &name = m_names[static_cast<size_t>(number)];
    ++name.uses;
    return name.activity;
}

std::optional<int> SheetActivities::onlyActivity()
{
    m_lacksActivity = m_choices.activityName.isEmpty();
    return m_book.findOrCreate(m_lacksActivity ? unnamed() : m_choices.activityName);
}

SheetActivities::Name SheetActivities::read(const QString &text)
{
    Name name;
    name.text = text;
    name.id = QStringLiteral("activity-column:") + foldedName(text);
    const QString answer = m_answers.to(name.id).value_or(QString());
    const auto chosen = choiceValue(answer, u"activity:");
    if (answer == u"leave-out")
        return name;
    const auto known = m_book.find(text);
    name.isAsked = !known && !m_choices.acceptNew && answer != u"new" && !chosen;
    name.activity = m_book.findOrCreate(chosen && !chosen->isEmpty() ? *chosen : text);
    return name;
}

ImportQuestion SheetActivities::questionFor(const Name &name) const
{
    ImportQuestion question;
    question.id = name.id;
    question.rows = name.uses;
    question.about = tr("“%1” is not an activity yet. What are its counts?").arg(name.text);
    question.choices.push_back({QStringLiteral("new"), tr("A new activity of this name")});
    const QStringList known = m_book.knownNames();
    for (const QString &activity : known)
        question.choices.push_back(
            {QStringLiteral("activity:") + activity, tr("The same as %1").arg(activity)});
    question.choices.push_back({QStringLiteral("leave-out"), tr("Nothing to count; leave out")});
    return question;
}

std::vector<int> SheetActivities::finish(qint64 rows, ImportPlan &plan)
{
    if (m_lacksActivity) {
        ImportQuestion question;
        question.id = QStringLiteral("activity");
        question.rows = rows;
        question.about = tr("Which activity does this sheet count?");
        const QStringList known = m_book.knownNames();
        for (const QString &activity : known)
            question.choices.push_back({QStringLiteral("activity:") + activity, activity});
        plan.questions.push_back(std::move(question));
    }
    for (const Name &name : m_names) {
        if (name.isAsked && name.uses > 0)
            plan.questions.push_back(questionFor(name));
    }
    if (m_choices.watch)
        m_book.watch(*m_choices.watch, plan);
    else
        m_book.watchFirst();
    return m_book.finish(plan);
}

} // namespace courtside
