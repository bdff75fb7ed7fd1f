// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QString>
#include <QStringList>

namespace courtside {

inline constexpr int skillAnchors = 4;

/// A skill of the team's short list, with what is seen at each step.
struct Skill
{
    SkillId id;
    QString name;
    QStringList anchors; ///< skillAnchors of them: what one sees, the first step first

    bool operator==(const Skill &) const = default;
};

} // namespace courtside
