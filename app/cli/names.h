// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "models/domain/people.h"
#include "models/domain/result.h"

namespace courtside {

class Workbook;

/// The rep of this name or alias; the failure lists the names there are.
Result<Rep> repNamed(Workbook &workbook, const QString &name);
/// The activity of this name; the failure lists the names there are.
Result<Activity> activityNamed(Workbook &workbook, const QString &name);

} // namespace courtside
