// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/typedesk.h"

#include "models/import/claim.h"

#include <algorithm>

namespace courtside {

int TypeDesk::Texts::number(QByteArrayView cell)
{
    const int known = m_byCell.find(cell);
    if (known >= 0)
        return known;
    const QString shown = QString::fromUtf8(cell).simplified();
    const QByteArray folded = foldedName(shown).toUtf8();
    int index = m_byFolded.value(folded, -1);
    if (index < 0) {
        index = size();
        m_byFolded.insert(folded, index);
        m_shown.append(shown);
        m_folded.push_back(folded);
    }
    m_byCell.insert(cell, index);
    return index;
}

TypeDesk::TypeDesk(const ImportContext &known, const ImportChoices &choices,
                   const EarlierPlans &earlier, ActivityBook &book, const TypeColumn &column)
    : m_choices(choices), m_answers(choices), m_book(book), m_column(column)
{
    if (!choices.activityName.isEmpty())
        m_column.defaultType = choices.activityName;
    const std::vector<Rule> inForce = rulesInForce(known, earlier);
    m_rules = chosenRules(inForce);
    m_rules.insert(m_rules.end(), inForce.begin(), inForce.end());
    if (!choices.activityName.isEmpty() && !isIn(m_rules, RuleField::Type, choices.activityName))
        addRule(choices.activityName, m_book.findOrCreate(choices.activityName));
    m_looksAtSubjects = std::any_of(m_rules.begin(), m_rules.end(), [](const Rule &rule) {
        return rule.field == RuleField::Subject;
    });
}

/// The rules of the workbook, and those that earlier files of this import add.
std::vector<TypeDesk::Rule> TypeDesk::rulesInForce(const ImportContext &known,
                                                   const EarlierPlans &earlier) const
{
    std::vector<Rule> rules;
    for (const TypeRule &rule : known.rules) {
        rules.push_back(
            {rule.field, rule.text, foldedName(rule.text),
             rule.activity ? std::optional(m_book.indexOf(*rule.activity)) : std::nullopt});
    }
    for (const EarlierPlans::Rule &rule : earlier.rules) {
        rules.insert(rule.goesFirst ? rules.begin() : rules.end(),
                     {rule.field, rule.text, foldedName(rule.text),
                      rule.activity.isEmpty() ? std::nullopt : m_book.find(rule.activity)});
    }
    return rules;
}

bool TypeDesk::isIn(const std::vector<Rule> &rules, RuleField field, const QString &text)
{
    const QString folded = foldedName(text);
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.field == field && rule.folded == folded;
    });
}

/// Rules made while importing: exceptions to the rules there are, so they are tried first.
std::vector<TypeDesk::Rule> TypeDesk::chosenRules(const std::vector<Rule> &inForce)
{
    std::vector<Rule> chosen;
    const auto add = [&](RuleField field, const QString &text, std::optional<int> activity) {
        const Rule rule{field, text, foldedName(text), activity, true, true};
        const auto saysTheSame = [&rule](const Rule &old) {
            return old.field == rule.field && old.folded == rule.folded &&
                   old.activity == rule.activity;
        };
        if (std::none_of(inForce.begin(), inForce.end(), saysTheSame))
            chosen.push_back(rule);
    };
    for (const TypeRule &rule : m_choices.newRules)
        add(rule.field, rule.text,
            rule.activity ? std::optional(m_book.indexOf(*rule.activity)) : std::nullopt);
    const std::pair<QStringView, RuleField> kinds[] = {{u"rule:type:", RuleField::Type},
                                                       {u"rule:outcome:", RuleField::Outcome},
                                                       {u"rule:subject:", RuleField::Subject}};
    for (const auto &[id, choice] : m_choices.answers) {
        const auto name = choiceValue(choice, u"activity:");
        for (const auto &[prefix, field] : kinds) {
            const auto text = choiceValue(id, prefix);
            if (text && (name || choice == u"not-counted"))
                add(field, *text, name ? std::optional(m_book.findOrCreate(*name)) : std::nullopt);
        }
    }
    return chosen;
}

void TypeDesk::addRule(const QString &type, std::optional<int> activity)
{
    m_rules.push_back({RuleField::Type, type, foldedName(type), activity, true});
}

int TypeDesk::typeFor(QByteArrayView cell)
{
    const int type =
        cell.isEmpty() ? m_types.number(m_column.defaultType.toUtf8()) : m_types.number(cell);
    if (type >= static_cast<int>(m_rows.size())) {
        m_rows.resize(static_cast<size_t>(type) + 1);
        m_unruled.resize(static_cast<size_t>(type) + 1);
    }
    return type;
}

int TypeDesk::takenBackType()
{
    const QString name = courtside::takenBackType();
    if (!isIn(m_rules, RuleField::Type, name))
        addRule(name, std::nullopt);
    return typeFor(name.toUtf8());
}

int TypeDesk::outcomeFor(QByteArrayView cell)
{
    return cell.isEmpty() ? -1 : m_outcomes.number(cell);
}

int TypeDesk::ruleFor(int type, int outcome, QByteArrayView subject) const
{
    const QString typeText = QString::fromUtf8(m_types.folded(type));
    const QString outcomeText =
        outcome < 0 ? QString() : QString::fromUtf8(m_outcomes.folded(outcome));
    const QString subjectText =
        m_looksAtSubjects ? foldedName(QString::fromUtf8(subject)) : QString();
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const bool matches = rule.field == RuleField::Type ? typeText == rule.folded
                             : rule.field == RuleField::Outcome
                                 ? outcomeText == rule.folded && outcome >= 0
                                 : containsWords(subjectText, rule.folded);
        if (matches)
            return static_cast<int>(i);
    }
    return -1;
}

