// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"
#include "models/import/columndates.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>
#include <vector>

namespace courtside {

/// One text of a week column, or one heading of a wide sheet.
struct WeekText
{
    enum class Kind {
        None,
        Week,       ///< year and number: 2026-W45, W46 2026, KW 46/2026
        NumberOnly, ///< KW 47, W47, week 47: the year has to come from elsewhere
        BareNumber, ///< 47: a week's number only where the column is known to hold weeks
        Day,        ///< a date, also behind "week ending" and the like
        Month,      ///< Nov 2026, 2026-11, November, Q3 2026: no week, to be refused or asked about
    };
    Kind kind = Kind::None;
    int year = 0; ///< ISO year; 0 where the text has none
    int number = 0;
    QDate day;                               ///< Day: invalid where `problem` says why
    DateProblem problem = DateProblem::None; ///< NoSuchDay also for a week 53 that a year has not
};

/// Reads one text. `order` is how dates with numbers only are read.
WeekText readWeekText(QByteArrayView cell, DateOrder order = DateOrder::Unknown);

/// What a list of week texts says together.
struct WeekFinding
{
    std::vector<Week> weeks; ///< parallel to the texts; invalid where unknown
    bool yearSettled = true; ///< false: numbers without a year, and no text or person names one
    int year = 0;            ///< ISO year used for the first number without one; 0: there is none
    qint64 weekTexts = 0;    ///< texts that name a week, with or without a year
    qint64 days = 0;         ///< texts that are dates
    qint64 fridays = 0;      ///< of these
    qint64 sundays = 0;

    bool allSundays() const { return days > 0 && sundays == days; }
    bool allFridays() const { return days > 0 && fridays == days; }
};

/// Gives every text its week; bare numbers count as weeks. Numbers without a year take it from the
/// nearest text that has one. Where none has, they follow each other over New Year (52, 53, 1) and
/// start in `year`, else in the latest year that puts none of them after `today`; that is a
/// proposal, and yearSettled is false. Pass only texts beside which something stands: an empty
/// column of a week to come would move the year.
WeekFinding settleWeeks(const std::vector<WeekText> &texts, QDate today,
                        std::optional<int> year = {});

} // namespace courtside
