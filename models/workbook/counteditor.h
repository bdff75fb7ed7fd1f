// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace courtside {

class Session;

/// The numbers per rep, activity and week.
class CountEditor final
{
    Q_DECLARE_TR_FUNCTIONS(CountEditor)
public:
    explicit CountEditor(Session &session) : m_session(session) {}

    std::vector<CountCell> cells(RepId rep) const; ///< sorted by activity, week
    std::vector<RepWeek> repWeeks(RepId rep) const;

    /// Types a weekly count (0 to 100,000); nothing makes the week unknown again where no sheet
    /// and no rows speak. A count typed over a sheet's replaces it and is marked as typed.
    Result<void> typeCount(RepId rep, ActivityId activity, Week week, std::optional<int> count);
    /// Where the sheet and the dated rows differ: which one counts.
    Result<void> choose(RepId rep, ActivityId activity, Week week, CountSource source);
    Result<void> answerZeroWeek(RepId rep, Week week, std::optional<ZeroAnswer> answer);

private:
    Session &m_session;
};

} // namespace courtside