void TypeDesk::countRow(int type, int outcome, QByteArrayView subject)
{
    const quint64 pair = (quint64(quint32(type)) << 32) | quint32(outcome);
    int rule = -1;
    if (m_looksAtSubjects) {
        rule = ruleFor(type, outcome, subject);
    } else if (const auto known = m_ruleOf.constFind(pair); known != m_ruleOf.cend()) {
        rule = *known;
    } else {
        rule = ruleFor(type, outcome, {});
        m_ruleOf.insert(pair, rule);
    }
    ++m_rows[static_cast<size_t>(type)];
    if (rule < 0)
        ++m_unruled[static_cast<size_t>(type)];
    else
        ++m_rules[static_cast<size_t>(rule)].rows;
}

void TypeDesk::finish(ImportPlan &plan)
{
    const bool isUntyped = m_types.size() == 1 && m_types.text(0).isEmpty();
    if (isUntyped && m_unruled[0] > 0 && !m_answers.to(QStringLiteral("type:"))) {
        plan.questions.push_back(activityQuestion());
    } else {
        for (int type = 0; type < m_types.size(); ++type) {
            if (m_unruled[static_cast<size_t>(type)] > 0)
                settleType(type, plan);
        }
    }
    handOver(plan);
}

void TypeDesk::settleType(int type, ImportPlan &plan)
{
    const QString name = m_types.text(type);
    const QString id = QStringLiteral("type:") + QString::fromUtf8(m_types.folded(type));
    const QString answer = m_answers.to(id).value_or(QString());
    const auto chosen = choiceValue(answer, u"activity:");
    const bool takesOwnName = !name.isEmpty() && (answer == u"new" || m_choices.acceptNew);
    if (answer == u"not-counted") {
        addRule(name, std::nullopt);
    } else if (chosen && !chosen->isEmpty()) {
        addRule(name, m_book.findOrCreate(*chosen));
    } else if (takesOwnName) {
        addRule(name, m_book.findOrCreate(name));
    } else {
        plan.questions.push_back(typeQuestion(type));
        return;
    }
    m_rules.back().rows += m_unruled[static_cast<size_t>(type)];
}

ImportQuestion TypeDesk::typeQuestion(int type) const
{
    const QString name = m_types.text(type);
    ImportQuestion question;
    question.id = QStringLiteral("type:") + QString::fromUtf8(m_types.folded(type));
    question.rows = m_unruled[static_cast<size_t>(type)];
    const int rows = static_cast<int>(question.rows);
    question.about =
        name.isEmpty()
            ? tr("%n row(s) name no type. What do they count as?", nullptr, rows)
            : tr("What do rows of type “%1” count as? There are %n.", nullptr, rows).arg(name);
    question.choices = activityChoices();
    if (!name.isEmpty())
        question.choices.push_back({QStringLiteral("new"), tr("An activity of this name")});
    question.choices.push_back(
        {QStringLiteral("not-counted"), tr("Nothing: they are not counted")});
    if (const auto same = m_book.find(name))
        question.proposed = QStringLiteral("activity:") + m_book.at(*same).name;
    // Accepting everything new leaves only rows without a type; they are kept, and count later.
    question.blocking = !m_choices.acceptNew;
    return question;
}

ImportQuestion TypeDesk::activityQuestion() const
{
    ImportQuestion question;
    question.id = QStringLiteral("activity");
    question.rows = m_unruled[0];
    question.about = tr("Nothing in this file says what kind of activity a row is. What do its "
                        "%n row(s) count as?",
                        nullptr, static_cast<int>(question.rows));
    question.choices = activityChoices();
    for (const QString &column : m_column.candidates) {
        question.choices.push_back(
            {QStringLiteral("column:") + column, tr("What column “%1” says").arg(column)});
    }
    if (!m_column.proposed.isEmpty())
        question.proposed = QStringLiteral("column:") + m_column.proposed;
    return question;
}

std::vector<ImportQuestion::Choice> TypeDesk::activityChoices() const
{
    std::vector<ImportQuestion::Choice> choices;
    const QStringList names = m_book.knownNames();
    for (const QString &name : names)
        choices.push_back({QStringLiteral("activity:") + name, name});
    return choices;
}

void TypeDesk::handOver(ImportPlan &plan)
{
    for (const Rule &rule : m_rules) {
        if (rule.activity && (rule.rows > 0 || rule.isNew))
            m_book.use(*rule.activity);
    }
    m_book.watch(m_choices.watch.value_or(QStringList()), plan);
    const std::vector<int> placeOf = m_book.finish(plan);
    const auto planned = [&placeOf](const Rule &rule) -> std::optional<int> {
        return rule.activity ? std::optional(placeOf[static_cast<size_t>(*rule.activity)])
                             : std::nullopt;
    };
    for (const Rule &rule : m_rules) {
        if (rule.isNew)
            plan.rules.push_back({rule.field, rule.text, planned(rule), rule.goesFirst});
        if (rule.isNew || rule.rows > 0)
            plan.ruleTallies.push_back({rule.field, rule.text, rule.rows, planned(rule)});
    }
    for (int type = 0; type < m_types.size(); ++type) {
        const int rule = ruleFor(type, -1, {});
        plan.typeTallies.push_back(
            {m_types.text(type), m_rows[static_cast<size_t>(type)],
             rule < 0 ? std::nullopt : planned(m_rules[static_cast<size_t>(rule)])});
    }
    plan.types = m_types.all();
    plan.outcomes = m_outcomes.all();
}

} // namespace courtside
