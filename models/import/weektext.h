// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/week.h"
#include "models/import/columndates.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

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
        Day,        ///< a date
        Month,      ///< Nov 2026, 2026-11, November: no week, to be refused or asked about
    };
    Kind kind = Kind::None;
    int year = 0; ///< ISO year; 0 where the text has none
    int number = 0;
    QDate day;
    DateProblem problem = DateProblem::None; ///< why a date-like text is no day
};

/// Reads one text. `order` is how dates with numbers only are read.
WeekText readWeekText(QByteArrayView cell, DateOrder order = DateOrder::Unknown);

/// What a list of week texts says together.
struct WeekFinding
{
    std::vector<Week> weeks; ///< parallel to the texts; invalid where unknown
    bool yearSettled = true; ///< false: numbers without a year and nothing to settle it
    qint64 weekTexts = 0;    ///< texts that name a week
    qint64 days = 0;         ///< texts that are dates
    qint64 mondays = 0;      ///< of these
    qint64 fridays = 0;
    qint64 sundays = 0;
    qint64 months = 0;

    bool allSundays() const { return days > 0 && sundays == days; }
    bool allFridays() const { return days > 0 && fridays == days; }
};

/// Gives every text its week. Numbers without a year take it from texts beside them that have one,
/// else from the last week that is not after `today`, counting back over New Year where numbers
/// wrap (52, 53, 1). `dateOrder` as in readWeekText.
WeekFinding settleWeeks(const std::vector<WeekText> &texts, QDate today);

/// What a word in a count's place means.
enum class CountWord {
    None,       ///< not a known word
    Away,       ///< holiday, Urlaub, sick, congé, n/a, ...
    NotEntered, ///< blank or a dash
};

/// Reads a word in the place of a count, in the languages sheets are kept in.
CountWord readCountWord(QByteArrayView cell);

} // namespace courtside
