// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"

#include <QString>

#include <map>
#include <vector>

namespace courtside {

// The arithmetic of what was undertaken: how much was kept, in which order it is told, and who has
// to deliver it.

/// Kept of closed. What is open says nothing yet.
struct KeptRate
{
    int kept = 0;
    int closed = 0;

    /// Fewer than this many say nothing about anybody.
    static constexpr int fewest = 5;
    bool isTooFew() const { return closed < fewest; }
    double share() const { return closed == 0 ? 0.0 : double(kept) / closed; }
    bool operator==(const KeptRate &) const = default;
};
KeptRate keptRate(const std::vector<Promise> &promises);
KeptRate keptRate(const std::vector<Owed> &owed);

/// Open ones by their date, so that the overdue come first, undated ones after them; then the
/// closed ones, the latest first.
void dueFirst(std::vector<Commitment> &commitments);
void dueFirst(std::vector<Owed> &owed);
void dueFirst(std::vector<Promise> &promises);
/// Open ones, the longest open first; then the closed ones, the latest first.
void oldestFirst(std::vector<Obstacle> &obstacles);

/// Promises that one function has to deliver.
struct FunctionPromises
{
    QString function; ///< as it was last written; empty: nobody was named
    std::vector<Promise> promises;
};
/// Every promise once, by the function that has to deliver it, spellings compared folded, in the
/// order of their names; those that name nobody come last.
std::vector<FunctionPromises> byFunction(const std::vector<Promise> &promises);
/// Every promise once, by the rep who made it.
std::map<RepId, std::vector<Promise>> byRep(const std::vector<Promise> &promises);

} // namespace courtside
