// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QCoreApplication>

namespace courtside {

/// One thing that an import would write, in words.
struct PlannedLine
{
    QString who;
    QString when;
    QString what;
    QString detail;
};

/// Which of a plan's rows.
enum class PlannedPart {
    Added,
    Changed,
};

/// The first `most` things that a plan would write. The cells of a weekly sheet do not know whether
/// they are new or changed; both parts list them all.
std::vector<PlannedLine> plannedLines(const ImportPlan &plan, PlannedPart part, int most);

} // namespace courtside
