// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importantrow.h"

namespace courtside {

/// A dated row as it is stored, for the list behind a number.
struct DatedRow
{
    RowKey row;
    RepId rep;
    std::optional<ActivityId> activity; ///< under the rules in force
    QDate day;
    QString type;
    QString outcome;
    QString subject;
    QString source;
};

} // namespace courtside
