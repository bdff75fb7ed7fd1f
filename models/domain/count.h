// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/week.h"

#include <optional>

namespace courtside {

/// Where the number of a cell comes from. A cell is one source, never a sum.
enum class CountSource {
    Sheet, ///< a weekly tally from a hand-kept sheet
    Typed, ///< a weekly tally typed in the window
    Dated, ///< the number of dated rows from a CRM
};

/// What the workbook knows of one rep, activity and week.
struct CountCell
{
    RepId rep;
    ActivityId activity;
    Week week;
    std::optional<int> tally;          ///< from a sheet, or typed
    bool typed = false;                ///< the tally was typed in the window
    std::optional<int> dated;          ///< dated rows; 0 only where a file vouches for the zero
    std::optional<CountSource> chosen; ///< what the manager chose where tally and rows differ

    /// The source that counts: the chosen one, else the tally, else the dated rows.
    std::optional<CountSource> source() const
    {
        if (chosen == CountSource::Dated && dated)
            return CountSource::Dated;
        if (tally)
            return typed ? CountSource::Typed : CountSource::Sheet;
        return dated ? std::optional(CountSource::Dated) : std::nullopt;
    }
    /// The count, or nothing where it is unknown.
    std::optional<int> count() const
    {
        const auto from = source();
        if (!from)
            return std::nullopt;
        return *from == CountSource::Dated ? dated : tally;
    }
    /// A tally and dated rows say different things and nobody has chosen yet.
    bool differs() const { return tally && dated && *tally != *dated && !chosen; }

    bool operator==(const CountCell &) const = default;
};

/// What the manager answered to an all-zero week.
enum class ZeroAnswer {
    Away,      ///< the rep was not there: no exposure
    NotLogged, ///< the work was done but not recorded: stays unknown
    Worked,    ///< the rep worked and the zeros are real
};

/// What is known of a rep's week beside the counts.
struct RepWeek
{
    RepId rep;
    Week week;
    std::optional<double> statedDays; ///< worked days as a sheet stated them, 0 to 5 in halves
    std::optional<ZeroAnswer> answer;
    /// A sheet that keeps working days speaks of the week and leaves them to the calendar: its
    /// zeros were worked.
    bool vouched = false;

    bool operator==(const RepWeek &) const = default;
};

} // namespace courtside
