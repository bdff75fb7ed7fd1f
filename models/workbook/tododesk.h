// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/duedebriefs.h"
#include "models/domain/datedrow.h"
#include "models/domain/result.h"
#include "models/domain/week.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

class Session;

/// What waits to be written down: debriefs that are due, and those in which something is missing.
class TodoDesk final
{
    Q_DECLARE_TR_FUNCTIONS(TodoDesk)
public:
    explicit TodoDesk(Session &session) : m_session(session) {}

    std::vector<DueDebrief> due() const;               ///< the newest first
    std::vector<UnfinishedDebrief> unfinished() const; ///< the newest first

    /// The dated rows of a rep's week, by day, and which of them are marked as important.
    std::vector<DatedRow> rowsOf(RepId rep, Week week) const;
    std::vector<ImportantRow> importantRows() const;
    Result<void> markImportant(const DatedRow &row);
    Result<void> forgetImportant(const RowKey &row);
    /// Says that a decided deal needs no debrief, or that it does after all.
    Result<void> setNeedsDebrief(DealId deal, bool needs);

private:
    DueFacts facts() const;

    Session &m_session;
};

} // namespace courtside
