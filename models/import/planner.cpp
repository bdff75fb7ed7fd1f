// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/planner.h"

#include "models/import/fileplanner.h"

#include <QCryptographicHash>

#include <algorithm>
#include <future>

namespace courtside {

namespace {

/// The file's SHA-256; unfinished where the person cancelled.
QByteArray sha256Of(const QByteArray &bytes, const ImportProgress &progress)
{
    constexpr qsizetype step = 4 * 1024 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < bytes.size() && !progress.isCancelled(); at += step)
        hash.addData(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    return hash.result();
}

/// Whether a mapping is left over: one that goes for all files and is found in none of them.
bool lacksColumn(const std::vector<ImportPlan> &plans, const ImportChoices &choices)
{
    return std::any_of(choices.columns.begin(), choices.columns.end(), [&](const auto &mapping) {
        return std::none_of(plans.begin(), plans.end(), [&](const ImportPlan &plan) {
            return columnNamed(distinctNames(plan.header), mapping.second) >= 0;
        });
    });
}

/// Plans files one after the other, each knowing what the ones before it bring.
class FilesPlanner final
{
public:
    FilesPlanner(const std::vector<ImportBytes> &files, const std::vector<ImportChoices> &choices,
                 const ImportContext &known, const ImportProgress &progress)
        : m_files(files), m_choices(choices), m_known(known), m_progress(progress)
    {
        for (const ImportBytes &file : files)
            m_allBytes += static_cast<double>(file.bytes.size());
    }

    /// With `sharesColumns` what was said of columns is meant for the files that have them.
    Result<std::vector<ImportPlan>> plan(bool sharesColumns);

private:
    Result<ImportPlan> planNext(size_t at, bool sharesColumns, Pace &pace);

    const std::vector<ImportBytes> &m_files;
    const std::vector<ImportChoices> &m_choices;
    const ImportContext &m_known;
    const ImportProgress &m_progress;
    double m_allBytes = 1.0;
    double m_done = 0.0;
    EarlierPlans m_earlier;
    SeenRows m_seen;
    std::vector<std::optional<FileClaim>> m_claims;
};

Result<std::vector<ImportPlan>> FilesPlanner::plan(bool sharesColumns)
{
    Pace pace(m_progress);
    std::vector<ImportPlan> plans;
    for (size_t i = 0; i < m_files.size(); ++i) {
        auto plan = planNext(i, sharesColumns, pace);
        if (!plan)
            return plan.failure();
        if (m_progress.isCancelled())
            return FilePlanner::cancelled();
        if (i + 1 < m_files.size())
            m_earlier.remember(*plan);
        plans.push_back(*std::move(plan));
    }
    for (size_t i = 0; i < plans.size(); ++i) {
        if (m_claims[i])
            settleClaim(*m_claims[i], m_known, m_seen, plans[i]);
    }
    return plans;
}

Result<ImportPlan> FilesPlanner::planNext(size_t at, bool sharesColumns, Pace &pace)
{
    const ImportBytes &file = m_files[at];
    const ImportChoices asked =
        m_choices.empty() ? ImportChoices() : m_choices[std::min(at, m_choices.size() - 1)];
    // Hashing takes about as long as one pass and needs nothing from it.
    auto sha256 =
        std::async(std::launch::async, [this, &file] { return sha256Of(file.bytes, m_progress); });
    FilePlanner planner(file, asked, m_known, m_earlier, m_seen, pace);
    if (sharesColumns)
        planner.shareColumns();
    const double share = static_cast<double>(file.bytes.size()) / m_allBytes;
    auto plan = planner.plan(m_done, m_done + share);
    m_done += share;
    if (plan)
        plan->sha256 = sha256.get();
    m_claims.push_back(planner.claim());
    return plan;
}

} // namespace

Result<std::vector<ImportPlan>> planImport(const std::vector<ImportBytes> &files,
                                           const std::vector<ImportChoices> &choices,
                                           const ImportContext &context,
                                           const ImportProgress &progress)
{
    const bool sharesColumns = files.size() > 1 && choices.size() == 1;
    auto plans = FilesPlanner(files, choices, context, progress).plan(sharesColumns);
    if (!plans || !sharesColumns || !lacksColumn(*plans, choices.front()))
        return plans;
    // A column that no file has is asked for, file by file.
    return FilesPlanner(files, choices, context, progress).plan(false);
}

} // namespace courtside
