// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QDate>

#include <set>

namespace courtside {

struct ImportContext;
class SeenRows;

/// The period and the people of which a file holds everything, if the person says so.
struct FileClaim
{
    /// What the person said.
    enum class Said {
        Nothing,
        Yes,
        No
    };

    Said said = Said::Nothing;
    QDate first;
    QDate last; ///< never after today
    int people = 0;
    std::set<RepId> reps;      ///< those of the people who are stored
    bool lacksWeeks = false;   ///< somebody has no row in some week of it
    bool knowsEveryRow = true; ///< no row was turned away without an id
};

/// What makes a row of an earlier import count nothing: its type, which no activity has, and its
/// content.
QString takenBackType();
quint64 contentOfTakenBack(QDate day);

/// Takes back what earlier imports have of the claimed period and this import's files do not, or
/// asks whether the file is complete. Call it after all files are planned: a record may stand in
/// another of them.
void settleClaim(const FileClaim &claim, const ImportContext &known, SeenRows &seen,
                 ImportPlan &plan);

} // namespace courtside
