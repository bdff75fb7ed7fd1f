// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/planner.h"

#include <QElapsedTimer>

namespace courtside {

/// Reports progress at most every 50 ms and notices a cancel within some hundred rows.
class Pace final
{
public:
    explicit Pace(const ImportProgress &progress) : m_progress(progress) {}

    /// From now on step() moves from `from` to `to`, both 0 to 1.
    void startLeg(double from, double to)
    {
        m_from = from;
        m_to = to;
    }

    /// Call for every row; false once the import is cancelled. `share` gives the leg's progress.
    template <class Share> bool step(const Share &share)
    {
        if (++m_steps % 256 != 0)
            return !m_isCancelled;
        m_isCancelled = m_progress.isCancelled();
        const bool isDue = !m_sinceReport.isValid() || m_sinceReport.elapsed() >= 50;
        if (m_progress.report && isDue) {
            m_progress.report(m_from + (m_to - m_from) * share());
            m_sinceReport.start();
        }
        return !m_isCancelled;
    }

    bool isCancelled() const { return m_isCancelled || m_progress.isCancelled(); }

private:
    const ImportProgress &m_progress;
    QElapsedTimer m_sinceReport;
    double m_from = 0.0;
    double m_to = 1.0;
    quint64 m_steps = 0;
    bool m_isCancelled = false;
};

} // namespace courtside
