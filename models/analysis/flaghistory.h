// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flag.h"

#include <vector>

namespace courtside {

/// The flags of one rep and activity, oldest first. At most one per light is open.
class FlagHistory final
{
public:
    FlagHistory(RepId rep, ActivityId activity) : m_rep(rep), m_activity(activity) {}

    /// The open flag of a light, or null.
    const Flag *open(Light light) const;
    /// Adds an open flag, completing its key.
    void raise(Light light, Week week, Flag flag);
    /// Clears the open flag of a light, if there is one.
    void clear(Light light, Week week);
    void clearAll(Week week);

    const std::vector<Flag> &flags() const { return m_flags; }

private:
    RepId m_rep;
    ActivityId m_activity;
    std::vector<Flag> m_flags;
};

} // namespace courtside
