// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>

namespace courtside::bench {

/// Seconds that `work` takes.
template <class Work> double secondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The middle of five runs.
template <class Work> double medianSecondsOf(const Work &work)
{
    double seconds[5];
    for (double &run : seconds)
        run = secondsOf(work);
    std::sort(std::begin(seconds), std::end(seconds));
    return seconds[2];
}

/// One line for the script: a name and a number.
inline void tell(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
}

} // namespace courtside::bench
