// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timelineitem.h"

#include <QTimeZone>

#include <vector>

namespace courtside {

/// What happened to an opportunity, step by step, from the versions that imports brought, oldest
/// first. It begins on the day it was created and is decided on its close date, where the files
/// name them and they are not later than the import; everything else is known from the day of its
/// import. Versions that differ in nothing shown here are left out.
std::vector<DealStep> dealChain(const std::vector<DealVersion> &versions, const QTimeZone &zone);

} // namespace courtside
