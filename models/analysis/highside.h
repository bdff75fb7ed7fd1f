// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/baselinelight.h"

namespace courtside {

/// The high side, worth asking how: four worked weeks so far above the usual pace that so many
/// would come by chance in fewer than 2 of 1,000 such stretches. Shown for four weeks, and again
/// only if the four weeks after it hold anew. It is no flag and carries no promise.
class HighSide final
{
public:
    /// Ends what has been shown long enough by `week`, worked or not.
    void follow(Week week, FlagHistory &flags);
    /// Judges the newest worked week after the baseline light has.
    void judge(const PairRecord &record, FlagHistory &flags, const WeekTrace &trace);
    void restart() { m_shownAt = noIndex; }

private:
    static constexpr int noIndex = -1;
    int m_shownAt = noIndex; // index of the worked week that was shown last
};

} // namespace courtside
