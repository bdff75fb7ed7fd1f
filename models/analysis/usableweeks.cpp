// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/usableweeks.h"

#include <algorithm>

namespace courtside {

namespace {

// Counts times days are multiples of halves and team factors; ties must not hang on rounding.
constexpr double tieTolerance = 1e-9;

} // namespace

void UsableWeeks::reserve(int weeks)
{
    m_weeks.reserve(static_cast<size_t>(weeks));
    m_sums.reserve(static_cast<size_t>(weeks) + 1);
}

void UsableWeeks::clear()
{
    m_weeks.clear();
    m_sums.clear();
}

void UsableWeeks::add(const WorkedWeek &week)
{
    if (m_sums.empty())
        m_sums.emplace_back();
    Sums sums = m_sums.back();
    sums.count += week.count;
    sums.effectiveDays += week.effectiveDays;
    sums.workedDays += week.days;
    sums.squares += static_cast<double>(week.count) * week.count / week.effectiveDays;
    m_weeks.push_back(week);
    m_sums.push_back(sums);
}

void UsableWeeks::dropFrom(int index)
{
    const auto keep = static_cast<size_t>(positionBefore(index));
    m_weeks.resize(keep);
    m_sums.resize(std::min(m_sums.size(), keep + 1));
}

Baseline UsableWeeks::before(int end) const
{
    const int last = positionBefore(end);
    if (last == 0)
        return {};
    const auto at = [this](int position) {
        return m_sums[static_cast<size_t>(position)];
    };
    const int first = std::max(0, last - baselineSpan);
    const Sums top = at(last);
    const Sums low = at(first);
    const Sums longLow = at(std::max(0, last - dispersionSpan));

    Baseline baseline;
    baseline.weeks = std::min(last, baselineSpan);
    baseline.count = top.count - low.count;
    baseline.effectiveDays = top.effectiveDays - low.effectiveDays;
    baseline.workedDays = top.workedDays - low.workedDays;
    baseline.first = m_weeks[static_cast<size_t>(first)].week;
    baseline.last = m_weeks[static_cast<size_t>(last) - 1].week;
    baseline.freedom = std::min(last, dispersionSpan) - 1;
    const double count = top.count - longLow.count;
    if (count > 0.0) {
        // sum (y - lambda e)^2 / (lambda e) with lambda = sum y / sum e, multiplied out.
        const double days = top.effectiveDays - longLow.effectiveDays;
        baseline.scatter = std::max(0.0, (top.squares - longLow.squares) * days / count - count);
    }
    return baseline;
}

int UsableWeeks::asLowAs(const WorkedWeek &week, int end) const
{
    const int last = positionBefore(end);
    int found = 0;
    for (int position = std::max(0, last - baselineSpan); position < last; ++position) {
        const WorkedWeek &other = m_weeks[static_cast<size_t>(position)];
        if (other.count * week.effectiveDays <= week.count * other.effectiveDays + tieTolerance)
            ++found;
    }
    return found;
}

int UsableWeeks::positionBefore(int end) const
{
    if (m_weeks.empty())
        return 0;
    // Mostly the newest weeks are all usable, and the place can be counted back from the end.
    const int size = static_cast<int>(m_weeks.size());
    const int guess = size - std::max(0, m_weeks.back().index + 1 - end);
    const auto index = [this](int i) {
        return m_weeks[static_cast<size_t>(i)].index;
    };
    if (guess > 0 && index(guess - 1) < end && (guess == size || index(guess) >= end))
        return guess;
    const auto found = std::partition_point(m_weeks.begin(), m_weeks.end(),
                                            [end](const WorkedWeek &w) { return w.index < end; });
    return static_cast<int>(found - m_weeks.begin());
}

} // namespace courtside
