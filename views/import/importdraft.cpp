// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importdraft.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace courtside {

namespace {

/// The questions to show: those asked before, as the plan asks them now or as they were answered,
/// then the new ones.
std::vector<ImportQuestion> mergedQuestions(const std::vector<ImportQuestion> &before,
                                            const ImportPlan &plan, const ImportChoices &choices)
{
    QHash<QString, const ImportQuestion *> now;
    for (const ImportQuestion &question : plan.questions)
        now.insert(question.id, &question);
    QSet<QString> answered;
    for (const auto &[question, key] : choices.answers)
        answered.insert(question);
    std::vector<ImportQuestion> merged;
    QSet<QString> shown;
    for (const ImportQuestion &question : before) {
        const ImportQuestion *again = now.value(question.id);
        if (!again && !answered.contains(question.id))
            continue;
        merged.push_back(again ? *again : question);
        shown.insert(question.id);
    }
    std::ranges::copy_if(plan.questions, std::back_inserter(merged),
                         [&shown](const auto &question) { return !shown.contains(question.id); });
    return merged;
}

QSet<QString> openQuestionsOf(const std::optional<ImportPlan> &plan)
{
    QSet<QString> open;
    if (!plan)
        return open;
    for (const ImportQuestion &question : plan->questions) {
        if (question.blocking)
            open.insert(question.id);
    }
    return open;
}

bool isSameSource(const ImportSource &left, const ImportSource &right)
{
    return left.path.isEmpty() ? right.path.isEmpty() && left.content == right.content
                               : left.path == right.path;
}

} // namespace

int ImportDraft::add(const std::vector<ImportSource> &sources)
{
    int added = 0;
    for (const ImportSource &source : sources) {
        const auto isThere = [&source](const File &file) {
            return isSameSource(file.source, source);
        };
        if (std::ranges::any_of(m_files, isThere))
            continue;
        m_files.push_back({source, {}, {}, {}, {}, {}});
        ++added;
    }
    return added;
}

void ImportDraft::remove(int number)
{
    m_files.erase(m_files.begin() + number);
}

void ImportDraft::removeTheUnplanned()
{
    const auto isUnplanned = [](const File &file) {
        return !file.plan;
    };
    if (std::ranges::count_if(m_files, isUnplanned) == 1)
        std::erase_if(m_files, isUnplanned);
}

std::vector<ImportSource> ImportDraft::sources() const
{
    std::vector<ImportSource> all;
    for (const File &file : m_files)
        all.push_back(file.source);
    return all;
}

std::vector<ImportChoices> ImportDraft::choices() const
{
    std::vector<ImportChoices> all;
    for (const File &file : m_files)
        all.push_back(file.choices);
    return all;
}

void ImportDraft::setPlans(const std::vector<ImportPlan> &plans)
{
    for (size_t i = 0; i < m_files.size() && i < plans.size(); ++i) {
        File &file = m_files[i];
        file.plan = plans[i];
        file.planned = file.choices;
        file.asked = mergedQuestions(file.asked, plans[i], file.choices);
        file.open = openQuestionsOf(file.plan);
    }
}

std::vector<ImportPlan> ImportDraft::takePlans()
{
    std::vector<ImportPlan> plans;
    for (File &file : m_files) {
        plans.push_back(std::move(*file.plan));
        file.plan.reset();
    }
    return plans;
}

bool ImportDraft::isPlanned() const
{
    return !m_files.empty() &&
           std::ranges::all_of(m_files, [](const File &file) { return file.plan.has_value(); });
}

void ImportDraft::forgetUnplannedChoices()
{
    for (File &file : m_files) {
        file.choices = file.planned;
        file.open = openQuestionsOf(file.plan);
    }
}

void ImportDraft::answer(int number, const std::vector<ImportAnswer> &answers)
{
    for (File &file : m_files) {
        QSet<QString> asked;
        for (const ImportQuestion &question : file.asked)
            asked.insert(question.id);
        const bool isThisFile = &file == &at(number);
        std::vector<ImportAnswer> here;
        std::ranges::copy_if(answers, std::back_inserter(here), [&](const ImportAnswer &answer) {
            return isThisFile || asked.contains(answer.first);
        });
        setAnswers(file.choices, here);
        for (const auto &[question, key] : here)
            file.open.remove(question);
    }
}

void ImportDraft::read(int number, const ImportChoices &choices)
{
    at(number).choices = choices;
    at(number).asked.clear();
    at(number).open.clear();
}

int ImportDraft::openQuestions() const
{
    qsizetype open = 0;
    for (const File &file : m_files)
        open += file.open.size();
    return static_cast<int>(open);
}

int ImportDraft::firstOpenFile() const
{
    const auto found =
        std::ranges::find_if(m_files, [](const File &file) { return !file.open.isEmpty(); });
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

ImportTotals ImportDraft::totals() const
{
    ImportTotals totals;
    for (const File &file : m_files) {
        if (!file.plan)
            continue;
        totals.rows += file.plan->rows;
        totals.added += file.plan->added;
        totals.changed += file.plan->changed;
        totals.unchanged += file.plan->unchanged;
        totals.skipped += static_cast<qint64>(file.plan->skipped.size());
        totals.rejected += static_cast<qint64>(file.plan->rejected.size());
        totals.waiting += file.plan->waiting;
    }
    return totals;
}

} // namespace courtside
