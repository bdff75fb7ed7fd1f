// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <functional>

namespace courtside {

/// How far a plan, or the writing of it, is, and how to stop it.
struct ImportProgress
{
    std::function<void(double)> report; ///< 0 to 1; called at most every 50 ms
    const std::atomic_bool *cancel = nullptr;

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

} // namespace courtside
