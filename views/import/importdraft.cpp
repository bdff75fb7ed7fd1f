// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importdraft.h"

#include "views/import/choiceedit.h"

#include <algorithm>

namespace courtside {

namespace {

/// The questions to show: those asked before, as the plan asks them now or as they were answered,
/// then the new ones.
std::vector<ImportQuestion> mergedQuestions(const std::vector<ImportQuestion> &before,
                                            const ImportPlan &plan, const ImportChoices &choices)
{
    std::vector<ImportQuestion> merged;
    for (const ImportQuestion &question : before) {
        const auto now = std::ranges::find(plan.questions, question.id, &ImportQuestion::id);
        if (now != plan.questions.end())
            merged.push_back(*now);
        else if (!answerTo(choices, question.id).isEmpty())
            merged.push_back(question);
    }
    for (const ImportQuestion &question : plan.questions) {
        if (std::ranges::find(merged, question.id, &ImportQuestion::id) == merged.end())
            merged.push_back(question);
    }
    return merged;
}

bool isSameSource(const ImportSource &left, const ImportSource &right)
{
    return left.path.isEmpty() ? right.path.isEmpty() && left.content == right.content
                               : left.path == right.path;
}

} // namespace

bool ImportDraft::File::isOpen(const QString &question) const
{
    if (!plan)
        return false;
    const auto asks = std::ranges::find(plan->questions, question, &ImportQuestion::id);
    return asks != plan->questions.end() && asks->blocking &&
           answerTo(choices, question) == answerTo(planned, question);
}

int ImportDraft::add(const std::vector<ImportSource> &sources)
{
    int added = 0;
    for (const ImportSource &source : sources) {
        const auto isThere = [&source](const File &file) {
            return isSameSource(file.source, source);
        };
        if (std::ranges::any_of(m_files, isThere))
            continue;
        m_files.push_back({source, {}, {}, {}, {}});
        ++added;
    }
    return added;
}

void ImportDraft::remove(int number)
{
    m_files.erase(m_files.begin() + number);
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
    for (File &file : m_files)
        file.choices = file.planned;
}

void ImportDraft::answer(int number, const QString &question, const QString &key)
{
    setAnswer(at(number).choices, question, key);
    for (File &file : m_files) {
        if (std::ranges::find(file.asked, question, &ImportQuestion::id) != file.asked.end())
            setAnswer(file.choices, question, key);
    }
}

void ImportDraft::read(int number, const ImportChoices &choices)
{
    at(number).choices = choices;
    at(number).asked.clear();
}

int ImportDraft::openQuestions() const
{
    int open = 0;
    for (const File &file : m_files) {
        for (const ImportQuestion &question : file.asked)
            open += file.isOpen(question.id) ? 1 : 0;
    }
    return open;
}

int ImportDraft::firstOpenFile() const
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        for (const ImportQuestion &question : m_files[i].asked) {
            if (m_files[i].isOpen(question.id))
                return static_cast<int>(i);
        }
    }
    return -1;
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
    }
    return totals;
}

} // namespace courtside
