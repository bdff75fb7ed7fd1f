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

} // namespace

Result<std::vector<ImportPlan>> planImport(const std::vector<ImportBytes> &files,
                                           const std::vector<ImportChoices> &choices,
                                           const ImportContext &context,
                                           const ImportProgress &progress)
{
    double allBytes = 1.0;
    for (const ImportBytes &file : files)
        allBytes += static_cast<double>(file.bytes.size());
    Pace pace(progress);
    EarlierPlans earlier;
    std::vector<ImportPlan> plans;
    double done = 0.0;
    for (size_t i = 0; i < files.size(); ++i) {
        const ImportBytes &file = files[i];
        const ImportChoices asked =
            choices.empty() ? ImportChoices() : choices[std::min(i, choices.size() - 1)];
        // Hashing takes about as long as one pass and needs nothing from it.
        auto sha256 = std::async(std::launch::async,
                                 [&file, &progress] { return sha256Of(file.bytes, progress); });
        const double share = static_cast<double>(file.bytes.size()) / allBytes;
        auto plan = FilePlanner(file, asked, context, earlier, pace).plan(done, done + share);
        if (!plan)
            return plan.failure();
        done += share;
        plan->sha256 = sha256.get();
        if (progress.isCancelled())
            return FilePlanner::cancelled();
        if (i + 1 < files.size())
            earlier.remember(*plan);
        plans.push_back(*std::move(plan));
    }
    return plans;
}

} // namespace courtside
