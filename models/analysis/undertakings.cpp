// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/undertakings.h"

#include "models/domain/people.h"

#include <algorithm>
#include <tuple>

namespace courtside {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 dayNumber(const std::optional<QDate> &day)
{
    return day ? day->toJulianDay() : never;
}

/// Sorts open ones by what `open` gives for them, and closed ones after them, the latest first.
template <class Kind, class OpenRank> void sortOpenFirst(std::vector<Kind> &kinds, OpenRank open)
{
    std::ranges::stable_sort(kinds, {}, [&](const Kind &kind) {
        return kind.isOpen() ? std::tuple(0, open(kind), kind.made.toJulianDay())
                             : std::tuple(1, -dayNumber(kind.closedOn), -kind.made.toJulianDay());
    });
}

template <class Kind> void sortByDue(std::vector<Kind> &kinds)
{
    sortOpenFirst(kinds, [](const Kind &kind) { return dayNumber(kind.due); });
}

} // namespace

KeptRate keptRate(const std::vector<Promise> &promises)
{
    KeptRate rate;
    for (const Promise &promise : promises) {
        rate.kept += promise.end == PromiseEnd::Kept ? 1 : 0;
        rate.closed += promise.isOpen() ? 0 : 1;
    }
    return rate;
}

KeptRate keptRate(const std::vector<Owed> &owed)
{
    KeptRate rate;
    for (const Owed &debt : owed) {
        rate.kept += debt.outcome == Outcome::Kept ? 1 : 0;
        rate.closed += debt.isOpen() ? 0 : 1;
    }
    return rate;
}

void dueFirst(std::vector<Commitment> &commitments)
{
    sortByDue(commitments);
}

void dueFirst(std::vector<Owed> &owed)
{
    sortByDue(owed);
}

void dueFirst(std::vector<Promise> &promises)
{
    sortByDue(promises);
}

void oldestFirst(std::vector<Obstacle> &obstacles)
{
    sortOpenFirst(obstacles, [](const Obstacle &obstacle) { return obstacle.made.toJulianDay(); });
}

std::vector<FunctionPromises> byFunction(const std::vector<Promise> &promises)
{
    // The name of nobody sorts first; it is moved behind the others.
    std::map<QString, FunctionPromises> byName;
    for (const Promise &promise : promises) {
        const QString written = promise.texts[TextField::Function].simplified();
        FunctionPromises &group = byName[foldedName(written)];
        const bool isLatest =
            group.promises.empty() || !(promise.recordedAt < group.promises.back().recordedAt);
        if (isLatest)
            group.function = written;
        group.promises.push_back(promise);
    }
    std::vector<FunctionPromises> groups;
    for (auto &[name, group] : byName) {
        dueFirst(group.promises);
        groups.push_back(std::move(group));
    }
    if (!groups.empty() && groups.front().function.isEmpty())
        std::ranges::rotate(groups, groups.begin() + 1);
    return groups;
}

std::map<RepId, std::vector<Promise>> byRep(const std::vector<Promise> &promises)
{
    std::map<RepId, std::vector<Promise>> groups;
    for (const Promise &promise : promises)
        groups[promise.rep].push_back(promise);
    for (auto &[rep, group] : groups)
        dueFirst(group);
    return groups;
}

} // namespace courtside
